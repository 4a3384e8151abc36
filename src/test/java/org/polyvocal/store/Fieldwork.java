package org.polyvocal.store;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
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
import org.polyvocal.model.Manuscript;
import org.polyvocal.model.Passage;
import org.polyvocal.model.Project;
import org.polyvocal.model.Recording;
import org.polyvocal.model.Role;
import org.polyvocal.model.Rule;
import org.polyvocal.model.Source;
import org.polyvocal.model.Span;
import org.polyvocal.model.Speaker;
import org.polyvocal.model.TextProfile;
import org.polyvocal.model.Turn;
import org.polyvocal.model.change.Change;
import org.polyvocal.model.change.Label;
import org.polyvocal.model.evidence.Qualifiers;

/// What the tests of the record work on: made-up coders, codes, documents.
final class Fieldwork {
    static final Instant NOON = Instant.parse("2026-03-01T12:00:00.123456789Z");

    private Fieldwork() {}

    static Project project() {
        return new Project(Id.next(), "Schools", "", Optional.empty(), List.of());
    }

    static Coder coder(String name) {
        return new Coder(Id.next(), name, new Colour("#1166DD"));
    }

    static Code code(String name) {
        return new Code(Id.next(), Optional.empty(), "", name, name, Look.PALETTE.getFirst(), Rule.NONE, 0);
    }

    static Manuscript manuscript(String text) {
        return new Manuscript(text, text.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_16));
    }

    /// A document in which two people take turns, a line each.
    static Document document(String name, Manuscript manuscript) {
        var speakers = List.of(new Speaker(Id.next(), "I", Role.INTERVIEWER), new Speaker(Id.next(), "R", Role.PARTICIPANT));
        var turns = new ArrayList<Turn>();
        var start = 0;
        for (var line : manuscript.text().split("\n")) {
            if (!line.isEmpty()) {
                var span = new Span(start, start + line.length());
                turns.add(new Turn(Optional.of(speakers.get(turns.size() % 2).id()), span, span,
                        turns.size() % 3 == 0 ? Optional.of(Duration.ofMillis(start * 10L)) : Optional.empty()));
            }
            start += line.length() + 1;
        }
        return new Document(Id.next(), name, "Pilot", new Source(name + ".txt", "txt", manuscript.originalSha256()),
                TextProfile.of(manuscript.text(), Locale.ENGLISH), speakers, turns, NOON);
    }

    static Coding coding(Document document, Span span, Code code, Coder coder) {
        return new Coding(Id.next(), new Passage(document.id(), span), code.id(), coder.id(), NOON, Qualifiers.NONE,
                OptionalInt.empty(), "");
    }

    static Recording recording(Document document, String path) {
        return new Recording(Id.next(), document.id(), path, 9_000_000_000L, Manuscript.sha256(path));
    }

    static Change change(String label, Edit... edits) {
        return Change.of(Label.of(label), edits);
    }
}
