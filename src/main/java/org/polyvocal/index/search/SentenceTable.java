package org.polyvocal.index.search;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import org.polyvocal.index.search.PageTable.Run;
import org.polyvocal.model.Sentences;
import org.polyvocal.model.Span;

/// Which sentence of a document an offset lies in: the offset at which it begins. Looks for sentences only in turns that
/// are asked about.
final class SentenceTable implements IntUnaryOperator {
    private final PageTable pages;
    private final Run run;
    private final String text;
    private final Locale language;
    private final Map<Integer, int[]> known = new HashMap<>();

    SentenceTable(PageTable pages, Run run, String text, Locale language) {
        this.pages = pages;
        this.run = run;
        this.text = text;
        this.language = language;
    }

    @Override
    public int applyAsInt(int offset) {
        var page = Math.min(pages.firstEndingAfter(offset, run), run.to() - 1);
        var begin = known.computeIfAbsent(page, this::begin);
        var at = Arrays.binarySearch(begin, offset);
        return begin[Math.max(0, at < 0 ? -at - 2 : at)];
    }

    private int[] begin(int page) {
        var begin = Sentences.in(text, new Span(pages.start(page), pages.end(page)), language).stream().mapToInt(Span::start)
                .toArray();
        return begin.length == 0 ? new int[]{pages.start(page)} : begin;
    }
}
