package org.polyvocal.desktop.control;

import org.polyvocal.model.Coding;
import org.polyvocal.model.Document;

/// A coded passage with its words.
public record Quotation(Document document, Coding coding, String words) {
    /// Words stay out of logs.
    @Override
    public String toString() {
        return "Quotation from " + document.id();
    }
}
