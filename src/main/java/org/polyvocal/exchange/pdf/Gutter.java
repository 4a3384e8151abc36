package org.polyvocal.exchange.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The empty strip between two columns of text. A gap that only parts names from words, as in a play, is none: on both
/// sides there must be lines of text, about as many and nearly as wide as the column.
///
/// @param at how far from the edge where reading begins
record Gutter(float at) {
    private static final double SELDOM = 0.3;
    private static final double HALF = 0.5;
    private static final float WIDE = 1.2f;
    private static final double MIDDLE = 0.2;
    private static final int MANY = 8;

    /// The gutter of most pages, so that a last page with a few lines is read as the others are.
    static Optional<Gutter> of(List<Sheet> sheets) {
        var found = sheets.stream().map(Gutter::ofOne).flatMap(Optional::stream).map(Gutter::at).sorted().toList();
        return found.size() < HALF * sheets.size() || found.isEmpty()
                ? Optional.empty()
                : Optional.of(new Gutter(found.get(found.size() / 2)));
    }

    /// What is as likely the gap between names and words: a place around the middle at which many lines begin.
    static Optional<Gutter> perhaps(List<Sheet> sheets) {
        var starts = sheets.stream().flatMap(sheet -> sheet.rows().stream().flatMap(row -> starts(sheet, row)))
                .collect(Collectors.groupingBy(start -> start, Collectors.counting()));
        var rows = sheets.stream().mapToInt(sheet -> sheet.rows().size()).sum();
        return starts.entrySet().stream().max(Map.Entry.comparingByValue()).filter(most -> most.getValue() >= MANY)
                .map(most -> new Gutter(most.getKey() - 2f))
                .filter(gutter -> sheets.stream().mapToLong(sheet -> gutter.crossing(sheet, sheet.rows())).sum() <= SELDOM
                        * rows);
    }

    /// Where in the row, around the middle of the page, words stand after nothing or a wide gap.
    private static Stream<Integer> starts(Sheet sheet, List<Word> row) {
        var starts = new ArrayList<Integer>();
        var before = Float.NEGATIVE_INFINITY;
        for (var word : row) {
            if (word.isBlank()) continue;
            if (sheet.start(word) - before > WIDE * word.size() && Math.abs(sheet.start(word) / sheet.width() - HALF) < MIDDLE) {
                starts.add(Math.round(sheet.start(word)));
            }
            before = sheet.end(word);
        }
        return starts.stream();
    }

    private static Optional<Gutter> ofOne(Sheet sheet) {
        var rows = sheet.rows();
        var left = sheet.words().stream().map(sheet::start).min(Comparator.naturalOrder()).orElse(0f);
        var right = sheet.words().stream().map(sheet::end).max(Comparator.naturalOrder()).orElse(0f);
        var middle = (left + right) / 2;
        var reach = (int) (0.15f * (right - left));
        return IntStream.rangeClosed(-reach, reach).mapToObj(step -> new Gutter(middle + step))
                .min(Comparator.comparingLong((Gutter gutter) -> gutter.crossing(sheet, rows))
                        .thenComparing(gutter -> Math.abs(gutter.at - middle)))
                .filter(gutter -> gutter.crossing(sheet, rows) <= SELDOM * rows.size())
                .filter(gutter -> gutter.parts(sheet, rows, left, right));
    }

    private long crossing(Sheet sheet, List<List<Word>> rows) {
        return rows.stream().filter(row -> isCrossedBy(sheet, row)).count();
    }

    /// Whether the row runs on from one side to the other.
    boolean isCrossedBy(Sheet sheet, List<Word> row) {
        var before = Float.NEGATIVE_INFINITY;
        for (var word : row) {
            if (word.isBlank()) continue;
            if (sheet.start(word) > at) return sheet.start(word) - before < WIDE * word.size();
            if (sheet.end(word) > at) return true;
            before = sheet.end(word);
        }
        return false;
    }

    boolean isBefore(Sheet sheet, Word word) {
        return (sheet.start(word) + sheet.end(word)) / 2 < at;
    }

    private boolean parts(Sheet sheet, List<List<Word>> rows, float left, float right) {
        var free = rows.stream().filter(row -> !isCrossedBy(sheet, row)).toList();
        var ends = free.stream().map(row -> row.stream().filter(word -> !word.isBlank() && isBefore(sheet, word)).toList())
                .filter(row -> !row.isEmpty()).mapToDouble(row -> sheet.end(row.getLast()) - left).toArray();
        var others = free.stream().map(row -> row.stream().filter(word -> !word.isBlank() && !isBefore(sheet, word)).toList())
                .filter(row -> !row.isEmpty()).mapToDouble(row -> sheet.end(row.getLast()) - at).toArray();
        return fills(ends, at - left, others.length) && fills(others, right - at, ends.length);
    }

    private static boolean fills(double[] ends, float width, int others) {
        return ends.length >= MANY && ends.length * 4 >= others
                && IntStream.range(0, ends.length).mapToDouble(line -> ends[line]).average().orElse(0) >= HALF * width;
    }
}
