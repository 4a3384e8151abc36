package org.polyvocal.report.xlsx;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;
import org.polyvocal.model.evidence.Qualifier;
import org.polyvocal.model.words.Messages;
import org.polyvocal.report.page.Block;
import org.polyvocal.report.page.Heading;
import org.polyvocal.report.page.HeatMap;
import org.polyvocal.report.page.Paragraph;
import org.polyvocal.report.page.Quotation;
import org.polyvocal.report.page.Report;
import org.polyvocal.report.page.Table;
import org.polyvocal.report.page.Table.Column;
import org.polyvocal.report.page.Terms;

/// A report as sheets: what stands under headings on a page goes into rows that name what they are about.
///
/// @param remarks of the report as a whole; what stands under a heading repeats what can be counted in the rows
record Sheets(List<String> remarks, List<HeatMap> matrices, List<Table> tables) {
    static Sheets of(Report report) {
        var remarks = report.blocks().stream().takeWhile(block -> !(block instanceof Heading))
                .filter(Paragraph.class::isInstance).map(Paragraph.class::cast).map(Paragraph::text).toList();
        var quotations = all(Quotation.class, report);
        var terms = all(Terms.class, report);
        var tables = new ArrayList<Table>();
        if (!quotations.isEmpty()) tables.add(passages(quotations));
        tables.addAll(all(Table.class, report));
        if (!terms.isEmpty()) tables.add(rules(terms));
        return new Sheets(remarks, all(HeatMap.class, report), List.copyOf(tables));
    }

    private static <B extends Block> List<B> all(Class<B> kind, Report report) {
        return report.blocks().stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    private static Table passages(List<Quotation> quotations) {
        var columns = List.of(Column.text(Messages.say("report.column.code")), Column.text(Messages.say("report.column.passage")),
                Column.text(Messages.say("report.column.document")), Column.text(Messages.say("report.column.speaker")),
                Column.text(Messages.say("report.column.turn")), Column.text(Messages.say("report.column.time")),
                Column.text(Messages.say("report.column.claim")),
                Column.text(Messages.say("report.column.stance")), Column.number(Messages.say("report.column.weight")),
                Column.text(Messages.say("report.column.coder")), Column.text(Messages.say("report.column.memo")));
        return new Table(Messages.say("report.sheet.passages"), columns, quotations.stream().map(Sheets::row).toList());
    }

    private static Table.Row row(Quotation quotation) {
        var place = quotation.place();
        var judgement = quotation.judgement();
        var weight = judgement.weight().isPresent() ? String.valueOf(judgement.weight().getAsInt()) : "";
        return Table.Row.of(quotation.code(), quotation.text(), place.document(), place.speaker(), place.turns(), place.time(),
                judgement.claim().map(Qualifier::word).orElse("").replace('_', ' '), judgement.stance(), weight,
                judgement.coder(), quotation.memo());
    }

    private static Table rules(List<Terms> rules) {
        var labels = new LinkedHashSet<String>();
        rules.forEach(rule -> rule.terms().forEach(term -> labels.add(term.label())));
        var columns = Stream.concat(Stream.of(Messages.say("report.column.code")), labels.stream()).map(Column::text).toList();
        return new Table(Messages.say("report.sheet.rules"), columns,
                rules.stream().map(rule -> Table.Row.of(Stream.concat(Stream.of(rule.subject()),
                        labels.stream().map(label -> text(rule, label))).toArray(String[]::new))).toList());
    }

    private static String text(Terms rule, String label) {
        return rule.terms().stream().filter(term -> term.label().equals(label)).map(Terms.Term::text).findFirst().orElse("");
    }
}
