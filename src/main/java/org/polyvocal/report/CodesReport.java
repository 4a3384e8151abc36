package org.polyvocal.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.polyvocal.model.Code;
import org.polyvocal.model.Coding;
import org.polyvocal.model.Document;
import org.polyvocal.model.Id;
import org.polyvocal.model.words.Messages;
import org.polyvocal.report.page.Block;
import org.polyvocal.report.page.Paragraph;
import org.polyvocal.report.page.Quotation;
import org.polyvocal.report.page.Report;
import org.polyvocal.report.page.Table;

/// Coded passages, code by code in the order of the codebook, each code with its rule.
public final class CodesReport {
    private final Origin origin;
    private final Map<Id<Code>, Passages> passages = new HashMap<>();

    private CodesReport(Origin origin) {
        this.origin = origin;
    }

    /// @param text the text of a document; each is asked for once, and only when something is coded in it
    public static Report of(Origin origin, Selection selection, Function<Document, String> text) {
        var report = new CodesReport(origin);
        for (var document : origin.study().documents()) {
            var codings = origin.study().codings(document.id()).stream().filter(selection.kept()).toList();
            if (!codings.isEmpty()) report.quote(document, codings, text.apply(document));
        }
        return new Report(origin.cover(Messages.say("report.codes.title"), selection.facts()), report.blocks());
    }

    /// What was found for one code.
    private record Passages(List<Quotation> quotations, Map<Id<Document>, Integer> perDocument) {
        Passages() {
            this(new ArrayList<>(), new HashMap<>());
        }
    }

    private void quote(Document document, List<Coding> codings, String text) {
        var quotations = new Quotations(origin.study());
        for (var coding : codings) {
            origin.study().codebook().code(coding.code()).ifPresent(code -> {
                var found = passages.computeIfAbsent(code.id(), _ -> new Passages());
                found.quotations.add(quotations.of(coding, code, document, text));
                found.perDocument.merge(document.id(), 1, Integer::sum);
            });
        }
    }

    private List<Block> blocks() {
        var codes = origin.study().codebook().codes().stream().filter(this::isShown).toList();
        if (codes.isEmpty()) return List.of(new Paragraph(Messages.say("report.codes.none")));
        var blocks = new ArrayList<Block>();
        blocks.add(overview(codes));
        codes.forEach(code -> add(code, blocks));
        return blocks;
    }

    /// A code with nothing below it and nothing coded is left out.
    private boolean isShown(Code code) {
        return origin.study().codebook().branch(code).stream().anyMatch(each -> passages.containsKey(each.id()));
    }

    private Table overview(List<Code> codes) {
        var columns = List.of(Table.Column.text(Messages.say("report.column.code")),
                Table.Column.number(Messages.say("report.column.passages")),
                Table.Column.number(Messages.say("report.column.documents")));
        return new Table(Messages.say("report.codes.overview"), columns, codes.stream().map(this::overview).toList());
    }

    private Table.Row overview(Code code) {
        var found = of(code);
        return new Table.Row(Optional.of(code.look()), origin.study().codebook().lineage(code).size() - 1, code.id().toString(),
                List.of(code.name(), String.valueOf(found.quotations.size()), String.valueOf(found.perDocument.size())));
    }

    private void add(Code code, List<Block> blocks) {
        var found = of(code);
        blocks.add(Rules.heading(origin.study().codebook(), code));
        if (!found.quotations.isEmpty()) {
            blocks.add(new Paragraph(
                    Messages.say("report.codes.count", found.quotations.size(), found.perDocument.size())));
        }
        Rules.of(origin.study().codebook(), code).ifPresent(blocks::add);
        blocks.addAll(found.quotations);
    }

    private Passages of(Code code) {
        return passages.getOrDefault(code.id(), new Passages());
    }
}
