package org.polyvocal.exchange.cases;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.polyvocal.exchange.csv.Answer;
import org.polyvocal.exchange.csv.Row;
import org.polyvocal.exchange.csv.Table;
import org.polyvocal.model.Case;
import org.polyvocal.model.Naming;
import org.polyvocal.model.words.Problem;

/// Understands the rows of a table of cases, in either of its shapes, or says why it cannot.
final class RowReader {
    private static final Map<Case.Kind, Set<String>> KINDS = Map.of(
            Case.Kind.PERSON, Set.of("person", "participant", "teilnehmer", "teilnehmerin", "befragte", "proband", "speaker"),
            Case.Kind.SCHOOL, Set.of("school", "schule", "organisation", "organization", "einrichtung", "institution"),
            Case.Kind.INTERVIEW, Set.of("interview", "document", "dokument", "transcript", "transkript"));

    private final Map<Column, String> headings = new EnumMap<>(Column.class);
    private final List<String> attributes;
    private final Optional<Case.Kind> kindOfAll;

    private RowReader(Table table) {
        for (var column : Column.values()) column.in(table).ifPresent(heading -> headings.put(column, heading));
        // a table that names nothing but schools is one of schools
        this.kindOfAll = headings.containsKey(Column.NAME) ? Optional.empty() : Optional.of(Case.Kind.SCHOOL);
        if (kindOfAll.isPresent() && headings.containsKey(Column.WITHIN))
            headings.put(Column.NAME, headings.remove(Column.WITHIN));
        if (!isLong()) headings.keySet().removeAll(Set.of(Column.ATTRIBUTE, Column.VALUE));
        this.attributes = table.headings().stream()
                .filter(heading -> !heading.isBlank() && !headings.containsValue(heading)).toList();
    }

    /// @throws Problem when no column names the cases
    static List<CaseRow> read(Table table) {
        var reader = new RowReader(table);
        if (!reader.headings.containsKey(Column.NAME)) throw new Problem("exchange.casesColumn", table.name());
        return table.rows().stream().filter(row -> !row.isBlank()).map(reader::read).toList();
    }

    private CaseRow read(Row row) {
        try {
            return isLong() ? single(row) : whole(row);
        } catch (Problem problem) {
            return new CaseRow.Refused(row.number(), problem);
        }
    }

    private boolean isLong() {
        return headings.containsKey(Column.ATTRIBUTE) && headings.containsKey(Column.VALUE);
    }

    private CaseRow whole(Row row) {
        var answers = new LinkedHashMap<String, String>();
        for (var attribute : attributes)
            Answer.of(row.under(attribute)).ifPresent(value -> answers.put(attribute.strip(), value));
        var voice = new CaseRow.Voice(parts(cell(Column.SPEAKER, row)), parts(cell(Column.DOCUMENT, row)));
        return about(row, Answer.of(cell(Column.WITHIN, row)), answers, voice);
    }

    /// A row of the long shape answers one attribute, which may also be one of the columns that the wide shape has.
    private CaseRow single(Row row) {
        var attribute = cell(Column.ATTRIBUTE, row);
        var value = Answer.of(cell(Column.VALUE, row));
        if (attribute.isEmpty() && value.isPresent()) throw new Problem("exchange.caseAttribute", row.number());
        if (Column.WITHIN.isCalled(attribute)) return about(row, value, Map.of(), CaseRow.Voice.UNSAID);
        var parts = value.map(RowReader::parts).orElse(List.of());
        if (Column.SPEAKER.isCalled(attribute))
            return about(row, Optional.empty(), Map.of(), new CaseRow.Voice(parts, List.of()));
        if (Column.DOCUMENT.isCalled(attribute))
            return about(row, Optional.empty(), Map.of(), new CaseRow.Voice(List.of(), parts));
        return about(row, Optional.empty(), value.map(it -> Map.of(attribute, it)).orElse(Map.of()), CaseRow.Voice.UNSAID);
    }

    private CaseRow about(Row row, Optional<String> within, Map<String, String> answers, CaseRow.Voice voice) {
        return new CaseRow.Understood(row.number(), name(row), kind(row), within, answers, voice);
    }

    private String name(Row row) {
        return Answer.of(cell(Column.NAME, row))
                .orElseThrow(() -> new Problem("exchange.caseNameless", row.number(), headings.get(Column.NAME)));
    }

    private Optional<Case.Kind> kind(Row row) {
        var written = cell(Column.KIND, row);
        if (written.isEmpty()) return kindOfAll;
        var word = Naming.folded(written);
        return Optional
                .of(KINDS.entrySet().stream().filter(kind -> kind.getValue().contains(word)).map(Map.Entry::getKey).findFirst()
                        .orElseThrow(() -> new Problem("exchange.caseKind", row.number(), written)));
    }

    private String cell(Column column, Row row) {
        return headings.containsKey(column) ? row.under(headings.get(column)) : "";
    }

    private static List<String> parts(String cell) {
        return Arrays.stream(cell.split("[;|\n]")).map(Answer::of).flatMap(Optional::stream).toList();
    }
}
