package org.polyvocal.store.journal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.polyvocal.model.Edit;
import org.polyvocal.model.Id;
import org.polyvocal.model.Manuscript;
import org.polyvocal.model.Project;
import org.polyvocal.model.change.Committed;
import org.polyvocal.model.change.Label;
import org.polyvocal.store.records.Json;

/// Every change of the project, in order. Rows are appended and read, never changed.
public final class Journal {
    private static final int PART = 500;
    private static final int WINDOW = 500;

    private Journal() {}

    /// The number of the last row, 0 when there is none.
    public static long last(Handle handle) {
        return handle.createQuery("SELECT COALESCE(MAX(number), 0) FROM journal").mapTo(long.class).one();
    }

    /// What the first row of a project's journal is chained to.
    public static String root(Project project) {
        return Manuscript.sha256(project.id().toString());
    }

    /// @param root what the first row is chained to
    public static void append(Handle handle, String root, Entry entry, List<Edit> edits) {
        var previous = hash(handle, entry.number() - 1).orElse(root);
        var chain = new Chain(previous, entry);
        for (var from = 0; from < edits.size(); from += PART) {
            var part = EditText.write(edits.subList(from, Math.min(from + PART, edits.size())));
            handle.execute("INSERT INTO journal_detail VALUES (?, ?, ?)", entry.number(), from / PART, part);
            chain.add(part);
        }
        handle.execute("""
                INSERT INTO journal (number, at, coder, coder_name, kind, gesture, label, words, undoes, previous, hash)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""", entry.number(), entry.at().atOffset(ZoneOffset.UTC),
                entry.author().id().value(), entry.author().name(), entry.kind().name(), entry.gesture(), entry.label().key(),
                Json.write(entry.label().words()), entry.undoes().orElse(null), previous, chain.hash());
    }

    private static Optional<String> hash(Handle handle, long number) {
        return handle.createQuery("SELECT hash FROM journal WHERE number = ?").bind(0, number).mapTo(String.class).findOne();
    }

    /// Every row after `number` with its edits, in order, no more than some hundreds of them at a time in memory.
    public static void since(Handle handle, long number, Consumer<Row> reader) {
        var last = last(handle);
        for (var from = number; from < last; from += WINDOW) {
            var window = Window.read(handle, from, from + WINDOW);
            window.forEach(reader);
        }
    }

    static Entry entry(ResultSet row) throws SQLException {
        var words = Json.readArray(row.getString("words")).stream().map(String.class::cast).toList();
        var undoes = Optional.ofNullable(row.getObject("undoes", Long.class));
        return new Entry(row.getLong("number"), row.getObject("at", OffsetDateTime.class).toInstant(),
                new Entry.Author(new Id<>(row.getObject("coder", UUID.class)), row.getString("coder_name")),
                Committed.Kind.valueOf(row.getString("kind")), row.getObject("gesture", UUID.class),
                new Label(row.getString("label"), words), undoes);
    }
}
