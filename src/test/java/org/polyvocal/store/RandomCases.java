package org.polyvocal.store;

import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.polyvocal.model.Attribute;
import org.polyvocal.model.AttributeType;
import org.polyvocal.model.Case;
import org.polyvocal.model.Document;
import org.polyvocal.model.Edit;
import org.polyvocal.model.Id;
import org.polyvocal.model.Speaker;
import org.polyvocal.model.Study;
import org.polyvocal.model.change.AttributeChanges;
import org.polyvocal.model.change.CaseChanges;

/// Random work on the cases of a study.
final class RandomCases {
    private static final List<String> ANSWERS = List.of("teacher", "“head”", "12", "0", "{}", "\\\"", "null", "שלום", "🎻", "");
    private final RandomGenerator random;

    RandomCases(RandomGenerator random) {
        this.random = random;
    }

    List<Edit> on(Study study) {
        var casebook = study.casebook();
        var attribute = some(casebook.attributes());
        var person = some(casebook.cases(Case.Kind.PERSON));
        var school = some(casebook.cases(Case.Kind.SCHOOL));
        var document = some(study.documents());
        return switch (random.nextInt(12)) {
            case 0 -> attributes(study, attribute);
            case 1 -> CaseChanges.make(casebook, Case.school("School " + Id.next())).edits();
            case 2, 3, 4 -> person.isEmpty() || attribute.isEmpty()
                    ? newcomer(study)
                    : CaseChanges.describe(some(casebook.cases()).orElseThrow(), attribute.get(),
                            some(attribute.get().choices()).or(() -> some(ANSWERS)).orElseThrow()).edits();
            case 5 -> person.map(it -> CaseChanges.place(casebook, it, school).edits()).orElseGet(() -> newcomer(study));
            case 6, 7 ->
                document.filter(it -> !it.speakers().isEmpty()).map(it -> linked(it, person)).orElseGet(() -> newcomer(study));
            case 8 -> person.map(it -> CaseChanges.voices(study, it, voices(study)).edits()).filter(it -> !it.isEmpty())
                    .orElseGet(() -> newcomer(study));
            case 9 -> some(casebook.cases()).map(it -> CaseChanges.remove(study, it).edits()).orElseGet(() -> newcomer(study));
            case 10 -> person.flatMap(from -> some(casebook.cases(Case.Kind.PERSON)).filter(into -> !into.equals(from))
                    .map(into -> CaseChanges.join(study, from, into).edits())).orElseGet(() -> newcomer(study));
            default -> document.filter(it -> casebook.interview(it.id()).isEmpty())
                    .<List<Edit>>map(it -> List.of(new Edit.Add(Case.interview(it)))).orElseGet(() -> newcomer(study));
        };
    }

    private List<Edit> attributes(Study study, Optional<Attribute> attribute) {
        if (attribute.isEmpty() || random.nextBoolean()) {
            return AttributeChanges.make(study.casebook(), Attribute.of("Attribute " + Id.next(), AttributeType.TEXT)).edits();
        }
        return random.nextBoolean()
                ? AttributeChanges.remove(study.casebook(), attribute.get()).edits()
                : AttributeChanges.retype(study.casebook(), attribute.get(),
                        random.nextBoolean() ? AttributeType.TEXT : AttributeType.CHOICE, List.of("“a”", "b, c")).edits();
    }

    private List<Edit> newcomer(Study study) {
        return CaseChanges.make(study.casebook(), Case.person("Person " + Id.next())).edits();
    }

    private List<Edit> linked(Document document, Optional<Case> person) {
        return CaseChanges.link(document, some(document.speakers()).orElseThrow().id(), person).edits();
    }

    private List<Id<Speaker>> voices(Study study) {
        return study.documents().stream().flatMap(it -> it.speakers().stream()).map(Speaker::id)
                .filter(_ -> random.nextInt(4) == 0)
                .toList();
    }

    private <T> Optional<T> some(List<T> list) {
        return list.isEmpty() ? Optional.empty() : Optional.of(list.get(random.nextInt(list.size())));
    }
}
