package org.polyvocal.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.polyvocal.model.Code;
import org.polyvocal.model.Coding;
import org.polyvocal.model.Id;
import org.polyvocal.model.words.Messages;
import org.polyvocal.report.page.Block;
import org.polyvocal.report.page.Paragraph;
import org.polyvocal.report.page.Report;
import org.polyvocal.report.page.Table;

/// The codebook as a document to read and to print: every code with its rule.
public final class CodebookReport {
    private final Origin origin;
    private final Map<Id<Code>, Long> codings;

    private CodebookReport(Origin origin) {
        this.origin = origin;
        this.codings = origin.study().codings().collect(Collectors.groupingBy(Coding::code, Collectors.counting()));
    }

    public static Report of(Origin origin) {
        return new Report(origin.cover(Messages.say("report.codebook.title"), List.of()), new CodebookReport(origin).blocks());
    }

    private List<Block> blocks() {
        var codes = origin.study().codebook().codes();
        if (codes.isEmpty()) return List.of(new Paragraph(Messages.say("report.codebook.none")));
        return Stream.concat(Stream.of(overview(codes)), codes.stream().flatMap(code -> entry(code).stream())).toList();
    }

    private Table overview(List<Code> codes) {
        var columns = List.of(Table.Column.text(Messages.say("report.column.code")),
                Table.Column.text(Messages.say("report.column.shortName")),
                Table.Column.text(Messages.say("report.column.reference")),
                Table.Column.number(Messages.say("report.column.passages")));
        return new Table(Messages.say("report.codes.overview"), columns, codes.stream().map(this::overview).toList());
    }

    private Table.Row overview(Code code) {
        return new Table.Row(Optional.of(code.look()), origin.study().codebook().lineage(code).size() - 1, code.id().toString(),
                List.of(code.name(), code.shortName(), code.reference(), String.valueOf(codings.getOrDefault(code.id(), 0L))));
    }

    private List<Block> entry(Code code) {
        var blocks = new ArrayList<Block>();
        blocks.add(Rules.heading(origin.study().codebook(), code));
        var names = Stream.of(code.reference(), code.shortName()).filter(name -> !name.isEmpty() && !name.equals(code.name()))
                .distinct().collect(Collectors.joining(" · "));
        if (!names.isEmpty()) blocks.add(new Paragraph(names));
        Rules.of(origin.study().codebook(), code).ifPresent(blocks::add);
        return blocks;
    }
}
