package org.polyvocal.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Optional;

/// What a change brings that is too large for a journal: a document's text and, of an import, the bytes it was read from.
/// The record keeps each once, under its SHA-256, which is worked out once.
///
/// @param original       none where the text is a revision, whose document has its original already
/// @param originalSha256 empty where there is no original
public record Manuscript(String text, String textSha256, Optional<byte[]> original, String originalSha256) {
    public Manuscript {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(textSha256, "textSha256");
        Objects.requireNonNull(original, "original");
        Objects.requireNonNull(originalSha256, "originalSha256");
    }

    /// What an import has read.
    public Manuscript(String text, byte[] original) {
        this(text, sha256(text), Optional.of(original), sha256(original));
    }

    /// One of the texts that a file holds, whose bytes are known already.
    public static Manuscript read(String text, byte[] original, String originalSha256) {
        return new Manuscript(text, sha256(text), Optional.of(original), originalSha256);
    }

    /// The text that a document has from a revision on.
    public static Manuscript revised(String text) {
        return new Manuscript(text, sha256(text), Optional.empty(), "");
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
