package org.polyvocal.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.polyvocal.model.change.Change;
import org.polyvocal.model.evidence.Qualifiers;

/// A small study made step by step: one document of one turn, two coders, codes and codings as a test needs them.
public final class Fixture {
    public static final String TEXT = "A: " + "We decided it together and kept what worked for the children. ".repeat(4).strip();

    public final Coder ana = new Coder(Id.next(), "Ana", new Colour("#1166DD"));
    public final Coder ben = new Coder(Id.next(), "Ben", new Colour("#0099EE"));
    public final Document document = document();
    private Study study = Study.of(new Project(Id.next(), "Small", "", Optional.empty(), List.of()))
            .after(List.of(new Edit.Add(ana), new Edit.Add(ben), new Edit.Add(document)));

    public Study study() {
        return study;
    }

    public Codebook codebook() {
        return study.codebook();
    }

    public Study perform(Change change) {
        study = study.after(change.edits());
        return study;
    }

    public Code theme(String name) {
        return code(name, Optional.empty());
    }

    public Code under(Code parent, String name) {
        return code(name, Optional.of(parent));
    }

    public Coding coding(Coder coder, Code code, int start, int end) {
        var coding = new Coding(Id.next(), new Passage(document.id(), new Span(start, end)), code.id(), coder.id(),
                Instant.EPOCH, Qualifiers.NONE, OptionalInt.empty(), "");
        study = study.after(List.of(new Edit.Add(coding)));
        return coding;
    }

    public Memo memo(Code code) {
        var memo = new Memo(Id.next(), Optional.empty(), Optional.empty(), Optional.of(code.id()), ana.id(), Instant.EPOCH,
                "see");
        study = study.after(List.of(new Edit.Add(memo)));
        return memo;
    }

    public List<Coding> codingsOf(Code code) {
        return new ArrayList<>(study.codings().filter(coding -> coding.code().equals(code.id())).toList());
    }

    private Code code(String name, Optional<Code> parent) {
        var code = org.polyvocal.model.change.CodebookChanges.draft(codebook(), parent, name);
        study = study.after(List.of(new Edit.Add(code)));
        return code;
    }

    private static Document document() {
        var speaker = new Speaker(Id.next(), "A", Role.PARTICIPANT);
        var span = new Span(0, TEXT.length());
        var turn = new Turn(Optional.of(speaker.id()), span, new Span(3, TEXT.length()), Optional.empty());
        return new Document(Id.next(), "one", "", new Source("one.txt", "txt", Manuscript.sha256(TEXT)),
                TextProfile.of(TEXT, Locale.ENGLISH), List.of(speaker), List.of(turn), Instant.EPOCH);
    }
}
