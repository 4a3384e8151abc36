package org.polyvocal.report;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
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
import org.polyvocal.model.evidence.ClaimType;
import org.polyvocal.model.evidence.Qualifiers;
import org.polyvocal.model.evidence.Stance;

/// A small study in which people say what no file format likes to hear.
final class Fieldnotes {
    /// Everything between the bars is one turn, wholly coded.
    static final List<String> SAID = List.of(
            "Nobody was pretending any more, and that was Dawn, who took our flop to Birch End.",
            "<script>alert(1)</script><img src=x onerror=alert(2)> & \"so on\" </blockquote>",
            "=HYPERLINK(\"http://example.org\",\"click\")", "+1 for that", "-- well --", "@SUM(A1:A9)", "_x0041_ is no A",
            "a\u0000b\u000Bc\uFFFEd", "half a pair \uD83D, whole one 😀👩🏽‍🏫", "قالت المديرة: نحن نقرر معًا.",
            "line one\n\tline two  with blanks");

    final Code power = code("Relations & <power>", Optional.empty(), 6,
            new Rule("How people stand to each other.", "", "", "", ""));
    final Code trust = code("Trust", Optional.of(power), 6, new Rule("Relying on others’ good will.",
            "Someone relies on another’s good will.", "Mere politeness.", "“She would never use it against me.”", "Bryk 2002"));
    final Code unused = code("Unused", Optional.empty(), 1, Rule.NONE);
    final Coder ana = new Coder(Id.next(), "Ana Ferreira", new Colour("#1166DD"));
    final Speaker head = new Speaker(Id.next(), "Ms \"Bell\"", Role.PARTICIPANT);
    final String text = String.join("|", SAID);
    final Document document = document();
    final Study study = Study
            .of(new Project(Id.next(), "Learning <networks>", "Invented for teaching.", Optional.of(ana.id()), List.of()))
            .after(edits());

    Origin origin() {
        return new Origin(study, 312, ZonedDateTime.of(2026, 3, 1, 14, 5, 0, 0, ZoneOffset.UTC), "Polyvocal 0.1.0");
    }

    String text(Document asked) {
        return asked.id().equals(document.id()) ? text : "";
    }

    private List<Edit> edits() {
        var edits = new ArrayList<Edit>();
        List.of(power, trust, unused).forEach(code -> edits.add(new Edit.Add(code)));
        edits.add(new Edit.Add(ana));
        edits.add(new Edit.Add(document));
        document.turns().forEach(turn -> edits.add(new Edit.Add(coding(turn.span()))));
        return edits;
    }

    private Coding coding(Span span) {
        return new Coding(Id.next(), new Passage(document.id(), span), trust.id(), ana.id(), Instant.EPOCH,
                Qualifiers.NONE.claiming(Optional.of(ClaimType.REPORTED_PRACTICE)).standing(Optional.of(Stance.MIXED)),
                OptionalInt.of(40), span.start() == 0 ? "=memo <b>" : "");
    }

    private Document document() {
        var turns = new ArrayList<Turn>();
        for (int at = 0, from = 0; at < SAID.size(); from += SAID.get(at++).length() + 1) {
            var span = new Span(from, from + SAID.get(at).length());
            turns.add(new Turn(Optional.of(head.id()), span, span,
                    at == 0 ? Optional.of(Duration.ofMillis(724_560)) : Optional.empty()));
        }
        return new Document(Id.next(), "01 Cedar Park", "", new Source("01.txt", "txt", ""), TextProfile.of(text, Locale.ENGLISH),
                List.of(head), turns, Instant.EPOCH);
    }

    private static Code code(String name, Optional<Code> parent, int look, Rule rule) {
        return new Code(Id.next(), parent.map(Code::id), "", name, name, Look.PALETTE.get(look), rule, 0);
    }
}
