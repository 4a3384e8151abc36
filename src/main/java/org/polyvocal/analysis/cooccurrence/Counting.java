package org.polyvocal.analysis.cooccurrence;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.polyvocal.model.Coder;
import org.polyvocal.model.Coding;
import org.polyvocal.model.Id;
import org.polyvocal.model.pace.Ahead;

/// Goes through a part of the pages once and fills a tally. The parts are counted side by side, one on each processor.
final class Counting {
    private final Question question;
    private final Rows rows;
    private final Set<Id<Coder>> coders;
    private final Tally tally;

    private Counting(Question question, Rows rows, Set<Id<Coder>> coders) {
        this.question = question;
        this.rows = rows;
        this.coders = coders;
        this.tally = Tally.of(rows.size(), question.relation());
    }

    /// @return the tally, and how many units there are in all
    static Counted of(List<Page> pages, Question question, Rows rows) {
        var coders = coders(pages, question);
        var counted = new Counted(Tally.of(rows.size(), question.relation()), 0);
        try (var parts = Ahead.of(parts(pages), _ -> 0, part -> new Counting(question, rows, coders).run(part))) {
            while (parts.hasNext()) counted = counted.plus(parts.next());
        }
        return counted;
    }

    private static List<List<Page>> parts(List<Page> pages) {
        var size = Math.ceilDiv(Math.max(1, pages.size()), Runtime.getRuntime().availableProcessors());
        return IntStream.iterate(0, from -> from < pages.size(), from -> from + size)
                .mapToObj(from -> pages.subList(from, Math.min(pages.size(), from + size))).toList();
    }

    private Counted run(List<Page> pages) {
        var units = 0L;
        for (var page : pages) {
            var segments = question.segments(page.document());
            for (var layer : Layer.of(page, question, rows)) count(layer, segments);
            units += (long) unitsOf(segments) * workers(page);
        }
        return new Counted(tally, units);
    }

    record Counted(Tally tally, long units) {
        private Counted plus(Counted other) {
            return new Counted(tally.plus(other.tally), units + other.units);
        }
    }

    private void count(Layer layer, Segments segments) {
        for (var each : layer.rows()) for (var row : each) tally.codings()[row]++;
        var runs = Runs.of(layer, rows.size());
        runs.countRegions(tally.regions());
        runs.countExtents(tally.characters(), Ruler.PLAIN);
        if (isByDocument()) {
            Crowd.count(layer, tally);
            Runs.of(layer.inOneUnit(), rows.size()).countExtents(tally.units(), Ruler.PLAIN);
        } else {
            countByUnit(layer, layer.on(segments), segments);
        }
    }

    private void countByUnit(Layer layer, Layer placed, Segments segments) {
        var overUnits = question.relation().isOverUnits();
        Sweep.count(question.relation(), overUnits ? placed : layer, tally);
        Runs.windows(placed.counted(segments), rows.size(), overUnits ? question.relation().within() : 0)
                .countExtents(tally.units(), Ruler.of(segments));
    }

    private boolean isByDocument() {
        return question.relation().kind() == Relation.Kind.DOCUMENT;
    }

    private int unitsOf(Segments segments) {
        return isByDocument() ? 1 : segments.count();
    }

    /// Who has codings that count. A filter by coder leaves one.
    private static Set<Id<Coder>> coders(List<Page> pages, Question question) {
        return switch (question.coders()) {
            case TOGETHER -> Set.of();
            case EACH ->
                pages.stream().flatMap(page -> page.codings().stream()).filter(question.kept()).map(Coding::coder)
                        .collect(Collectors.toSet());
        };
    }

    /// How often the units of a page count: once for one coder, who may have found nothing in it; of several, once for
    /// each who has worked on it.
    private int workers(Page page) {
        if (coders.size() <= 1) return 1;
        var here = new HashSet<Id<Coder>>();
        for (var coding : page.codings()) if (coders.contains(coding.coder())) here.add(coding.coder());
        return here.size();
    }
}
