package org.polyvocal.exchange.network;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.polyvocal.model.Naming;
import org.polyvocal.model.words.Problem;

/// Reads a wide roster as Qualtrics and its like write it: a row for each respondent, and for each question a column for each
/// person on the list. Above the answers stand a row of codes (`Q5_2`), perhaps one of questions (`How often … - Bo`), and
/// perhaps one of import ids.
final class RosterReader {
    /// What a column about one person is called: the code of its question, and which person.
    static final Pattern CODE = Pattern.compile("(.+?)[_.\\-](\\d{1,4})");
    private static final Pattern ASKED = Pattern.compile("(?s)(.*?)\\s+[-–—]\\s+([^–—]+?)");

    private final Gathering gathering;
    private final List<Column> columns = new ArrayList<>();
    private final Set<String> read = new HashSet<>();
    private int gaps;

    /// @param question as it is called where the file says, else its code
    private record Column(int at, String heading, String question, String person) {}

    private RosterReader(Gathering gathering) {
        this.gathering = gathering;
    }

    static Reported read(List<List<String>> rows, Gathering gathering, List<Listed> roster) {
        var head = heads(rows);
        var reader = new RosterReader(gathering);
        reader.columns(rows.getFirst(), head > 1 ? rows.get(1) : List.of(), roster);
        reader.columns.forEach(column -> gathering.listed(Listed.of(0, column.person)));
        var answers = rows.subList(head, rows.size());
        var names = reader.names(roster);
        var respondent = reader.respondent(answers, names);
        for (var at = 0; at < answers.size(); at++) {
            var cells = answers.get(at);
            var number = at + 1;
            if (cells.stream().allMatch(String::isBlank)) continue;
            gathering.row(number, () -> reader.row(number, cells, respondent, names));
        }
        reader.tell();
        return gathering.reported(Layout.ROSTER);
    }

    /// How many rows stand above the answers.
    private static int heads(List<List<String>> rows) {
        for (var at = 1; at < Math.min(3, rows.size()); at++) {
            if (rows.get(at).stream().anyMatch(cell -> cell.contains("\"ImportId\""))) return at + 1;
        }
        var asks = rows.size() > 1 && rows.get(1).stream().filter(cell -> ASKED.matcher(cell.strip()).matches()).count() >= 2;
        return asks ? 2 : 1;
    }

    private void columns(List<String> codes, List<String> questions, List<Listed> roster) {
        for (var at = 0; at < codes.size(); at++) {
            var code = CODE.matcher(codes.get(at).strip());
            if (!code.matches()) continue;
            var asked = ASKED.matcher(at < questions.size() ? questions.get(at).strip() : "");
            var number = Integer.parseInt(code.group(2));
            if (asked.matches()) {
                columns.add(new Column(at, codes.get(at).strip(), asked.group(1).strip().replaceAll("[:?…\\s]+$", ""),
                        asked.group(2).strip()));
            } else if (number >= 1 && number <= roster.size()) {
                columns.add(new Column(at, codes.get(at).strip(), code.group(1), roster.get(number - 1).id()));
            }
        }
        keepRepeated();
        if (columns.isEmpty()) throw new Problem("exchange.networkRoster", gathering.file());
    }

    /// A question about one person only is no roster, but something like `Q1_3_TEXT`.
    private void keepRepeated() {
        var counts = new HashMap<String, Integer>();
        columns.forEach(column -> counts.merge(column.question, 1, Integer::sum));
        columns.removeIf(column -> counts.get(column.question) < 2);
    }

    /// Who may be meant by what stands in the column of the respondent.
    private Map<String, String> names(List<Listed> roster) {
        var names = new HashMap<String, String>();
        var asked = new HashSet<String>();
        columns.forEach(column -> asked.add(column.person));
        roster.forEach(person -> {
            var called = asked.contains(person.id()) ? person.id() : person.name().filter(asked::contains).orElse(person.id());
            names.putIfAbsent(Naming.folded(person.id()), called);
            person.name().ifPresent(name -> names.putIfAbsent(Naming.folded(name), called));
        });
        asked.forEach(person -> names.put(Naming.folded(person), person));
        return names;
    }

    /// The column in which most rows have somebody on the list.
    private int respondent(List<List<String>> answers, Map<String, String> names) {
        var own = new HashSet<Integer>();
        columns.forEach(column -> own.add(column.at));
        var width = answers.stream().mapToInt(List::size).max().orElse(0);
        return IntStream.range(0, width).filter(at -> !own.contains(at)).boxed()
                .max(Comparator.<Integer>comparingLong(at -> known(answers, names, at)).thenComparing(Comparator.reverseOrder()))
                .filter(at -> known(answers, names, at) > 0)
                .orElseThrow(() -> new Problem("exchange.networkRespondent", gathering.file()));
    }

    private static long known(List<List<String>> answers, Map<String, String> names, int at) {
        return answers.stream().filter(row -> at < row.size() && names.containsKey(Naming.folded(row.get(at)))).count();
    }

    private void row(int row, List<String> cells, int respondent, Map<String, String> names) {
        var written = respondent < cells.size() ? cells.get(respondent).strip() : "";
        var person = Optional.ofNullable(names.get(Naming.folded(written)))
                .orElseThrow(() -> new Problem("exchange.networkNobody", row, gathering.file(), written));
        if (!read.add(person)) throw new Problem("exchange.networkRowTwice", row, gathering.file(), person);
        var questions = new LinkedHashMap<String, Answers>();
        for (var column : columns) {
            var answers = questions.computeIfAbsent(column.question,
                    question -> new Answers(gathering, row, Optional.of(question), person));
            if (column.person.equals(person)) continue;
            answers.take(column.heading, column.person, column.at < cells.size() ? cells.get(column.at).strip() : "");
        }
        questions.values().forEach(answers -> gaps += answers.put());
    }

    private void tell() {
        if (gaps > 0) gathering.remark("exchange.networkGaps", gathering.file(), gaps);
        var questions = columns.stream().map(Column::question).distinct().toList();
        columns.stream().map(Column::person).distinct().filter(person -> !read.contains(person)).forEach(
                person -> questions.forEach(question -> gathering.asked(0, Optional.of(question), person, false)));
    }
}
