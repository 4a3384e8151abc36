package org.polyvocal.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;

/// What an import brings that is too large for a journal: a document's text and the bytes it was read from.
/// The record keeps each once, under its SHA-256, which is worked out once.
public record Manuscript(String text, String textSha256, byte[] original, String originalSha256) {
    public Manuscript {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(textSha256, "textSha256");
        Objects.requireNonNull(original, "original");
        Objects.requireNonNull(originalSha256, "originalSha256");
    }

    public Manuscript(String text, byte[] original) {
        this(text, sha256(text), original, sha256(original));
    }

    /// Of the text in UTF-8, in lower-case hexadecimal.
    public static String sha256(String text) {
        return sha256(text.getBytes(StandardCharsets.UTF_8));
    }

    public static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    @Override
    public String toString() {
        return "Manuscript of " + text.length() + " units";
    }
}
