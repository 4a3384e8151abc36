package org.polyvocal.store.records;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.polyvocal.model.Manuscript;

/// What is too large for rows: texts and original files, each once, under its SHA-256. They stay when their document
/// is removed or its text revised, so that undoing brings back what was.
public final class Texts {
    private Texts() {}

    public static void keep(Handle handle, List<Manuscript> manuscripts) {
        for (var manuscript : manuscripts) {
            keep(handle, "text", manuscript.textSha256(), manuscript.text());
            manuscript.original().ifPresent(bytes -> keep(handle, "original", manuscript.originalSha256(), bytes));
        }
    }

    public static Optional<String> text(Handle handle, String sha256) {
        return handle.createQuery("SELECT content FROM text WHERE sha256 = ?").bind(0, sha256).mapTo(String.class).findOne();
    }

    public static Optional<byte[]> original(Handle handle, String sha256) {
        return handle.createQuery("SELECT content FROM original WHERE sha256 = ?").bind(0, sha256).mapTo(byte[].class)
                .findOne();
    }

    /// The checksums under which there are texts, and originals.
    public record Keys(List<String> texts, List<String> originals) {}

    public static Keys keys(Handle handle) {
        return new Keys(handle.createQuery("SELECT sha256 FROM text").mapTo(String.class).list(),
                handle.createQuery("SELECT sha256 FROM original").mapTo(String.class).list());
    }

    /// Removes what no document has: texts from before a revision, and what a removed document had.
    public static void removeUnused(Handle handle) {
        handle.execute("DELETE FROM text WHERE sha256 NOT IN (SELECT text FROM document)");
        handle.execute("DELETE FROM purged_original WHERE sha256 NOT IN (SELECT original FROM document)");
        handle.execute("DELETE FROM original WHERE sha256 NOT IN (SELECT original FROM document)");
    }

    /// Puts a sentence in the place of an original.
    ///
    /// @param purge the number of the journal's row that tells of it
    public static void purgeOriginal(Handle handle, String sha256, String sentence, long purge) {
        handle.execute("UPDATE original SET content = ? WHERE sha256 = ?", sentence.getBytes(StandardCharsets.UTF_8), sha256);
        handle.execute("INSERT INTO purged_original VALUES (?, ?)", sha256, purge);
    }

    /// The checksums of the originals that were removed for good, and the purge that did it.
    public static Map<String, Long> purgedOriginals(Handle handle) {
        return handle.createQuery("SELECT sha256, purge FROM purged_original")
                .map((row, _) -> Map.entry(row.getString("sha256"), row.getLong("purge"))).stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /// A file may hold thousands of transcripts: its bytes go to the database only when they are not there yet.
    private static void keep(Handle handle, String table, String sha256, Object content) {
        if (!isKept(handle, table, sha256)) handle.execute("INSERT INTO " + table + " VALUES (?, ?)", sha256, content);
    }

    private static boolean isKept(Handle handle, String table, String sha256) {
        return handle.createQuery("SELECT 1 FROM " + table + " WHERE sha256 = ?").bind(0, sha256).mapTo(int.class).findOne()
                .isPresent();
    }
}
