package org.polyvocal.workbench;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.polyvocal.model.Attribute;
import org.polyvocal.model.Case;
import org.polyvocal.model.Casebook;
import org.polyvocal.model.Coding;
import org.polyvocal.model.Document;
import org.polyvocal.model.Id;
import org.polyvocal.model.Role;
import org.polyvocal.model.Speaker;
import org.polyvocal.model.Study;

/// What the columns of a table of codes stand for, and to which of them a coding belongs: that of its document, of the
/// speaker of the turn in which it begins, or of what the speaker's words belong to.
///
/// @param columns those that are shown although nothing may be in them, in this order; others follow
public record Grouping(List<String> columns, Function<Coding, Optional<String>> key) {
    public Grouping {
        columns = List.copyOf(columns);
        Objects.requireNonNull(key, "key");
    }

    /// By `documents`, `sets`, `speakers`, `roles`, `cases`, an attribute, or a kind of case such as `school`.
    public static Optional<Grouping> named(Study study, String words) {
        return switch (words) {
            case "documents" -> Optional.of(new Grouping(study.documents().stream().map(Document::name).toList(),
                    coding -> Optional.of(document(study, coding).name())));
            case "sets" -> Optional.of(new Grouping(List.of(), coding -> Optional.of(document(study, coding).set())));
            case "speakers" -> Optional.of(new Grouping(List.of(), coding -> speaker(study, coding).map(Speaker::name)));
            case "roles" ->
                Optional.of(new Grouping(List.of(), coding -> speaker(study, coding).map(Speaker::role).map(Role::word)));
            case "cases" -> Optional.of(by(study, lineage -> lineage.stream().findFirst()));
            default -> study.casebook().attributeNamed(words).map(attribute -> by(study, attribute))
                    .or(() -> kind(words).map(kind -> by(study, lineage -> Casebook.nearest(lineage, kind))));
        };
    }

    /// By the answers to an attribute, each in its column though nobody may have given it.
    public static Grouping by(Study study, Attribute attribute) {
        return new Grouping(study.casebook().values(attribute), coding -> Casebook.value(lineage(study, coding), attribute));
    }

    /// By the cases that somebody in the study speaks for, in the order of the documents.
    private static Grouping by(Study study, Function<List<Case>, Optional<Case>> choice) {
        var spoken = study.documents().stream().flatMap(document -> document.speakers().stream()
                .map(speaker -> study.casebook().lineage(document, speaker)).flatMap(lineage -> choice.apply(lineage).stream()));
        return new Grouping(spoken.map(Case::name).distinct().toList(),
                coding -> choice.apply(lineage(study, coding)).map(Case::name));
    }

    private static Optional<Case.Kind> kind(String words) {
        return Stream.of(Case.Kind.values()).filter(kind -> words.equals(kind.word()) || words.equals(kind.word() + "s"))
                .findFirst();
    }

    private static List<Case> lineage(Study study, Coding coding) {
        return study.casebook().lineage(document(study, coding), speaker(study, coding));
    }

    private static Optional<Speaker> speaker(Study study, Coding coding) {
        return document(study, coding).speakerAt(coding.span().start());
    }

    private static Document document(Study study, Coding coding) {
        Id<Document> id = coding.document();
        return study.document(id).orElseThrow();
    }
}
