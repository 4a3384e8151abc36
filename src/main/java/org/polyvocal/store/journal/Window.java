package org.polyvocal.store.journal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/// Reads a stretch of the journal: two queries however many rows it has.
final class Window {
    private static final String WHICH = " WHERE %s > ? AND %s <= ? ORDER BY %s";

    private Window() {}

    /// The rows after `from` up to and including `to`.
    static List<Row> read(Handle handle, long from, long to) {
        var parts = parts(handle, from, to);
        var purges = purges(handle, from, to);
        return handle.createQuery("SELECT * FROM journal" + WHICH.formatted("number", "number", "number")).bind(0, from)
                .bind(1, to).map((row, _) -> row(row, parts, purges)).list();
    }

    private static Map<Long, List<String>> parts(Handle handle, long from, long to) {
        var parts = new HashMap<Long, List<String>>();
        handle.createQuery("SELECT * FROM journal_detail" + WHICH.formatted("journal", "journal", "journal, part"))
                .bind(0, from).bind(1, to)
                .map((row, _) -> parts.computeIfAbsent(row.getLong("journal"), _ -> new ArrayList<>())
                        .add(row.getString("edits")))
                .forEach(_ -> {});
        return parts;
    }

    private static Map<Long, Long> purges(Handle handle, long from, long to) {
        var purges = new HashMap<Long, Long>();
        handle.createQuery("SELECT * FROM purged_row" + WHICH.formatted("journal", "journal", "journal")).bind(0, from)
                .bind(1, to)
                .map((row, _) -> purges.put(row.getLong("journal"), row.getLong("purge"))).forEach(_ -> {});
        return purges;
    }

    private static Row row(ResultSet row, Map<Long, List<String>> parts, Map<Long, Long> purges) throws SQLException {
        var entry = Journal.entry(row);
        return new Row(entry, row.getString("previous"), row.getString("hash"),
                List.copyOf(parts.getOrDefault(entry.number(), List.of())), Optional.ofNullable(purges.get(entry.number())));
    }
}
