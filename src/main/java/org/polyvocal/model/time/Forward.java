package org.polyvocal.model.time;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToLongFunction;

/// Which of many times go forward together.
final class Forward {
    private Forward() {}

    /// The longest choice of `items`, in their order, in which each value is greater than the one before.
    static <T> List<T> most(List<T> items, ToLongFunction<T> value) {
        var lowest = new long[items.size()]; // the lowest value in which a run of each length ends
        var ends = new int[items.size()]; // and the item that has it
        var previous = new int[items.size()];
        var longest = 0;
        for (var at = 0; at < items.size(); at++) {
            var found = Arrays.binarySearch(lowest, 0, longest, value.applyAsLong(items.get(at)));
            if (found >= 0) continue;
            var length = -found - 1;
            lowest[length] = value.applyAsLong(items.get(at));
            ends[length] = at;
            previous[at] = length == 0 ? -1 : ends[length - 1];
            longest = Math.max(longest, length + 1);
        }
        var chosen = new ArrayList<T>();
        for (var at = longest == 0 ? -1 : ends[longest - 1]; at >= 0; at = previous[at]) chosen.add(items.get(at));
        return chosen.reversed();
    }
}
