package org.polyvocal.workbench.memos;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.polyvocal.model.Code;
import org.polyvocal.model.Coder;
import org.polyvocal.model.Coding;
import org.polyvocal.model.Document;
import org.polyvocal.model.Id;
import org.polyvocal.model.Memo;
import org.polyvocal.model.Naming;
import org.polyvocal.model.Passage;
import org.polyvocal.model.Study;
import org.polyvocal.model.change.Change;
import org.polyvocal.model.change.CodingChanges;
import org.polyvocal.model.words.Messages;

/// Every note of a study: its memos, and what its coders noted on codings.
public final class Notes {
    private final Study study;

    public Notes(Study study) {
        this.study = study;
    }

    /// The latest first.
    ///
    /// @param kind only those on this
    /// @param words only those that have all of these; empty for any
    public Stream<Note> all(Optional<Kind> kind, String words) {
        var wanted = Stream.of(Naming.folded(words).split(" ")).filter(word -> !word.isEmpty()).toList();
        var codings = study.codings().filter(coding -> !coding.memo().isBlank()).map(this::note);
        return Stream.concat(study.memos().stream().map(this::note), codings)
                .filter(note -> kind.map(note.kind()::equals).orElse(true) && note.has(wanted))
                .sorted(Comparator.comparing(Note::created).reversed());
    }

    /// Takes the note away as it now is: a memo as a whole, from a coding only what is noted on it.
    public Change removal(Note note) {
        return switch (note.on()) {
            case Coding coding -> {
                var now = study.coding(coding.id()).orElse(coding);
                yield CodingChanges.note(study, now, now.noted(""));
            }
            case Memo memo -> CodingChanges.remove(memo(memo.id()).orElse(memo));
            default -> throw new IllegalArgumentException("no note: " + note);
        };
    }

    /// Where in the transcripts it leads to; to the beginning of its document when it is on that.
    public Optional<Passage> place(Note note) {
        return switch (note.on()) {
            case Coding coding -> Optional.of(coding.passage());
            case Memo memo -> memo.document().flatMap(study::document).flatMap(document -> memo.span()
                    .or(() -> document.turns().stream().findFirst().map(turn -> turn.span()))
                    .map(span -> new Passage(document.id(), span)));
            default -> Optional.empty();
        };
    }

    /// A memo as it now is.
    public Optional<Memo> memo(Id<Memo> id) {
        return study.memos().stream().filter(memo -> memo.id().equals(id)).findFirst();
    }

    private Note note(Memo memo) {
        return new Note(memo, Kind.of(memo), about(memo), name(memo.coder()), memo.created(), memo.text());
    }

    private Note note(Coding coding) {
        var code = study.codebook().code(coding.code()).map(Code::name).orElse("");
        var about = Messages.say("workbench.memos.coding", code, place(coding.passage()));
        return new Note(coding, Kind.CODING, about, name(coding.coder()), coding.created(), coding.memo());
    }

    private String about(Memo memo) {
        return switch (Kind.of(memo)) {
            case PASSAGE -> place(new Passage(memo.document().orElseThrow(), memo.span().orElseThrow()));
            case DOCUMENT -> memo.document().flatMap(study::document).map(Document::name).orElse("");
            case CODE -> memo.code().map(this::path).orElse("");
            case PROJECT, CODING -> study.project().name();
        };
    }

    private String place(Passage passage) {
        return study.document(passage.document()).map(document -> document.turnAt(passage.span().start())
                .map(turn -> Messages.say("workbench.memos.passage", document.name(), turn)).orElse(document.name())).orElse("");
    }

    private String path(Id<Code> code) {
        return study.codebook().code(code).map(study.codebook()::path).orElse("");
    }

    private String name(Id<Coder> coder) {
        return study.coder(coder).map(Coder::name).orElse("");
    }
}
