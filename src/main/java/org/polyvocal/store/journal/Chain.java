package org.polyvocal.store.journal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.polyvocal.store.records.Json;

/// The hash of one row of the journal in the making: SHA-256 over the row's head as a JSON array that starts with the
/// previous row's hash, then each part of its edits on a line. A row changed, removed or slipped in later breaks the chain.
final class Chain {
    private final MessageDigest digest;

    Chain(String previous, Entry entry) {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
        line(Json.write(entry.protectedValues(previous)));
    }

    /// @param part a JSON array of edits
    void add(String part) {
        line(part);
    }

    /// JSON holds no line ends, so lines are told apart.
    private void line(String text) {
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) '\n');
    }

    String hash() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
