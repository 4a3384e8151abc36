package org.polyvocal.exchange.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.polyvocal.exchange.speech.Clock;

/// A table whose first row names no column in words that are known. Where times and recurring names show that it is a
/// transcript all the same, it is given a header.
final class Headless {
    private static final double NEARLY_ALL = 0.8;
    private static final int LONGEST_NAME = 48;
    private final Grid grid;

    private Headless(Grid grid) {
        this.grid = grid;
    }

    static Optional<Grid> named(Grid grid) {
        return grid.width() < 2 || grid.rows().size() < 2 ? Optional.empty() : new Headless(grid).named();
    }

    private Optional<Grid> named() {
        var names = new ArrayList<>(Collections.nCopies(grid.width(), ""));
        var times = columns().filter(this::rises).boxed().toList();
        if (!times.isEmpty()) names.set(times.getFirst(), "start");
        if (times.size() > 1) names.set(times.get(1), "end");
        var words = columns().filter(at -> !times.contains(at)).boxed()
                .max((one, other) -> Integer.compare(length(one), length(other)));
        if (words.isEmpty()) return Optional.empty();
        names.set(words.get(), "text");
        var speaker = columns().filter(at -> names.get(at).isEmpty() && holdsNames(at)).findFirst();
        speaker.ifPresent(at -> names.set(at, "speaker"));
        var hasHeader = !times.isEmpty() && !isTime(grid.header().get(times.getFirst()));
        var belongs = hasHeader
                || !times.isEmpty()
                || speaker.isPresent() && grid.below(speaker.getAsInt()).contains(grid.header().get(speaker.getAsInt()).strip());
        return belongs ? Optional.of(with(names, hasHeader ? grid.from(1) : grid)) : Optional.empty();
    }

    private static Grid with(List<String> names, Grid rows) {
        var all = new ArrayList<List<String>>();
        all.add(List.copyOf(names));
        all.addAll(rows.rows());
        return new Grid(all);
    }

    private IntStream columns() {
        return IntStream.range(0, grid.width());
    }

    private int length(int column) {
        return grid.below(column).stream().mapToInt(String::length).sum();
    }

    /// Times follow one another. Plain numbers are times only where the first row has one too, and they do not count the rows.
    private boolean rises(int column) {
        var cells = grid.below(column).stream().filter(cell -> !cell.isEmpty()).toList();
        var clocks = cells.stream().map(Clock::beginning).flatMap(Optional::stream).toList();
        if (cells.size() > 1 && clocks.size() >= NEARLY_ALL * cells.size()) return true;
        var numbers = grid.column(column).stream().map(Headless::number).toList();
        if (numbers.size() < 3 || numbers.contains(Optional.<BigDecimal>empty())) return false;
        var values = numbers.stream().map(Optional::orElseThrow).toList();
        return isRising(values) && !countsRows(values);
    }

    private static boolean isRising(List<BigDecimal> values) {
        return IntStream.range(1, values.size()).allMatch(at -> values.get(at - 1).compareTo(values.get(at)) <= 0)
                && values.getFirst().compareTo(values.getLast()) < 0;
    }

    private static boolean countsRows(List<BigDecimal> values) {
        return IntStream.range(1, values.size())
                .allMatch(at -> values.get(at).subtract(values.get(at - 1)).compareTo(BigDecimal.ONE) == 0);
    }

    /// Short, with letters, and some of them more than once.
    private boolean holdsNames(int column) {
        var names = grid.column(column).stream().filter(cell -> !cell.isEmpty()).toList();
        return names.size() > 1 && new HashSet<>(names).size() <= names.size() / 2 + 1
                && names.stream().allMatch(name -> name.length() <= LONGEST_NAME && Character.isLetter(name.codePointAt(0)));
    }

    private static boolean isTime(String cell) {
        return Clock.beginning(cell).isPresent() || number(cell).isPresent();
    }

    private static Optional<BigDecimal> number(String cell) {
        return cell.strip().matches("\\d{1,15}(?:[.,]\\d{1,9})?")
                ? Optional.of(new BigDecimal(cell.strip().replace(',', '.')))
                : Optional.empty();
    }
}
