package org.polyvocal.store.journal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/// Reads a stretch of the journal: two queries however many rows it has.
final class Window {
    private static final String WHICH = " WHERE %s > ? AND %s <= ? ORDER BY %s";

    private Window() {}

    /// The rows after `from` up to and including `to`.
    static List<Row> read(Handle handle, long from, long to) {
        var edits = edits(handle, from, to);
        return handle.createQuery("SELECT * FROM journal" + WHICH.formatted("number", "number", "number")).bind(0, from)
                .bind(1, to).map((row, _) -> row(row, edits)).list();
    }

    private static Map<Long, List<EditText>> edits(Handle handle, long from, long to) {
        var edits = new HashMap<Long, List<EditText>>();
        handle.createQuery("SELECT * FROM journal_edit" + WHICH.formatted("journal", "journal", "journal, position"))
                .bind(0, from).bind(1, to)
                .map((row, _) -> edits.computeIfAbsent(row.getLong("journal"), _ -> new ArrayList<>()).add(edit(row)))
                .forEach(_ -> {});
        return edits;
    }

    private static EditText edit(ResultSet row) throws SQLException {
        return new EditText(row.getString("entity"), row.getObject("id", UUID.class),
                Optional.ofNullable(row.getString("before")), Optional.ofNullable(row.getString("after")));
    }

    private static Row row(ResultSet row, Map<Long, List<EditText>> edits) throws SQLException {
        var entry = Journal.entry(row);
        return new Row(entry, row.getString("previous"), row.getString("hash"),
                List.copyOf(edits.getOrDefault(entry.number(), List.of())));
    }
}
