package org.polyvocal.model;

/// How far a long task has come, told by the one who does it. Telling is also the moment at which a person's *Cancel*
/// takes effect, so a task calls this between steps after each of which the record is whole.
@FunctionalInterface
public interface Progress {
    /// For work nobody watches.
    Progress UNWATCHED = (done, total) -> {};

    /// @throws Cancelled when the person no longer wants it
    void at(long done, long total);

    /// The person has cancelled; what was finished before stays.
    final class Cancelled extends RuntimeException {
        private static final long serialVersionUID = 1;
    }
}
