package org.polyvocal.analysis.cooccurrence;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.polyvocal.model.Coder;
import org.polyvocal.model.Coding;
import org.polyvocal.model.Id;

/// Goes through the pages once and fills a tally.
final class Counting {
    private final List<Page> pages;
    private final Question question;
    private final Rows rows;
    private final Tally tally;

    Counting(List<Page> pages, Question question, Rows rows) {
        this.pages = pages;
        this.question = question;
        this.rows = rows;
        this.tally = Tally.of(rows.size(), question.relation());
    }

    /// @return the tally, and how many units there are in all
    Counted run() {
        var coders = coders();
        var units = 0L;
        for (var page : pages) {
            var segments = question.segments(page.document());
            for (var layer : Layer.of(page, question, rows)) count(layer, segments);
            units += (long) unitsOf(segments) * workers(page, coders);
        }
        return new Counted(tally, units);
    }

    record Counted(Tally tally, long units) {}

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
    private Set<Id<Coder>> coders() {
        return switch (question.coders()) {
            case TOGETHER -> Set.of();
            case EACH -> pages.stream().flatMap(page -> page.codings().stream()).filter(question.kept()).map(Coding::coder)
                    .collect(Collectors.toSet());
        };
    }

    /// How often the units of a page count: once for one coder, who may have found nothing in it; of several, once for
    /// each who has worked on it.
    private static int workers(Page page, Set<Id<Coder>> coders) {
        if (coders.size() <= 1) return 1;
        var here = new HashSet<Id<Coder>>();
        for (var coding : page.codings()) if (coders.contains(coding.coder())) here.add(coding.coder());
        return here.size();
    }
}
