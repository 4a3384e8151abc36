package org.polyvocal.report;

import java.util.ArrayList;
import java.util.List;
import org.polyvocal.model.words.Messages;
import org.polyvocal.report.page.Block;
import org.polyvocal.report.page.Fact;
import org.polyvocal.report.page.HeatMap;
import org.polyvocal.report.page.Paragraph;
import org.polyvocal.report.page.Report;
import org.polyvocal.report.page.Table;

/// A matrix of codes by codes, with everything that is needed to count it again.
public final class CooccurrenceReport {
    private CooccurrenceReport() {}

    /// @param settings relation, unit, measure, filter, whose codings: all that the numbers depend on
    /// @param pairs    the same numbers as a list
    public static Report of(Origin origin, List<Fact> settings, HeatMap map, Table pairs) {
        var blocks = new ArrayList<Block>();
        blocks.add(map);
        blocks.add(new Paragraph(Messages.say("report.matrix.reading")));
        if (!pairs.rows().isEmpty()) blocks.add(pairs);
        return new Report(origin.cover(Messages.say("report.matrix.title"), settings), blocks);
    }
}
