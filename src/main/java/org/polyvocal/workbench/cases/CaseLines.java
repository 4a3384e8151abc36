package org.polyvocal.workbench.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.polyvocal.model.Case;
import org.polyvocal.model.Study;

/// The cases of a study as a table with a row for each answer. What lies within what and who speaks are rows like answers,
/// so that the table says everything when it is brought in again.
public final class CaseLines {
    public static final List<String> COLUMNS = List.of("case", "kind", "attribute", "value");

    private CaseLines() {}

    public static Stream<List<String>> rows(Study study) {
        return study.casebook().cases().stream().flatMap(each -> rows(study, each).stream());
    }

    private static List<List<String>> rows(Study study, Case each) {
        var rows = new ArrayList<List<String>>();
        each.within().flatMap(study.casebook()::find).ifPresent(school -> rows.add(row(each, "within", school.name())));
        study.casebook().attributes().forEach(attribute -> each.value(attribute.id())
                .ifPresent(value -> rows.add(row(each, attribute.name(), value))));
        study.documents().forEach(document -> document.speakers().stream()
                .filter(speaker -> speaker.person().filter(each.id()::equals).isPresent())
                .forEach(speaker -> rows.add(row(each, "speaker", document.name() + ": " + speaker.name()))));
        return rows.isEmpty() ? List.of(row(each, "", "")) : rows;
    }

    private static List<String> row(Case each, String attribute, String value) {
        return List.of(each.name(), each.kind().word(), attribute, value);
    }
}
