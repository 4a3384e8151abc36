package org.polyvocal.report.page;

/// Running words of the report itself.
public record Paragraph(String text) implements Block {
    /// Words stay out of logs.
    @Override
    public String toString() {
        return "Paragraph";
    }
}
