package org.polyvocal.model.change;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.polyvocal.model.Code;
import org.polyvocal.model.Coding;
import org.polyvocal.model.Edit;
import org.polyvocal.model.Entity;
import org.polyvocal.model.Id;
import org.polyvocal.model.Memo;
import org.polyvocal.model.Span;
import org.polyvocal.model.Study;
import org.polyvocal.model.evidence.Qualifiers;

/// What can be done to codings and memos.
public final class CodingChanges {
    private CodingChanges() {}

    public static Change add(Study study, Coding coding) {
        return Change.of(Label.of("model.change.code", codeName(study, coding)), new Edit.Add(coding));
    }

    /// Makes codes, parents before children, and puts the last of them on a passage.
    public static Change addNew(List<Code> codes, Coding coding) {
        var edits = Stream.<Entity>concat(codes.stream(), Stream.of(coding)).map(Edit.Add::new).toList();
        return Change.of(Label.of("model.change.code.new", codes.getLast().name()), edits);
    }

    public static Change addAll(Label label, List<Coding> codings) {
        return Change.of(label, codings.stream().map(Edit.Add::new).toList());
    }

    public static Change remove(Study study, Coding coding) {
        return Change.of(Label.of("model.change.uncode", codeName(study, coding)), new Edit.Remove(coding));
    }

    public static Change resize(Study study, Coding coding, Span span) {
        return replace("model.change.resize", study, coding, coding.over(span));
    }

    public static Change recode(Study study, Coding coding, Code code) {
        return Change.of(Label.of("model.change.recode", codeName(study, coding), code.name()),
                new Edit.Replace(coding, coding.as(code.id())));
    }

    public static Change qualify(Study study, Coding coding, Qualifiers qualifiers) {
        return replace("model.change.qualify", study, coding, coding.qualified(qualifiers));
    }

    /// Sets what a coder notes on the coding itself: its memo and its weight.
    public static Change note(Study study, Coding coding, Coding noted) {
        return replace("model.change.note", study, coding, noted);
    }

    public static Change add(Memo memo) {
        return Change.of(Label.of("model.change.memo"), new Edit.Add(memo));
    }

    public static Change rewrite(Memo memo, String text) {
        return Change.of(Label.of("model.change.memo.rewrite"), new Edit.Replace(memo, memo.saying(text)));
    }

    public static Change remove(Memo memo) {
        return Change.of(Label.of("model.change.memo.remove"), new Edit.Remove(memo));
    }

    /// The coding that the same coder has already made of the same words with the same code.
    public static Optional<Coding> twin(Study study, Coding coding) {
        return study.codings(coding.document()).stream()
                .filter(other -> other.span().equals(coding.span()) && other.code().equals(coding.code())
                        && other.coder().equals(coding.coder()))
                .findFirst();
    }

    private static Change replace(String key, Study study, Coding before, Coding after) {
        return Change.of(Label.of(key, codeName(study, before)), new Edit.Replace(before, after));
    }

    private static String codeName(Study study, Coding coding) {
        return codeName(study, coding.code());
    }

    private static String codeName(Study study, Id<Code> code) {
        return study.codebook().code(code).map(Code::name).orElse("");
    }
}
