package org.polyvocal.workbench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.polyvocal.analysis.Value;
import org.polyvocal.analysis.agreement.Comparison;
import org.polyvocal.analysis.agreement.Interval;
import org.polyvocal.analysis.agreement.Measure;
import org.polyvocal.model.Coder;
import org.polyvocal.model.Coding;
import org.polyvocal.model.Id;
import org.polyvocal.model.words.Messages;
import org.polyvocal.model.words.Problem;
import org.polyvocal.report.AgreementReport;
import org.polyvocal.report.Origin;
import org.polyvocal.report.page.Fact;
import org.polyvocal.report.page.Report;
import org.polyvocal.report.page.Table;
import org.polyvocal.workbench.agreement.Agreements;
import org.polyvocal.workbench.agreement.Settings;

/// Agreement of all who coded, as pages: in sentences of participants, present where any character is coded; every two
/// coders, and all of them where there are more.
final class AgreementPages {
    private final Origin origin;
    private final Agreements agreements;
    private final Settings settings;

    /// @throws Problem when fewer than two people have coded
    AgreementPages(Session session, Origin origin) {
        this.origin = origin;
        this.agreements = new Agreements(origin.study(), session::text);
        var active = origin.study().codings().map(Coding::coder).collect(Collectors.toSet());
        var coders = origin.study().coders().stream().map(Coder::id).filter(active::contains).toList();
        if (coders.size() < 2) throw new Problem("workbench.agreement.nobodyElse");
        this.settings = Settings.among(coders);
    }

    Report report() {
        var agreement = agreements.agreement(settings);
        var groups = Comparison.byCoders(agreement.comparisons(settings.seed(), List.of(Measure.KRIPP_ALPHA)));
        var facts = List.of(fact("coders", names(settings.coders())), fact("unit", say("unit.is")), fact("rule", say("rule.is")),
                fact("universe", say("universe.is")),
                fact("interval", Agreements.resampled(agreement)),
                fact("seed", String.valueOf(settings.seed())), fact("assigned", Messages.say("workbench.agreement.assigned")));
        return AgreementReport.of(origin, facts,
                groups.entrySet().stream().map(group -> table(group.getKey(), group.getValue())).toList());
    }

    private Table table(List<Id<Coder>> coders, List<Comparison> comparisons) {
        var measures = Measure.usual(coders.size());
        var columns = new ArrayList<>(List.of(Table.Column.text(say("code")), Table.Column.number(say("units")),
                Table.Column.number(say("positives"))));
        measures.forEach(measure -> columns.add(Table.Column.number(say("measure." + measure.word()))));
        columns.add(Table.Column.text(say("limits")));
        columns.add(Table.Column.text(say("note")));
        return new Table(names(coders), columns, comparisons.stream().map(each -> row(each, measures)).toList());
    }

    private Table.Row row(Comparison each, List<Measure> measures) {
        var cells = new ArrayList<>(List.of(agreements.study().codebook().path(each.subject().code()),
                String.valueOf(each.units()), String.valueOf(each.positives())));
        measures.forEach(measure -> cells.add(each.value(measure).known().stream().mapToObj(AgreementPages::brief).findFirst()
                .orElse("–")));
        cells.add(each.interval(Measure.KRIPP_ALPHA).map(AgreementPages::limits).orElse(""));
        cells.add(each.value(Measure.KRIPP_ALPHA) instanceof Value.Undefined undefined ? undefined.sentence() : "");
        return Table.Row.of(cells.toArray(String[]::new));
    }

    private static String limits(Interval interval) {
        return brief(interval.low()) + " – " + brief(interval.high());
    }

    private static String brief(double number) {
        return String.format(Locale.ROOT, "%.2f", number).replaceFirst("^-(0\\.00)$", "$1");
    }

    private String names(List<Id<Coder>> coders) {
        return agreements.names(coders, ", ");
    }

    private static Fact fact(String what, String is) {
        return new Fact(say(what), is);
    }

    private static String say(String what) {
        return Messages.say("workbench.agreement.report." + what);
    }
}
