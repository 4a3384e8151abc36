package org.polyvocal.desktop.cases;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.polyvocal.model.Attribute;
import org.polyvocal.model.Case;
import org.polyvocal.model.Document;
import org.polyvocal.model.Id;
import org.polyvocal.model.Speaker;
import org.polyvocal.model.Study;
import org.polyvocal.model.change.CaseChanges;
import org.polyvocal.model.change.Change;
import org.polyvocal.model.words.Messages;

/// What the grid shows of a case in one column, and what typing there changes.
sealed interface CaseField {
    /// What every case has by itself.
    enum Own implements CaseField {
        NAME, KIND, SCHOOL, SPEAKERS;

        String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /// The answer to an attribute.
    record Answer(Attribute attribute) implements CaseField {}

    /// What the case says itself.
    default String text(Study study, Case of) {
        return switch (this) {
            case Own.NAME -> of.name();
            case Own.KIND -> Messages.say("desktop.cases.kind." + of.kind().word());
            case Own.SCHOOL -> of.within().flatMap(study.casebook()::find).map(Case::name).orElse("");
            case Own.SPEAKERS -> voices(study, of).map(Voice::label).collect(Collectors.joining(Wording.BETWEEN));
            case Answer(var attribute) -> of.value(attribute.id()).orElse("");
        };
    }

    /// The case from which this one has its answer, when it has none of its own.
    default Optional<Case> source(Study study, Case of) {
        return this instanceof Answer(var attribute) && of.value(attribute.id()).isEmpty()
                ? study.casebook().lineage(of).stream().filter(above -> above.value(attribute.id()).isPresent()).findFirst()
                : Optional.empty();
    }

    /// @throws org.polyvocal.model.words.Problem when that cannot be said here
    default Change change(Study study, Case of, String typed) {
        return switch (this) {
            case Own.NAME -> CaseChanges.rename(study.casebook(), of, typed);
            case Own.KIND -> CaseChanges.make(study, of, Wording.kind(typed));
            case Own.SCHOOL -> CaseChanges.place(study.casebook(), of, Wording.school(study, typed));
            case Own.SPEAKERS -> CaseChanges.voices(study, of, Wording.voices(study, of, typed));
            case Answer(var attribute) -> CaseChanges.describe(of, attribute, typed);
        };
    }

    /// What may be chosen; empty where one types.
    default List<String> choices(Study study) {
        return switch (this) {
            case Own.SCHOOL -> study.casebook().cases(Case.Kind.SCHOOL).stream().map(Case::name).sorted().toList();
            case Answer(var attribute) -> attribute.choices();
            default -> List.of();
        };
    }

    /// The speakers whose case it is.
    static Stream<Voice> voices(Study study, Case of) {
        return study.documents().stream().flatMap(document -> document.speakers().stream()
                .filter(speaker -> speaker.person().filter(of.id()::equals).isPresent())
                .map(speaker -> new Voice(document, speaker)));
    }

    /// A speaker in a document.
    record Voice(Document document, Speaker speaker) {
        Id<Speaker> id() {
            return speaker.id();
        }

        String label() {
            return document.name() + ": " + speaker.name();
        }

        @Override
        public String toString() {
            return label();
        }
    }
}
