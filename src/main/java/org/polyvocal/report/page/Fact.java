package org.polyvocal.report.page;

/// A thing that is so, with its name before it: `Documents 12`.
public record Fact(String label, String value) {
    /// Names stay out of logs.
    @Override
    public String toString() {
        return "Fact";
    }
}
