package org.polyvocal.index;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import org.polyvocal.model.Code;
import org.polyvocal.model.Coder;
import org.polyvocal.model.Coding;
import org.polyvocal.model.Colour;
import org.polyvocal.model.Document;
import org.polyvocal.model.Edit;
import org.polyvocal.model.Entity;
import org.polyvocal.model.Glyph;
import org.polyvocal.model.Id;
import org.polyvocal.model.Look;
import org.polyvocal.model.Passage;
import org.polyvocal.model.Progress;
import org.polyvocal.model.Project;
import org.polyvocal.model.Role;
import org.polyvocal.model.Rule;
import org.polyvocal.model.Source;
import org.polyvocal.model.Span;
import org.polyvocal.model.Speaker;
import org.polyvocal.model.Study;
import org.polyvocal.model.TextProfile;
import org.polyvocal.model.Turn;
import org.polyvocal.model.change.Change;
import org.polyvocal.model.change.Committed;
import org.polyvocal.model.change.Label;
import org.polyvocal.model.evidence.Qualifiers;
import org.polyvocal.model.revision.Revision;

/// A study in the making, for tests: every step is a change, as the record would announce it.
public final class Interviews {
    private static final Instant NOON = Instant.parse("2026-01-01T12:00:00Z");
    private final Map<String, String> texts = new HashMap<>();
    private final List<Committed> changes = new ArrayList<>();
    private Study study = Study.of(new Project(Id.next(), "Schools", "", Optional.empty(), List.of()));

    public Study study() {
        return study;
    }

    public String text(Document document) {
        return texts.get(document.text().sha256());
    }

    public long number() {
        return changes.size();
    }

    /// The index of the study as it stands.
    public StudyIndex indexed(Path folder) {
        var index = StudyIndex.open(folder, this::text);
        index.rebuild(study, number(), Progress.UNWATCHED);
        return index;
    }

    /// What the record announced since that many changes.
    public List<Committed> since(int number) {
        return List.copyOf(changes.subList(number, changes.size()));
    }

    public Committed perform(List<? extends Edit> edits) {
        study = study.after(edits);
        changes.add(new Committed(changes.size() + 1L, NOON, new Id<>(new java.util.UUID(7, 7)), Committed.Kind.DONE,
                Change.of(Label.of("change.test"), edits)));
        return changes.getLast();
    }

    private <E extends Entity> E added(E entity) {
        perform(List.of(new Edit.Add(entity)));
        return entity;
    }

    public Document document(String name, String text) {
        return document(name, "", Locale.ENGLISH, text);
    }

    public Document document(String name, String set, Locale language, String text) {
        return added(read(Id.next(), name, set, language, text));
    }

    /// Lines such as `Ana: We talk.` are turns; those of *Q* are the interviewer's; other lines are outside turns.
    public Document read(Id<Document> id, String name, String set, Locale language, String text) {
        var speakers = new LinkedHashMap<String, Speaker>();
        var turns = new ArrayList<Turn>();
        var from = 0;
        for (var line : text.split("(?<=\n)")) {
            var colon = line.indexOf(": ");
            var length = line.stripTrailing().length();
            if (colon > 0 && length > colon + 2) {
                var speaker = speakers.computeIfAbsent(line.substring(0, colon), Interviews::speaker);
                turns.add(new Turn(Optional.of(speaker.id()), new Span(from, from + line.length()),
                        new Span(from + colon + 2, from + length), Optional.empty()));
            }
            from += line.length();
        }
        var profile = TextProfile.of(text, language);
        texts.put(profile.sha256(), text);
        return new Document(id, name, set, new Source(name + ".txt", "txt", profile.sha256()), profile,
                List.copyOf(speakers.values()), turns, NOON);
    }

    private static Speaker speaker(String label) {
        return new Speaker(Id.next(), label, label.equals("Q") ? Role.INTERVIEWER : Role.PARTICIPANT);
    }

    public Coder coder(String name) {
        return added(new Coder(Id.next(), name, new Colour("#336699")));
    }

    public Code code(String name) {
        return added(newCode(name, Optional.empty()));
    }

    public Code codeUnder(Code parent, String name) {
        return added(newCode(name, Optional.of(parent.id())));
    }

    private static Code newCode(String name, Optional<Id<Code>> parent) {
        return new Code(Id.next(), parent, "", name, name, new Look(new Colour("#336699"), Glyph.values()[0]), Rule.NONE, 0);
    }

    public Coding coding(Document document, String passage, Code code, Coder coder) {
        return coding(document, passage, code, coder, UnaryOperator.identity());
    }

    public Coding coding(Document document, String passage, Code code, Coder coder, UnaryOperator<Coding> more) {
        var start = text(document).indexOf(passage);
        var span = new Span(start, start + passage.length());
        return added(more.apply(coding(new Passage(document.id(), span), code, coder)));
    }

    public static Coding coding(Passage passage, Code code, Coder coder) {
        return new Coding(Id.next(), passage, code.id(), coder.id(), NOON, Qualifiers.NONE, OptionalInt.empty(), "");
    }

    /// Saves a revision of a document.
    public void save(Revision revision) {
        texts.put(revision.document().text().sha256(), revision.text());
        if (!revision.isEmpty()) perform(revision.change(study).edits());
    }

    public void replace(Entity before, Entity after) {
        perform(List.of(new Edit.Replace(before, after)));
    }

    public void remove(Entity entity) {
        perform(List.of(new Edit.Remove(entity)));
    }
}
