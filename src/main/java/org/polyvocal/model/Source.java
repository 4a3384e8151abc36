package org.polyvocal.model;

import java.util.Objects;

/// Where a document came from: the file's name, the format it was read as (`txt`, `docx`, …), the SHA-256 of its bytes.
public record Source(String file, String format, String sha256) {
    public Source {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(format, "format");
        Objects.requireNonNull(sha256, "sha256");
    }

    /// Files are named after people; their names stay out of logs.
    @Override
    public String toString() {
        return "Source " + format + " " + sha256;
    }
}
