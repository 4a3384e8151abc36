package org.polyvocal.exchange.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.polyvocal.exchange.turns.Script;
import org.polyvocal.exchange.turns.ScriptWriter;
import org.polyvocal.model.Role;
import org.polyvocal.model.Words;
import org.polyvocal.model.words.Messages;

/// A table with a row for each person who answered, and columns of answers in their own words. Each person's are one
/// transcript: the head of a column is the question, which an interviewer asks. The other columns are attributes.
final class Survey {
    private static final double WORDS_IN_AN_ANSWER = 6;
    private static final double WORDS_AFTER_A_QUESTION = 3;
    /// Answers that recur more often than this were chosen from a list.
    private static final double MOSTLY_DIFFERENT = 0.8;
    private static final int LONGEST_NAME = 60;

    private final Grid grid;
    private final List<Integer> open;
    private final Optional<Integer> name;

    private Survey(Grid grid) {
        this.grid = grid;
        this.open = columns().filter(this::isOpen).boxed().toList();
        this.name = named(Head.NAME).or(() -> named(Head.ID));
    }

    /// Nothing where nobody answers in sentences.
    static Optional<Survey> of(Grid grid) {
        if (grid.rows().size() < 2) return Optional.empty();
        var survey = new Survey(Exports.withoutSecondHeader(grid));
        return survey.open.isEmpty() ? Optional.empty() : Optional.of(survey);
    }

    /// @param stem the file's name, by which those are called who have none
    List<Script> scripts(String stem) {
        return IntStream.range(1, grid.rows().size()).boxed().flatMap(row -> script(row, stem).stream()).toList();
    }

    /// Nothing of a person who answered nothing.
    private Optional<Script> script(int number, String stem) {
        var row = grid.rows().get(number);
        var asks = Messages.say("exchange.surveyAsks");
        var answers = label(row);
        var writer = new ScriptWriter();
        for (var at : open) {
            if (row.get(at).isBlank()) continue;
            writer.turn(asks, Optional.empty(), grid.heading(at));
            writer.turn(answers, Optional.empty(), row.get(at).strip());
        }
        if (writer.isEmpty()) return Optional.empty();
        return Optional.of(writer.script(Messages.say("exchange.convention.survey")).titled(title(row, number, stem))
                .telling(Map.of(asks.toLowerCase(Locale.ROOT), Role.INTERVIEWER, answers.toLowerCase(Locale.ROOT),
                        Role.PARTICIPANT))
                .attributed(attributes(row)));
    }

    private Map<String, String> attributes(List<String> row) {
        var attributes = new LinkedHashMap<String, String>();
        columns().filter(at -> !open.contains(at) && !row.get(at).isBlank())
                .forEach(at -> attributes.putIfAbsent(grid.heading(at), row.get(at).strip()));
        return attributes;
    }

    private String title(List<String> row, int number, String stem) {
        var called = name.map(row::get).map(String::strip).orElse("");
        return TableFile.title(stem, called.isEmpty() ? String.valueOf(number) : called);
    }

    /// Only a name can stand before what somebody says; a number cannot.
    private String label(List<String> row) {
        return name.filter(at -> Head.NAME.is(grid.heading(at))).map(row::get).map(cell -> cell.strip().replaceAll("\\s+", " "))
                .filter(cell -> !cell.isEmpty() && Character.isLetter(cell.codePointAt(0)) && cell.indexOf(':') < 0)
                .orElse(Messages.say("exchange.surveyAnswers"));
    }

    private boolean isOpen(int column) {
        var answers = grid.below(column).stream().filter(cell -> !cell.isEmpty()).toList();
        if (answers.isEmpty() || new HashSet<>(answers).size() < MOSTLY_DIFFERENT * answers.size()) return false;
        var words = answers.stream().mapToInt(Words::count).average().orElse(0);
        return words >= (isQuestion(grid.heading(column)) ? WORDS_AFTER_A_QUESTION : WORDS_IN_AN_ANSWER);
    }

    private static boolean isQuestion(String heading) {
        return heading.matches(".*[?？؟]\\s*");
    }

    /// The column that calls everybody something different.
    private Optional<Integer> named(Head head) {
        return columns().filter(at -> !open.contains(at) && head.is(grid.heading(at))).filter(at -> {
            var names = new ArrayList<>(grid.below(at));
            return new HashSet<>(names).size() == names.size() && names.stream().allMatch(Survey::mayBeName);
        }).boxed().findFirst();
    }

    private static boolean mayBeName(String cell) {
        return !cell.isEmpty() && cell.length() <= LONGEST_NAME && cell.indexOf('\n') < 0;
    }

    private IntStream columns() {
        return IntStream.range(0, grid.width());
    }
}
