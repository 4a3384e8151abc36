package org.polyvocal.exchange.pdf;

/// What stood between the end of a printed line and the beginning of the next.
enum Seam {
    BLANK, NOTHING,
    /// Nothing, and the hyphen at the end of the line was set because it ended.
    HYPHEN
}
