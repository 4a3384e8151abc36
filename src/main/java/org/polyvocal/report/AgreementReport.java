package org.polyvocal.report;

import java.util.ArrayList;
import java.util.List;
import org.polyvocal.model.words.Messages;
import org.polyvocal.report.page.Block;
import org.polyvocal.report.page.Fact;
import org.polyvocal.report.page.Paragraph;
import org.polyvocal.report.page.Report;
import org.polyvocal.report.page.Table;

/// How far coders agree, with everything that is needed to work it out again.
public final class AgreementReport {
    private AgreementReport() {}

    /// @param settings coders, unit, rule, universe, seed: all that the figures depend on
    /// @param tables   one for each group of coders
    public static Report of(Origin origin, List<Fact> settings, List<Table> tables) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Paragraph(Messages.say("report.agreement.reading")));
        blocks.addAll(tables);
        return new Report(origin.cover(Messages.say("report.agreement.title"), settings), blocks);
    }
}
