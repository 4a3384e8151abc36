package org.polyvocal.report.page;

import java.util.List;
import java.util.Objects;

/// A report for people: what it is and what it was made from, then its content from top to bottom.
public record Report(Cover cover, List<Block> blocks) {
    public Report {
        Objects.requireNonNull(cover, "cover");
        blocks = List.copyOf(blocks);
    }
}
