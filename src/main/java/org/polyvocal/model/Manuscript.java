package org.polyvocal.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Optional;

/// What a change brings that is too large for a journal: a document's text and, of an import, the bytes it was read from.
/// The record keeps each once, under its SHA-256.
///
/// @param original none where the text is a revision, whose document has its original already
public record Manuscript(String text, Optional<byte[]> original) {
    public Manuscript {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(original, "original");
    }

    /// What an import has read.
    public Manuscript(String text, byte[] original) {
        this(text, Optional.of(original));
    }

    /// The text that a document has from a revision on.
    public static Manuscript revised(String text) {
        return new Manuscript(text, Optional.empty());
    }

    public String textSha256() {
        return sha256(text);
    }

    /// @throws java.util.NoSuchElementException when there is no original
    public String originalSha256() {
        return sha256(original.orElseThrow());
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
