package org.polyvocal.analysis.agreement.unitizing;

/// A stretch to which a coder gave a value; half-open.
///
/// @param value from 0
public record Section(long start, long end, int value) implements Comparable<Section> {
    public Section {
        if (start < 0 || end <= start || value < 0) throw new IllegalArgumentException("no section: " + start + ".." + end);
    }

    public long length() {
        return end - start;
    }

    long shared(Section other) {
        return Math.max(0, Math.min(end, other.end) - Math.max(start, other.start));
    }

    @Override
    public int compareTo(Section other) {
        return Long.compare(start, other.start);
    }
}
