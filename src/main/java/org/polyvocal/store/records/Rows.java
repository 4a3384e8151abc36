package org.polyvocal.store.records;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.StatementContext;
import org.polyvocal.model.Edit;
import org.polyvocal.model.Entity;
import org.polyvocal.model.words.Problem;

/// Reads and writes the rows of one table.
final class Rows {
    private Rows() {}

    static <T> List<T> read(Handle handle, Table<T> table) {
        return handle.createQuery(table.selectInOrder()).setFetchSize(10_000)
                .map((row, _) -> table.record().apply(cells(row, 1, table.columns().size()))).list();
    }

    /// The cells from one column on.
    static Cells cells(java.sql.ResultSet row, int first, int count) throws java.sql.SQLException {
        var values = new Object[count];
        for (var at = 0; at < count; at++) values[at] = row.getObject(first + at);
        return new Cells(values);
    }

    /// Edits of one kind, all of records of this table.
    static <E extends Entity> void write(Handle handle, Table<E> table, List<Edit> alike) {
        switch (alike.getFirst()) {
            case Edit.Add _ -> insert(handle, table, alike.stream().map(edit -> values(table, edit.subject())));
            case Edit.Remove _ -> change(handle, table.delete(), alike.stream().map(edit -> values(table, edit.subject())));
            case Edit.Replace _ -> change(handle, table.update(),
                    alike.stream().map(edit -> bothValues(table, (Edit.Replace) edit)));
        }
    }

    static void insert(Handle handle, Table<?> table, Stream<Object[]> rows) {
        batch(handle, table.insert(), rows);
    }

    /// Each of the rows must be there as it is described.
    private static void change(Handle handle, String sql, Stream<Object[]> rows) {
        var changed = batch(handle, sql, rows);
        if (Arrays.stream(changed).anyMatch(count -> count != 1)) throw new Problem("store.meanwhile");
    }

    private static int[] batch(Handle handle, String sql, Stream<Object[]> rows) {
        try (var batch = handle.prepareBatch(sql)) {
            rows.forEach(row -> bind(batch, row));
            return batch.size() == 0 ? new int[0] : batch.execute();
        }
    }

    private static void bind(PreparedBatch batch, Object... row) {
        for (var at = 0; at < row.length; at++) {
            batch.bind(at, row[at] instanceof Instant moment ? moment.atOffset(ZoneOffset.UTC) : row[at]);
        }
        batch.add();
    }

    @SuppressWarnings("unchecked") // the record was taken to its own table
    private static <E extends Entity> Object[] values(Table<E> table, Entity entity) {
        return table.values().apply((E) entity);
    }

    private static <E extends Entity> Object[] bothValues(Table<E> table, Edit.Replace edit) {
        return Stream.of(values(table, edit.after()), values(table, edit.before())).flatMap(Arrays::stream).toArray();
    }
}
