package org.polyvocal.analysis;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.polyvocal.model.Code;
import org.polyvocal.model.Codebook;
import org.polyvocal.model.Coding;
import org.polyvocal.model.Id;

/// Codes by columns: how much of each code is in each document, set, speaker, role, or whatever else a coding belongs to.
///
/// ```
/// var tab = CrossTab.of(codings, new CrossTab.Layout<>(documents, coding -> List.of(coding.document())), _ -> 1);
/// tab.amount(trust, first);   // codings
/// tab.share(trust, first);    // of the codings in that column
/// ```
///
/// @param <C> what a column stands for
public final class CrossTab<C> {
    private final List<C> columns;
    private final Map<Id<Code>, Map<C, Long>> cells;
    private final Map<C, Long> totals;

    private CrossTab(List<C> columns, Map<Id<Code>, Map<C, Long>> cells, Map<C, Long> totals) {
        this.columns = List.copyOf(columns);
        this.cells = cells;
        this.totals = totals;
    }

    /// What to put into a table. A coding that the key puts into no column, or into one that is not asked for, is left out.
    ///
    /// @param columns in the order in which they are shown
    /// @param key     the columns a coding belongs to: its document, or each speaker it quotes
    public record Layout<C>(List<C> columns, Function<Coding, ? extends Collection<C>> key) {
        public Layout {
            columns = List.copyOf(columns);
            Objects.requireNonNull(key, "key");
        }
    }

    /// @param weight how much a coding adds: 1 to count codings, its words to count words
    public static <C> CrossTab<C> of(Collection<Coding> codings, Layout<C> layout, ToLongFunction<Coding> weight) {
        var cells = new HashMap<Id<Code>, Map<C, Long>>();
        var totals = new HashMap<C, Long>();
        var wanted = new HashSet<>(layout.columns());
        for (var coding : codings) {
            var amount = weight.applyAsLong(coding);
            for (var column : layout.key().apply(coding)) {
                if (!wanted.contains(column)) continue;
                cells.computeIfAbsent(coding.code(), _ -> new HashMap<>()).merge(column, amount, Long::sum);
                totals.merge(column, amount, Long::sum);
            }
        }
        return new CrossTab<>(layout.columns(), cells, totals);
    }

    /// This table with every coding counted for the codes above its own, too. Totals stay: no coding is counted twice in them.
    public CrossTab<C> rolledUp(Codebook codebook) {
        var summed = new HashMap<Id<Code>, Map<C, Long>>();
        for (var code : codebook.codes()) {
            var sum = summed.computeIfAbsent(code.id(), _ -> new HashMap<>());
            for (var below : codebook.branch(code)) row(below).forEach((column, amount) -> sum.merge(column, amount, Long::sum));
        }
        return new CrossTab<>(columns, summed, totals);
    }

    public List<C> columns() {
        return columns;
    }

    /// The codes that have something somewhere, in the order of the codebook.
    public List<Code> rows(Codebook codebook) {
        var used = new ArrayList<Code>();
        for (var code : codebook.codes()) if (!row(code).isEmpty()) used.add(code);
        return List.copyOf(used);
    }

    public long amount(Code code, C column) {
        return row(code).getOrDefault(column, 0L);
    }

    /// What everything in the column adds up to.
    public long total(C column) {
        return totals.getOrDefault(column, 0L);
    }

    public long total(Code code) {
        return row(code).values().stream().mapToLong(Long::longValue).sum();
    }

    /// How much of the column is under the code.
    public Value share(Code code, C column) {
        return Value.ratio(amount(code, column), total(column), "analysis.undefined.emptyColumn");
    }

    private Map<C, Long> row(Code code) {
        return cells.getOrDefault(code.id(), Map.of());
    }
}
