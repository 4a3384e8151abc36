package org.polyvocal.exchange.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// What is printed on pages because they are pages: running heads and feet, and the numbers of the pages. It stands at the
/// same height on one page after the other, and what changes in it is a number.
final class Furniture {
    private static final int DEPTH = 3;
    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final Pattern PAGE = Pattern.compile(
            "\\W*(?:(?:page|seite|s\\.|p\\.|página|pagina|pág\\.|стр\\.|страница|第|sida|side|strona)\\s*)?(\\d+)"
                    + "\\s*(?:(?:/|of|von|de|di|из|av|z)\\s*\\d+|页|頁|ページ|쪽)?\\W*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /// What a browser prints below a page, and above it.
    private static final Pattern ADDRESS = Pattern.compile("(?:https?|file)://\\S+(?:\\s+\\d+\\s*/\\s*\\d+)?");
    private static final Pattern PRINTED = Pattern
            .compile("\\d{1,4}[./-]\\s?\\d{1,2}[./-]\\s?\\d{1,4}\\.?,? \\D{0,4}\\d{1,2}:\\d{2}.*");

    private final List<List<Line>> pages;
    private final Set<Line> found = new HashSet<>();

    private Furniture(List<Line> lines) {
        this.pages = new ArrayList<>(lines.stream().collect(Collectors.groupingBy(Line::page)).values());
    }

    static List<Line> without(List<Line> lines) {
        var furniture = new Furniture(lines);
        for (var layer = 0; layer < DEPTH; layer++) furniture.take();
        return lines.stream().filter(line -> !furniture.found.contains(line)).toList();
    }

    /// The outermost lines first, then those behind them.
    private void take() {
        var top = outermost(Comparator.comparing(Line::baseline));
        var bottom = outermost(Comparator.comparing(Line::baseline).reversed());
        found.addAll(repeated(top));
        found.addAll(repeated(bottom));
        for (var edge : List.of(top, bottom)) {
            edge.stream().filter(Furniture::isNumber).forEach(found::add);
        }
        addresses(top, bottom);
    }

    private void addresses(List<Line> top, List<Line> bottom) {
        var addresses = bottom.stream().filter(line -> ADDRESS.matcher(line.text()).matches()).toList();
        found.addAll(addresses);
        top.stream().filter(line -> PRINTED.matcher(line.text()).matches()
                && addresses.stream().anyMatch(address -> address.page() == line.page())).forEach(found::add);
    }

    /// Of each page all that stands at one height, as a head on the left and a number on the right do.
    private List<Line> outermost(Comparator<Line> order) {
        var outermost = new ArrayList<Line>();
        for (var page : pages) {
            var left = page.stream().filter(line -> !found.contains(line)).sorted(order).toList();
            left.stream().filter(line -> level(line, left.getFirst())).forEach(outermost::add);
        }
        return outermost;
    }

    private static boolean level(Line one, Line other) {
        return Math.abs(one.baseline() - other.baseline()) < 2;
    }

    /// On as good as every page, the first one aside, or on every second, as in a book; and nowhere else but in a title.
    private List<Line> repeated(List<Line> edge) {
        var likes = edge.stream().collect(Collectors.groupingBy(Furniture::likeness));
        return likes.values().stream().filter(lines -> isEverywhere(lines) && count(lines) && !isSaid(lines))
                .flatMap(List::stream).toList();
    }

    private static Map.Entry<String, Long> likeness(Line line) {
        return Map.entry(NUMBER.matcher(line.text()).replaceAll("#"), Math.round(line.baseline() / 3.0));
    }

    private boolean isEverywhere(List<Line> lines) {
        var on = lines.stream().map(Line::page).distinct().toList();
        if (on.size() < 2) return false;
        var alternate = on.stream().map(page -> page % 2).distinct().count() == 1;
        return on.size() >= 0.8 * (alternate ? (pages.size() - 1) / 2 : pages.size() - 1);
    }

    /// Each number stays or grows with the pages; the times of turns do neither.
    private static boolean count(List<Line> lines) {
        var staying = lines.stream().map(line -> numbers(line, 0)).toList();
        var growing = lines.stream().map(line -> numbers(line, line.page())).toList();
        return IntStream.range(0, staying.getFirst().size()).allMatch(at -> isOne(staying, at) || isOne(growing, at));
    }

    private static List<Long> numbers(Line line, int page) {
        return NUMBER.matcher(line.text()).results()
                .map(number -> number.group().length() > 15 ? -1 : Long.parseLong(number.group()))
                .map(number -> number - page).toList();
    }

    private static boolean isOne(List<List<Long>> numbers, int at) {
        return numbers.stream().map(line -> line.get(at)).distinct().count() == 1;
    }

    /// A speaker's name or a short answer may open one page after the other, but it stands in the middle of others, too.
    private boolean isSaid(List<Line> lines) {
        var text = lines.getFirst().text();
        return pages.stream().flatMap(List::stream).filter(line -> line.text().equals(text) && !lines.contains(line)).count() > 1;
    }

    private static boolean isNumber(Line line) {
        var number = PAGE.matcher(line.text());
        return number.matches() && number.group(1).equals(String.valueOf(line.page()));
    }
}
