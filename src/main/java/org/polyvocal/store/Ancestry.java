package org.polyvocal.store;

import java.util.HashSet;
import java.util.Set;
import org.polyvocal.model.Id;
import org.polyvocal.store.journal.Journal;

/// What two copies of one project have each done since they were one.
///
/// @param ours   the records that were changed here
/// @param theirs those that were changed in the other copy
public record Ancestry(Set<Id<?>> ours, Set<Id<?>> theirs) {
    public Ancestry {
        ours = Set.copyOf(ours);
        theirs = Set.copyOf(theirs);
    }

    /// Two files that never were one have everything since their beginnings.
    public static Ancestry of(ProjectFile ours, ProjectFile theirs) {
        var shared = shared(ours, theirs);
        return new Ancestry(touched(ours, shared), touched(theirs, shared));
    }

    /// The last change that is in the past of both. Hashes are chained, so that all before an equal one are equal.
    private static long shared(ProjectFile ours, ProjectFile theirs) {
        var low = 0L;
        var high = Math.min(ours.number(), theirs.number());
        while (low < high) {
            var middle = (low + high + 1) / 2;
            if (hash(ours, middle).equals(hash(theirs, middle))) low = middle;
            else high = middle - 1;
        }
        return low;
    }

    private static String hash(ProjectFile file, long number) {
        return file.reading(handle -> Journal.hash(handle, number)).orElse("");
    }

    private static Set<Id<?>> touched(ProjectFile file, long after) {
        return file.reading(handle -> {
            var touched = new HashSet<Id<?>>();
            Journal.since(handle, after,
                    row -> row.committed().change().edits().forEach(edit -> touched.add(edit.subject().id())));
            return touched;
        });
    }
}
