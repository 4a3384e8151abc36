package org.polyvocal.desktop.drawer;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.polyvocal.desktop.work.PassageList;
import org.polyvocal.model.Span;

/// A passage's words with what stands around them, on one line: what comes before the first lit word, and the rest in
/// pieces that are lit alike.
record Context(String before, List<Piece> pieces) {
    private static final int BEFORE = 80;
    private static final int LONGEST = 400;

    /// @param lit which of the entry's lit parts it belongs to; none for words around them
    record Piece(String words, List<Integer> lit) {
        Piece {
            lit = List.copyOf(lit);
        }

        /// Words stay out of logs.
        @Override
        public String toString() {
            return "Piece of " + words.length() + " characters";
        }
    }

    Context {
        pieces = List.copyOf(pieces);
    }

    /// @param from where the talk begins, before which nothing is quoted
    static Context of(PassageList.Entry entry, String text, int from) {
        var first = Math.min(start(entry), text.length());
        var end = Math.min(text.length(), first + LONGEST);
        var cuts = Stream.concat(Stream.of(first, end), entry.lit().stream().flatMap(span -> Stream.of(span.start(), span.end())))
                .filter(at -> at >= first && at <= end).distinct().sorted().toList();
        var pieces = IntStream.range(0, cuts.size() - 1)
                .mapToObj(at -> piece(entry, text, new Span(cuts.get(at), cuts.get(at + 1)))).toList();
        return new Context(line(text.substring(lead(text, Math.min(from, first), first), first)).stripLeading(), pieces);
    }

    static int start(PassageList.Entry entry) {
        return entry.lit().stream().mapToInt(Span::start).min().orElse(entry.shown().span().start());
    }

    private static Piece piece(PassageList.Entry entry, String text, Span span) {
        var lit = IntStream.range(0, entry.lit().size()).filter(at -> entry.lit().get(at).encloses(span)).boxed().toList();
        return new Piece(line(span.of(text)), lit);
    }

    /// Begins at a word.
    private static int lead(String text, int earliest, int first) {
        var from = Math.max(earliest, first - BEFORE);
        while (from > earliest && from < first && !Character.isWhitespace(text.charAt(from - 1))) from++;
        return from;
    }

    private static String line(String words) {
        return words.replaceAll("\\s", " ");
    }

    /// Words stay out of logs.
    @Override
    public String toString() {
        return "Context of " + pieces;
    }
}
