package org.polyvocal.store.journal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.polyvocal.store.records.Json;

/// What a row of the journal says that has removed something for good: of what it took the words, but not the words; and
/// the digest of the study that it left, to which the rows after it must lead back.
///
/// @param purge     the number of the row
/// @param rows      the numbers of the rows whose words and edits it removed
/// @param originals the checksums of the originals that it removed
/// @param records   how many records it removed
/// @param study     the digest of the study that it left
public record Tombstone(long purge, List<Long> rows, List<String> originals, long records, String study) {
    private static final String ROWS = "rows";
    private static final String ORIGINALS = "originals";
    private static final String RECORDS = "records";
    private static final String STUDY = "study";

    /// As the part of the row that tells what it did.
    String write() {
        var object = new LinkedHashMap<String, Object>();
        object.put("record", "purge");
        object.put(ROWS, rows);
        object.put(ORIGINALS, originals);
        object.put(RECORDS, records);
        object.put(STUDY, study);
        return Json.write(List.of(object));
    }

    /// @throws IllegalArgumentException when somebody has written something else there
    static Tombstone of(Row row) {
        if (row.parts().size() == 1 && Json.readArray(row.parts().getFirst()).getFirst() instanceof Map<?, ?> object
                && object.get(ROWS) instanceof List<?> rows && object.get(ORIGINALS) instanceof List<?> originals
                && object.get(RECORDS) instanceof Long records && object.get(STUDY) instanceof String study) {
            return new Tombstone(row.entry().number(), rows.stream().map(Long.class::cast).toList(),
                    originals.stream().map(String.class::cast).toList(), records, study);
        }
        throw new IllegalArgumentException("no tombstone: " + row.entry().number());
    }

    /// All of them, in order.
    public static List<Tombstone> all(Handle handle) {
        return handle.createQuery("SELECT journal FROM purge ORDER BY journal").mapTo(long.class).stream()
                .map(number -> of(Window.read(handle, number - 1, number).getFirst())).toList();
    }

    /// The number of the last one, before which nothing can be undone; 0 when nothing was ever removed for good.
    public static long last(Handle handle) {
        return handle.createQuery("SELECT COALESCE(MAX(journal), 0) FROM purge").mapTo(long.class).one();
    }
}
