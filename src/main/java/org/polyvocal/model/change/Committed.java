package org.polyvocal.model.change;

import java.time.Instant;
import java.util.List;
import org.polyvocal.model.Coder;
import org.polyvocal.model.Id;

/// A change that is on the disk.
///
/// @param number its place in the journal, from 1 without gaps
/// @param kind   whether it was done, takes an earlier one back, or does that again; or removed something for good, of which
///               the change tells nothing
public record Committed(long number, Instant at, Id<Coder> coder, Kind kind, Change change) {
    public enum Kind { DONE, UNDONE, REDONE, PURGED }

    /// What the changes of one gesture are called together; undoing takes the last of them back first.
    public static Label label(List<Committed> gesture) {
        var labels = gesture.stream().map(each -> each.change().label()).toList();
        return Label.together(gesture.getFirst().kind() == Kind.UNDONE ? labels.reversed() : labels);
    }
}
