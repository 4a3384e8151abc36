package org.polyvocal.desktop;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.polyvocal.model.Code;
import org.polyvocal.model.Coding;
import org.polyvocal.model.Document;
import org.polyvocal.model.Id;
import org.polyvocal.model.Look;
import org.polyvocal.model.Manuscript;
import org.polyvocal.model.Passage;
import org.polyvocal.model.Role;
import org.polyvocal.model.Rule;
import org.polyvocal.model.Source;
import org.polyvocal.model.Span;
import org.polyvocal.model.Speaker;
import org.polyvocal.model.TextProfile;
import org.polyvocal.model.Turn;
import org.polyvocal.model.change.CodingChanges;
import org.polyvocal.model.change.DocumentChanges;
import org.polyvocal.model.evidence.ClaimType;
import org.polyvocal.model.evidence.Qualifiers;
import org.polyvocal.workbench.Projects;
import org.polyvocal.workbench.Session;

/// A study of two short interviews and seven codes, for tests of the panes around the transcript.
public final class SmallStudy {
    public static final String FIRST = """
            HEAD: Honestly, I took three of them to the staff meeting and they picked.
            INTERVIEWER: And after that?
            HEAD: People go to her before they come to me. It took a year before anybody said so.
            """;
    public static final String SECOND = """
            TEACHER: I know it stays between us until we have tried it.
            TEACHER: They trust her because she asks first.
            """;

    public final Code relations = code(0, Optional.empty(), "RP", "Relations and power", "Relations and power", Rule.NONE);
    public final Code trust = code(0, Optional.of(relations), "RP.TRUST", "Trust", "Trust",
            new Rule("Relying on one another.", "someone relies on another's word", "only liking is meant", "“I tell her first.”",
                    ""));
    public final Code influence = code(1, Optional.of(relations), "RP.INF", "Informal influence", "InformalInfluence",
            new Rule("Influence that rests on expertise.", "someone is sought out", "the person has line authority", "", ""));
    public final Code participation = code(2, Optional.of(relations), "RP.PART", "Democratic participation", "Democratic",
            new Rule("Taking part, not influence by rank.", "", "", "", ""));
    public final Code innovations = code(1, Optional.empty(), "MI", "Mobilising network innovations", "Mobilising", Rule.NONE);
    public final Code decideWhat = code(0, Optional.of(innovations), "MI.WHAT", "Staff decide what to adopt", "Decide-what",
            Rule.NONE);
    public final Code decideHow = code(1, Optional.of(innovations), "MI.HOW", "Staff decide how to adopt", "Decide-how",
            Rule.NONE);
    public final Document first = document("07 Ash Lane", FIRST);
    public final Document second = document("08 Birch End", SECOND);
    private final Session session;

    public SmallStudy(Path folder) {
        session = Projects.create(folder.resolve("study.mv.db"), Optional.empty(), Optional.of("Ana Ferreira"),
                List.of(relations, trust, influence, participation, innovations, decideWhat, decideHow));
        session.perform(DocumentChanges.bring(first, List.of(), UUID.randomUUID()), List.of(manuscript(FIRST)));
        session.perform(DocumentChanges.bring(second, List.of(), UUID.randomUUID()), List.of(manuscript(SECOND)));
    }

    public Session session() {
        return session;
    }

    /// The place of these words, which stand in the document once.
    public Passage passage(Document document, String words) {
        var text = document.equals(first) ? FIRST : SECOND;
        var start = text.indexOf(words);
        return new Passage(document.id(), new Span(start, start + words.length()));
    }

    public Coding code(Document document, String words, Code code) {
        return code(document, words, code, Qualifiers.NONE);
    }

    public Coding code(Document document, String words, Code code, ClaimType claim) {
        return code(document, words, code, Qualifiers.NONE.claiming(Optional.of(claim)));
    }

    /// A coding that is not in the study yet.
    public Coding coding(Document document, String words, Code code) {
        return coding(document, words, code, Qualifiers.NONE);
    }

    private Coding coding(Document document, String words, Code code, Qualifiers qualifiers) {
        return new Coding(Id.next(), passage(document, words), code.id(), session.coder().id(),
                Instant.parse("2026-03-12T14:02:00Z"), qualifiers, OptionalInt.empty(), "");
    }

    private Coding code(Document document, String words, Code code, Qualifiers qualifiers) {
        var coding = coding(document, words, code, qualifiers);
        session.perform(CodingChanges.add(session.study(), coding));
        return coding;
    }

    private static Code code(int position, Optional<Code> parent, String reference, String name, String shortName, Rule rule) {
        var look = parent.map(Code::look).orElse(Look.PALETTE.get(reference.equals("RP") ? 6 : 3));
        return new Code(Id.next(), parent.map(Code::id), reference, name, shortName, look, rule, position);
    }

    private static Manuscript manuscript(String text) {
        return new Manuscript(text, text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    private static Document document(String name, String text) {
        var speakers = new ArrayList<Speaker>();
        var turns = new ArrayList<Turn>();
        var at = 0;
        for (var line : text.split("\n")) {
            var label = line.substring(0, line.indexOf(':'));
            var speaker = speakers.stream().filter(each -> each.name().equals(label)).findFirst().orElseGet(() -> {
                var role = label.equals("INTERVIEWER") ? Role.INTERVIEWER : Role.PARTICIPANT;
                speakers.add(new Speaker(Id.next(), label, role));
                return speakers.getLast();
            });
            turns.add(new Turn(Optional.of(speaker.id()), new Span(at, at + line.length()),
                    new Span(at + label.length() + 2, at + line.length()), Optional.of(Duration.ofSeconds(turns.size() * 20L))));
            at += line.length() + 1;
        }
        return new Document(Id.next(), name, "", new Source(name + ".txt", "txt", Manuscript.sha256(text)),
                TextProfile.of(text, Locale.ENGLISH), speakers, turns, Instant.parse("2026-03-01T09:00:00Z"));
    }
}
