package org.polyvocal.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.polyvocal.model.Code;
import org.polyvocal.model.Coder;
import org.polyvocal.model.Coding;
import org.polyvocal.model.Document;
import org.polyvocal.model.Speaker;
import org.polyvocal.model.Study;
import org.polyvocal.model.Turn;
import org.polyvocal.model.evidence.Stance;
import org.polyvocal.model.time.TimeCode;
import org.polyvocal.report.page.Quotation;
import org.polyvocal.report.page.Quotation.Judgement;
import org.polyvocal.report.page.Quotation.Place;

/// Codings as passages to read.
final class Quotations {
    private final Study study;

    Quotations(Study study) {
        this.study = study;
    }

    Quotation of(Coding coding, Code code, Document document, String text) {
        return new Quotation(study.codebook().path(code), code.look(), coding.span().of(text), place(coding, document),
                judgement(coding), coding.memo());
    }

    private static Place place(Coding coding, Document document) {
        var turns = turns(coding, document);
        var speakers = turns.stream().map(document::turn).map(document::speaker).flatMap(Optional::stream).map(Speaker::name)
                .distinct().collect(Collectors.joining(", "));
        var time = turns.stream().findFirst().map(document::turn).flatMap(Turn::time).map(TimeCode::toSecond);
        return new Place(document.name(), speakers, turns.isEmpty() ? "" : range(turns.getFirst(), turns.getLast()),
                time.orElse(""));
    }

    /// The numbers of the turns that the passage lies in. A passage that begins before all turns is in those it reaches.
    static List<Integer> turns(Coding coding, Document document) {
        var span = coding.span();
        var first = document.turnAt(span.start()).or(() -> nextTurn(document, coding));
        return first.map(from -> IntStream.rangeClosed(from, document.turns().size()).boxed()
                .takeWhile(number -> document.turn(number).span().start() < span.end()).toList()).orElse(List.of());
    }

    private static Optional<Integer> nextTurn(Document document, Coding coding) {
        return IntStream.rangeClosed(1, document.turns().size()).boxed()
                .filter(number -> document.turn(number).span().overlaps(coding.span())).findFirst();
    }

    private static String range(int first, int last) {
        return first == last ? String.valueOf(first) : first + "–" + last;
    }

    private Judgement judgement(Coding coding) {
        var qualifiers = coding.qualifiers();
        return new Judgement(study.coder(coding.coder()).map(Coder::name).orElse(""), qualifiers.claim(),
                qualifiers.stance().map(Stance::word).orElse(""),
                coding.weight());
    }
}
