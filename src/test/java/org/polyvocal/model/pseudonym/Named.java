package org.polyvocal.model.pseudonym;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import org.polyvocal.model.Attribute;
import org.polyvocal.model.AttributeType;
import org.polyvocal.model.Case;
import org.polyvocal.model.Code;
import org.polyvocal.model.Coder;
import org.polyvocal.model.Coding;
import org.polyvocal.model.Colour;
import org.polyvocal.model.Document;
import org.polyvocal.model.Edit;
import org.polyvocal.model.Entity;
import org.polyvocal.model.Id;
import org.polyvocal.model.Look;
import org.polyvocal.model.Memo;
import org.polyvocal.model.Passage;
import org.polyvocal.model.Progress;
import org.polyvocal.model.Project;
import org.polyvocal.model.Pseudonym;
import org.polyvocal.model.Role;
import org.polyvocal.model.Rule;
import org.polyvocal.model.Source;
import org.polyvocal.model.Span;
import org.polyvocal.model.Speaker;
import org.polyvocal.model.Study;
import org.polyvocal.model.TextProfile;
import org.polyvocal.model.Turn;
import org.polyvocal.model.evidence.Qualifiers;

/// A study in which names stand wherever something can be written, and its texts.
final class Named {
    final Coder ana = new Coder(Id.next(), "Tom Gelderd", new Colour("#1166DD"));
    final Code code = new Code(Id.next(), Optional.empty(), "", "Trust in Tom", "Tom", Look.PALETTE.getFirst(),
            new Rule("what Tom does", "", "", "“Tom Gelderd decides”", ""), 0);
    final Map<String, String> texts = new HashMap<>();
    private Locale language = Locale.ENGLISH;
    private Study study = Study.of(new Project(Id.next(), "Gelderd study", "With Tom’s consent", Optional.empty(), List.of()))
            .after(List.of(new Edit.Add(ana), new Edit.Add(code)));

    void language(Locale language) {
        this.language = language;
    }

    Study study() {
        return study;
    }

    String text(Document document) {
        return texts.get(document.text().sha256());
    }

    <E extends Entity> E add(E entity) {
        study = study.after(List.of(new Edit.Add(entity)));
        return entity;
    }

    Pseudonym register(String name, String replacement, String... variants) {
        return add(Pseudonym.of(name, replacement, Pseudonym.Kind.PERSON, variants));
    }

    /// Every line `Name: words` is a turn.
    Document document(String name, String text) {
        var turns = new ArrayList<Turn>();
        var speakers = new ArrayList<Speaker>();
        var from = 0;
        for (var line : text.split("(?<=\n)")) {
            var colon = line.indexOf(": ");
            var speaker = new Speaker(Id.next(), line.substring(0, colon), Role.PARTICIPANT);
            speakers.add(speaker);
            var end = from + line.stripTrailing().length();
            turns.add(
                    new Turn(Optional.of(speaker.id()), new Span(from, end), new Span(from + colon + 2, end), Optional.empty()));
            from += line.length();
        }
        var profile = TextProfile.of(text, language);
        texts.put(profile.sha256(), text);
        return add(new Document(Id.next(), name, "Tom’s set", new Source("Tom_Gelderd.txt", "txt", "0"), profile, speakers, turns,
                Instant.EPOCH));
    }

    Coding coding(Document document, String words, String memo) {
        var at = text(document).indexOf(words);
        return coding(document, new Span(at, at + words.length()), memo);
    }

    Coding coding(Document document, Span span, String memo) {
        return add(new Coding(Id.next(), new Passage(document.id(), span), code.id(), ana.id(), Instant.EPOCH, Qualifiers.NONE,
                OptionalInt.empty(), memo));
    }

    Memo memo(Document document, String text) {
        return add(new Memo(Id.next(), Optional.of(document.id()), Optional.empty(), Optional.empty(), ana.id(), Instant.EPOCH,
                text));
    }

    Case person(String name, String answer) {
        var attribute = add(Attribute.of("Mentor", AttributeType.CHOICE, answer, "Nobody"));
        return add(Case.person(name).saying(attribute.id(), answer));
    }

    List<Found> found() {
        return Sweep.of(study, Names.of(study.pseudonyms()), this::text, Progress.UNWATCHED);
    }

    Replacing replacing(Predicate<Found> chosen) {
        return Replacing.of(study, found().stream().filter(chosen).toList(), this::text);
    }

    /// Returns the edits that were made.
    List<Edit> replace(Predicate<Found> chosen) {
        var replacing = replacing(chosen);
        var edits = replacing.change(study, Id.next().value()).edits();
        replacing.manuscripts().forEach(it -> texts.put(it.textSha256(), it.text()));
        study = study.after(edits);
        return edits;
    }

    void takeBack(List<Edit> edits) {
        study = study.after(edits.reversed().stream().map(Edit::inverse).toList());
    }

    Document only() {
        return study.documents().getFirst();
    }
}
