package org.polyvocal.exchange.pdf;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The numbers that are printed beside lines or paragraphs so that they can be cited: outside the text, each the same step
/// above the one before it.
final class MarginNumbers {
    private static final double MOSTLY = 0.8;
    private static final int WIDEST_STEP = 10;

    private MarginNumbers() {}

    static List<Sheet> without(List<Sheet> sheets) {
        var found = sheets.stream().map(MarginNumbers::beside).toList();
        if (!count(found)) return sheets;
        var cleared = new ArrayList<Sheet>();
        for (var at = 0; at < sheets.size(); at++) cleared.add(without(sheets.get(at), new HashSet<>(found.get(at))));
        return cleared;
    }

    private static Sheet without(Sheet sheet, Set<Word> numbers) {
        return sheet.with(sheet.words().stream().filter(word -> !numbers.contains(word)).toList());
    }

    /// Numbers that stand before everything else on the page, from its top.
    private static List<Word> beside(Sheet sheet) {
        var rows = sheet.rows().stream().map(row -> row.stream().filter(word -> !word.isBlank()).toList()).toList();
        var margin = rows.stream().flatMap(row -> row.stream().filter(word -> !word.isNumber()).limit(1))
                .map(sheet::start).sorted().toList();
        if (margin.isEmpty()) return List.of();
        var edge = margin.get(margin.size() / 20);
        return rows.stream().map(List::getFirst)
                .filter(word -> word.isNumber() && sheet.end(word) < edge - 0.2f * word.size()).toList();
    }

    private static boolean count(List<List<Word>> pages) {
        var steps = new ArrayList<Integer>();
        for (var page : pages) {
            for (var at = 1; at < page.size(); at++) steps.add(value(page.get(at)) - value(page.get(at - 1)));
        }
        return steps.size() > 1 && steps.stream().distinct().filter(step -> step > 0 && step <= WIDEST_STEP)
                .anyMatch(step -> steps.stream().filter(step::equals).count() >= MOSTLY * steps.size());
    }

    private static int value(Word number) {
        return Integer.parseInt(number.text());
    }
}
