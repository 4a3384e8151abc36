package org.polyvocal.model.revision;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.polyvocal.model.Code;
import org.polyvocal.model.Coder;
import org.polyvocal.model.Coding;
import org.polyvocal.model.Colour;
import org.polyvocal.model.Document;
import org.polyvocal.model.Edit;
import org.polyvocal.model.Id;
import org.polyvocal.model.Look;
import org.polyvocal.model.Memo;
import org.polyvocal.model.Passage;
import org.polyvocal.model.Project;
import org.polyvocal.model.Role;
import org.polyvocal.model.Rule;
import org.polyvocal.model.Source;
import org.polyvocal.model.Span;
import org.polyvocal.model.Speaker;
import org.polyvocal.model.Study;
import org.polyvocal.model.TextProfile;
import org.polyvocal.model.Turn;
import org.polyvocal.model.evidence.Qualifiers;

/// A study of one interview under revision: its text, its codings, and what revisions make of them.
final class Transcript {
    final Coder ana = new Coder(Id.next(), "Ana", new Colour("#1166DD"));
    final Code code = new Code(Id.next(), Optional.empty(), "", "Trust", "Trust", Look.PALETTE.getFirst(), Rule.NONE, 0);
    private String text;
    private Study study;

    /// Lines such as `Q: Who leads?` are turns; in `written` a label may carry a stamp; other lines are outside turns.
    static Transcript of(String text) {
        var speakers = new LinkedHashMap<String, Speaker>();
        var turns = new ArrayList<Turn>();
        var from = 0;
        for (var line : text.split("(?<=\n)")) {
            var colon = line.indexOf(": ");
            var length = line.stripTrailing().length();
            if (colon > 0 && length > colon + 2) {
                var name = line.substring(0, colon).replaceAll(" ?\\[.*]", "");
                var speaker = speakers.computeIfAbsent(name, label -> new Speaker(Id.next(), label, Role.PARTICIPANT));
                turns.add(new Turn(Optional.of(speaker.id()), new Span(from, from + length),
                        new Span(from + colon + 2, from + length), Optional.empty()));
            }
            from += line.length();
        }
        return new Transcript(text, List.copyOf(speakers.values()), turns);
    }

    /// Every line is a turn of one of two speakers, whom the text does not name.
    static Transcript unlabelled(String text) {
        var speakers = List.of(new Speaker(Id.next(), "Q", Role.INTERVIEWER), new Speaker(Id.next(), "A", Role.PARTICIPANT));
        var turns = new ArrayList<Turn>();
        var from = 0;
        for (var line : text.split("(?<=\n)")) {
            var span = new Span(from, from + line.stripTrailing().length());
            turns.add(new Turn(Optional.of(speakers.get(turns.size() % 2).id()), span, span, Optional.empty()));
            from += line.length();
        }
        return new Transcript(text, speakers, turns);
    }

    Transcript(String text, List<Speaker> speakers, List<Turn> turns) {
        this.text = text;
        var document = new Document(Id.next(), "Interview 07", "", new Source("07.txt", "txt", "0"),
                TextProfile.of(text, Locale.ENGLISH), speakers, turns, Instant.EPOCH);
        study = Study.of(new Project(Id.next(), "Small", "", Optional.empty(), List.of()))
                .after(List.of(new Edit.Add(ana), new Edit.Add(code), new Edit.Add(document)));
    }

    Study study() {
        return study;
    }

    String text() {
        return text;
    }

    Document document() {
        return study.documents().getFirst();
    }

    Speaker speaker(String name) {
        return document().speakers().stream().filter(it -> it.name().equals(name)).findFirst().orElseThrow();
    }

    Span span(String words) {
        return new Span(text.indexOf(words), text.indexOf(words) + words.length());
    }

    Coding coding(String words) {
        return coding(span(words));
    }

    Coding coding(Span span) {
        var coding = new Coding(Id.next(), new Passage(document().id(), span), code.id(), ana.id(), Instant.EPOCH,
                Qualifiers.NONE, OptionalInt.empty(), "");
        study = study.after(List.of(new Edit.Add(coding)));
        return coding;
    }

    Memo memo(String words) {
        var memo = new Memo(Id.next(), Optional.of(document().id()), Optional.of(span(words)), Optional.empty(), ana.id(),
                Instant.EPOCH, "look again");
        study = study.after(List.of(new Edit.Add(memo)));
        return memo;
    }

    Revision revision() {
        return Revision.of(document(), text);
    }

    /// The edit that puts other words in the place of the first like these.
    TextEdit replace(String words, String by) {
        return new TextEdit(span(words).start(), span(words).end(), by);
    }

    Transcript save(Revision revision) {
        study = study.after(revision.change(study).edits());
        text = revision.text();
        return this;
    }

    String words(Coding coding) {
        return study.coding(coding.id()).orElseThrow().span().of(text);
    }

    /// Who says what, one turn a line.
    static String told(Revision revision) {
        var lines = new ArrayList<String>();
        for (var turn : revision.document().turns()) {
            lines.add(revision.document().speaker(turn).map(Speaker::name).orElse("?") + "/" + turn.talk().of(revision.text()));
        }
        return String.join("|", lines);
    }
}
