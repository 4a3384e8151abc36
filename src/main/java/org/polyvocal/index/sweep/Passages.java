package org.polyvocal.index.sweep;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;
import org.polyvocal.model.Coding;

/// Passages of one document in the order of the text, what encloses before what is enclosed. Each has a key, so that two
/// codings of one place are two passages; what is told by its place alone has [#PLACE] for a key.
public final class Passages {
    public static final int PLACE = -1;
    public static final Passages NONE = new Passages(List.of());

    private static final Comparator<One> ORDER = Comparator.comparingInt(One::start)
            .thenComparing(One::end, Comparator.reverseOrder()).thenComparingInt(One::key);

    private final One[] all;

    private record One(int start, int end, int key) {}

    private Passages(List<One> inOrder) {
        this.all = inOrder.toArray(One[]::new);
    }

    /// Collects passages in any order; the same one twice is one.
    public static final class Builder {
        private final List<One> added = new ArrayList<>();

        public Builder add(int start, int end, int key) {
            added.add(new One(start, end, key));
            return this;
        }

        public Builder addAll(Passages more) {
            added.addAll(Arrays.asList(more.all));
            return this;
        }

        /// Of a document's codings those that fit; the key is the place in the list.
        public Builder addAll(List<Coding> codings, IntPredicate fits) {
            for (var at = 0; at < codings.size(); at++) {
                if (fits.test(at)) add(codings.get(at).span().start(), codings.get(at).span().end(), at);
            }
            return this;
        }

        public Passages built() {
            added.sort(ORDER);
            return new Passages(added.stream().distinct().toList());
        }
    }

    public int size() {
        return all.length;
    }

    public boolean isEmpty() {
        return all.length == 0;
    }

    public int start(int at) {
        return all[at].start;
    }

    public int end(int at) {
        return all[at].end;
    }

    public int key(int at) {
        return all[at].key;
    }

    /// Whether the passage at `at` of these is among the others too.
    boolean isAmong(int at, Passages others) {
        return Arrays.binarySearch(others.all, all[at], ORDER) >= 0;
    }

    /// Those that fit, told by where they are in the order.
    public Passages kept(IntPredicate fits) {
        var kept = new ArrayList<One>();
        for (var at = 0; at < all.length; at++) {
            if (fits.test(at)) kept.add(all[at]);
        }
        return new Passages(kept);
    }

    @Override
    public String toString() {
        return "Passages " + Arrays.stream(all).map(one -> one.start + ".." + one.end).toList();
    }
}
