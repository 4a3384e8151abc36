package org.polyvocal.workbench;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.polyvocal.exchange.coding.CodingLine;
import org.polyvocal.exchange.coding.CodingsFile;
import org.polyvocal.model.Code;
import org.polyvocal.model.CodePoints;
import org.polyvocal.model.Coder;
import org.polyvocal.model.Coding;
import org.polyvocal.model.Document;
import org.polyvocal.model.Id;
import org.polyvocal.model.Speaker;
import org.polyvocal.model.Study;

/// Codings as rows of words: what a table or a file shows of them.
public final class CodingTable {
    public static final List<String> COLUMNS = CodingsFile.COLUMNS;

    private final Session session;
    private final Study study;
    private final Map<Id<Document>, Page> pages = new HashMap<>();

    /// A document with its text at hand.
    private record Page(Document document, String text, CodePoints points) {
        /// What people said stays out of logs.
        @Override
        public String toString() {
            return "Page of " + document;
        }
    }

    private CodingTable(Session session) {
        this.session = session;
        this.study = session.study();
    }

    /// A row for each coding, in the order given.
    public static Stream<List<String>> rows(Session session, Stream<Coding> codings) {
        return lines(session, codings).map(CodingLine::cells);
    }

    static Stream<CodingLine> lines(Session session, Stream<Coding> codings) {
        var table = new CodingTable(session);
        return codings.map(table::line);
    }

    private CodingLine line(Coding coding) {
        var page = pages.computeIfAbsent(coding.document(), this::page);
        return new CodingLine(coding, page.document().name(), page.points().fromUnits(coding.span()), path(coding.code()),
                study.coder(coding.coder()).map(Coder::name).orElse(""), said(page.document(), coding),
                coding.span().of(page.text()));
    }

    private Page page(Id<Document> id) {
        var document = study.document(id).orElseThrow();
        var text = session.text(document);
        return new Page(document, text, CodePoints.of(text));
    }

    private String path(Id<Code> code) {
        return study.codebook().code(code).map(study.codebook()::path).orElse("");
    }

    private static CodingLine.Said said(Document document, Coding coding) {
        return document.turnAt(coding.span().start()).map(number -> {
            var turn = document.turn(number);
            return new CodingLine.Said(document.speaker(turn).map(Speaker::name).orElse(""), OptionalInt.of(number), turn.time());
        }).orElse(CodingLine.Said.BY_NOBODY);
    }
}
