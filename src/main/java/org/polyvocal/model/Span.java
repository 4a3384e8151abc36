package org.polyvocal.model;

import java.util.Optional;

/// A stretch of a text: from `start` up to, not including, `end`, in UTF-16 units. Never empty.
public record Span(int start, int end) implements Comparable<Span> {
    public Span {
        if (start < 0 || end <= start) throw new IllegalArgumentException("not a span: " + start + ".." + end);
    }

    public int length() {
        return end - start;
    }

    /// True when at least one character is shared; spans that only touch do not overlap.
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    public boolean encloses(Span other) {
        return start <= other.start && other.end <= end;
    }

    public boolean contains(int offset) {
        return start <= offset && offset < end;
    }

    public Optional<Span> intersection(Span other) {
        var from = Math.max(start, other.start);
        var to = Math.min(end, other.end);
        return from < to ? Optional.of(new Span(from, to)) : Optional.empty();
    }

    public String of(String text) {
        return text.substring(start, end);
    }

    /// This span without the white space at its two ends; empty when there is nothing else in it.
    public Optional<Span> trimmed(String text) {
        var from = start;
        var to = end;
        while (from < to && Character.isWhitespace(text.charAt(from))) from++;
        while (to > from && Character.isWhitespace(text.charAt(to - 1))) to--;
        return from < to ? Optional.of(new Span(from, to)) : Optional.empty();
    }

    /// By start; of two that start together the longer comes first, so that what encloses precedes what is enclosed.
    @Override
    public int compareTo(Span other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(other.end, end);
    }
}
