package org.polyvocal.analysis.cooccurrence;

import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.polyvocal.model.Code;

/// Finds the pairs of two codes one after the other, remembering none.
final class Pairing {
    private final Question question;
    private final Rows rows;

    Pairing(Question question, Rows rows) {
        this.question = question;
        this.rows = rows;
    }

    Stream<Pair> of(List<Page> pages, Code a, Code b) {
        var row = rows.number(a);
        var column = rows.number(b);
        if (question.isNested(a, b)) return Stream.empty();
        return pages.stream().flatMap(page -> layers(page)).flatMap(layer -> pairs(layer, row, column));
    }

    private Stream<Layer> layers(Page page) {
        var layers = Layer.of(page, question, rows).stream();
        if (question.relation().kind().unit().isEmpty()) return layers;
        var segments = question.segments(page.document());
        return layers.map(layer -> layer.on(segments));
    }

    /// Of a code with itself each two codings are one pair where the relation holds both ways.
    private Stream<Pair> pairs(Layer layer, int row, int column) {
        var once = row == column && question.relation().isSymmetric();
        return places(layer, row).boxed().flatMap(x -> places(layer, column)
                .filter(y -> once ? y > x : y != x).filter(isPartner(layer, x))
                .mapToObj(y -> new Pair(layer.codings().get(x), layer.codings().get(y))));
    }

    private IntPredicate isPartner(Layer layer, int x) {
        return y -> question.relation().holds(layer.starts()[x], layer.ends()[x], layer.starts()[y], layer.ends()[y]);
    }

    private static IntStream places(Layer layer, int row) {
        return IntStream.range(0, layer.size()).filter(at -> IntStream.of(layer.rows()[at]).anyMatch(each -> each == row));
    }
}
