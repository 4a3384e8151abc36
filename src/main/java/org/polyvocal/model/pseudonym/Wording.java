package org.polyvocal.model.pseudonym;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.polyvocal.model.Assignment;
import org.polyvocal.model.Attribute;
import org.polyvocal.model.Case;
import org.polyvocal.model.Code;
import org.polyvocal.model.Coder;
import org.polyvocal.model.Coding;
import org.polyvocal.model.Document;
import org.polyvocal.model.Entity;
import org.polyvocal.model.Finding;
import org.polyvocal.model.Id;
import org.polyvocal.model.Keepsake;
import org.polyvocal.model.Memo;
import org.polyvocal.model.Project;
import org.polyvocal.model.Pseudonym;
import org.polyvocal.model.Recording;
import org.polyvocal.model.Relation;
import org.polyvocal.model.Response;
import org.polyvocal.model.Rule;
import org.polyvocal.model.SavedSearch;
import org.polyvocal.model.Source;
import org.polyvocal.model.pseudonym.Place.Part;

/// Goes over everything that is written in a record, and writes it anew: the one list of where a name can stand. What
/// identifies the researchers, the names of coders, is left alone, and so is the register itself. The text of a document
/// is not in its record.
@FunctionalInterface
interface Wording {
    /// What is to stand there instead.
    String at(Place place, String written);

    default Entity of(Entity entity) {
        return switch (entity) {
            case Project it -> new Project(it.id(), at(it.id(), Part.NAME, it.name()), at(it.id(), Part.NOTE, it.note()),
                    it.coder(), it.favourites());
            case Attribute it -> new Attribute(it.id(), at(it.id(), Part.NAME, it.name()), it.type(),
                    all(it.choices(), number -> new Place(it.id(), Part.CHOICE, number)));
            case Case it -> answering(it.named(at(it.id(), Part.NAME, it.name())));
            case Document it -> of(it);
            // The file itself keeps its name, and has to be found again by the people who may know it.
            case Recording it -> it.lyingAt(at(it.id(), Part.FILE, it.path()), it.size(), it.sha256());
            case Code it -> of(it);
            case Coding it -> it.memo().isEmpty() ? it : it.noted(at(it.id(), Part.MEMO, it.memo()));
            case Memo it -> it.saying(at(it.id(), Part.MEMO, it.text()));
            case SavedSearch it -> new SavedSearch(it.id(), at(it.id(), Part.NAME, it.name()),
                    at(it.id(), Part.QUERY, it.query()));
            case Relation it -> new Relation(it.id(), at(it.id(), Part.NAME, it.name()), it.direction(),
                    all(it.scale(), number -> new Place(it.id(), Part.CHOICE, number)));
            case Finding it -> of(it);
            case Response it -> it;
            case Coder it -> it;
            case Pseudonym it -> it;
            case Keepsake it -> it.saying(at(it.id(), Part.CONTENT, it.content()));
            case Assignment it -> it;
        };
    }

    private String at(Id<?> record, Part part, String written) {
        return written.isEmpty() ? written : at(Place.of(record, part), written);
    }

    private List<String> all(List<String> written, IntFunction<Place> place) {
        return IntStream.range(0, written.size()).mapToObj(number -> at(place.apply(number), written.get(number))).toList();
    }

    private Case answering(Case it) {
        var answers = new TreeMap<Id<Attribute>, String>();
        for (var answer : it.values().entrySet()) {
            answers.put(answer.getKey(), at(new Place(it.id(), Part.ANSWER, answers.size()), answer.getValue()));
        }
        return it.saying(answers);
    }

    private Document of(Document it) {
        var source = new Source(at(it.id(), Part.FILE, it.source().file()), it.source().format(), it.source().sha256());
        var speakers = new ArrayList<>(it.speakers());
        speakers.replaceAll(speaker -> speaker
                .named(at(new Place(it.id(), Part.SPEAKER, it.speakers().indexOf(speaker)), speaker.name())));
        return new Document(it.id(), at(it.id(), Part.NAME, it.name()), at(it.id(), Part.SET, it.set()), source, it.text(),
                speakers, it.turns(), it.added());
    }

    private Finding of(Finding it) {
        var parts = all(List.of(it.assertion(), it.strength(), it.survey(), it.note()),
                number -> new Place(it.id(), Part.MEMO, number));
        return new Finding(it.id(), at(it.id(), Part.NAME, it.name()), parts.get(0), parts.get(1), parts.get(2), parts.get(3),
                it.evidence());
    }

    private Code of(Code it) {
        var rule = it.rule();
        var parts = all(List.of(rule.definition(), rule.applyWhen(), rule.doNotApplyWhen(), rule.example(), rule.source()),
                number -> new Place(it.id(), Part.RULE, number));
        return new Code(it.id(), it.parent(), at(it.id(), Part.REFERENCE, it.reference()), at(it.id(), Part.NAME, it.name()),
                at(it.id(), Part.SHORT_NAME, it.shortName()), it.look(),
                new Rule(parts.get(0), parts.get(1), parts.get(2), parts.get(3), parts.get(4)), it.position());
    }
}
