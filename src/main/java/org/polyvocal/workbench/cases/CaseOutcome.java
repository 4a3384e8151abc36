package org.polyvocal.workbench.cases;

import java.util.Locale;

/// What became of one row of a table of cases, counted from 1 after the header.
///
/// @param message why it was not taken, or what of it is uncertain; empty when there is nothing to say
public record CaseOutcome(int row, Status status, String message) {
    /// Whether a row was taken.
    public enum Status {
        OK, FAILED;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public boolean taken() {
        return status == Status.OK;
    }
}
