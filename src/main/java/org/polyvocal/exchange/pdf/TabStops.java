package org.polyvocal.exchange.pdf;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// The place at which words stand below one another after a gap, as they do where the speaker's name has a column of its own.
///
/// @param at how far from the edge where reading begins; nothing where there is no such place
record TabStops(Optional<Integer> at) {
    private static final float WIDE = 1.2f;
    private static final int OFTEN = 4;
    private static final double MOSTLY = 0.6;

    static TabStops of(List<Sheet> sheets) {
        var places = sheets.stream().flatMap(sheet -> sheet.rows().stream().map(row -> afterGap(sheet, row))
                .flatMap(Optional::stream).map(word -> Math.round(sheet.start(word)))).toList();
        var counts = places.stream().collect(Collectors.groupingBy(place -> place, Collectors.counting()));
        return new TabStops(counts.entrySet().stream().filter(entry -> entry.getValue() >= OFTEN)
                .filter(entry -> entry.getValue() >= MOSTLY * places.size()).map(java.util.Map.Entry::getKey).findFirst());
    }

    boolean isAt(Sheet sheet, List<Word> row, Word word) {
        return at.isPresent() && Math.abs(sheet.start(word) - at.get()) <= 1
                && afterGap(sheet, row).filter(word::equals).isPresent();
    }

    /// The word behind the first wide gap of a row, when it is in the row's first half.
    private static Optional<Word> afterGap(Sheet sheet, List<Word> row) {
        var ink = row.stream().filter(word -> !word.isBlank()).toList();
        for (var at = 1; at < ink.size(); at++) {
            var word = ink.get(at);
            if (sheet.start(word) - sheet.end(ink.get(at - 1)) > WIDE * word.size()) {
                return sheet.start(word) < sheet.width() / 2 ? Optional.of(word) : Optional.empty();
            }
        }
        return Optional.empty();
    }
}
