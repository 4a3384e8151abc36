package org.polyvocal.analysis.cooccurrence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.polyvocal.model.Coder;
import org.polyvocal.model.Coding;
import org.polyvocal.model.Id;

/// Codings of one document among which pairs are looked for, as plain numbers: where each starts and ends, by start, and
/// for which rows it counts. What start and end number depends: characters, or units.
record Layer(List<Coding> codings, int[] starts, int[] ends, int[][] rows) {
    /// One layer for each coder whose codings count, or one for all of them.
    static Collection<Layer> of(Page page, Question question, Rows rows) {
        Map<Id<Coder>, List<Coding>> kept = new LinkedHashMap<>();
        for (var coding : page.codings()) {
            if (rows.of(coding.code()).length == 0 || !question.kept().test(coding)) continue;
            kept.computeIfAbsent(owner(coding, question), _ -> new ArrayList<>()).add(coding);
        }
        return kept.values().stream().map(codings -> of(codings, rows)).toList();
    }

    private static Id<Coder> owner(Coding coding, Question question) {
        return switch (question.coders()) {
            case EACH -> coding.coder();
            case TOGETHER -> Coder.NOBODY;
        };
    }

    private static Layer of(List<Coding> codings, Rows rows) {
        var layer = blank(codings);
        for (var at = 0; at < codings.size(); at++) {
            var coding = codings.get(at);
            layer.starts[at] = coding.span().start();
            layer.ends[at] = coding.span().end();
            layer.rows[at] = rows.of(coding.code());
        }
        return layer;
    }

    int size() {
        return codings.size();
    }

    /// The same codings by the numbers of the units they share a character with; those that lie between units are gone.
    Layer on(Segments segments) {
        var placed = new ArrayList<Piece>(size());
        for (var at = 0; at < size(); at++) {
            var first = segments.first(starts[at]);
            var last = segments.last(ends[at]);
            if (first <= last) placed.add(new Piece(at, first, last + 1));
        }
        return of(placed);
    }

    /// The same codings, all in the one unit there is: the document.
    Layer inOneUnit() {
        var layer = new Layer(codings, new int[size()], new int[size()], rows);
        Arrays.fill(layer.ends, 1);
        return layer;
    }

    /// Codings already placed on units, cut down to the units that count. A coding may fall into several pieces.
    Layer counted(Segments segments) {
        if (segments.allCount()) return this;
        var pieces = new ArrayList<Piece>();
        for (var at = 0; at < size(); at++) {
            for (var from = segments.nextCounted(starts[at]); from >= 0 && from < ends[at];) {
                var to = Math.min(segments.nextLeftOut(from), ends[at]);
                pieces.add(new Piece(at, from, to));
                from = segments.nextCounted(to);
            }
        }
        pieces.sort(Comparator.comparingInt(Piece::start));
        return of(pieces);
    }

    private record Piece(int coding, int start, int end) {}

    private Layer of(List<Piece> pieces) {
        var layer = blank(pieces.stream().map(piece -> codings.get(piece.coding)).toList());
        for (var at = 0; at < layer.size(); at++) {
            var piece = pieces.get(at);
            layer.starts[at] = piece.start;
            layer.ends[at] = piece.end;
            layer.rows[at] = rows[piece.coding];
        }
        return layer;
    }

    private static Layer blank(List<Coding> codings) {
        return new Layer(codings, new int[codings.size()], new int[codings.size()], new int[codings.size()][]);
    }

    /// Memos stay out of logs.
    @Override
    public String toString() {
        return "Layer of " + size() + " codings";
    }
}
