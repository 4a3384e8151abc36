package org.polyvocal.store.journal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.polyvocal.model.Edit;
import org.polyvocal.model.Id;
import org.polyvocal.model.Manuscript;
import org.polyvocal.model.Project;
import org.polyvocal.model.change.Committed;
import org.polyvocal.model.change.Label;
import org.polyvocal.store.records.Json;

/// Every change of the project, in order. Rows are appended and read; only a purge takes the words out of some, and says so.
public final class Journal {
    private static final int PART = 500;
    private static final int WINDOW = 500;
    private static final String PURGED_WORD = "…";

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
        var parts = IntStream.iterate(0, from -> from < edits.size(), from -> from + PART)
                .mapToObj(from -> EditText.write(edits.subList(from, Math.min(from + PART, edits.size()))));
        write(handle, root, entry, parts);
    }

    /// @param parts each is written when it is asked for, so that not all of them are in memory
    private static void write(Handle handle, String root, Entry entry, Stream<String> parts) {
        var previous = hash(handle, entry.number() - 1).orElse(root);
        var chain = new Chain(previous, entry);
        var number = new AtomicInteger();
        parts.forEachOrdered(part -> {
            handle.execute("INSERT INTO journal_detail VALUES (?, ?, ?)", entry.number(), number.getAndIncrement(), part);
            chain.add(part);
        });
        handle.execute("""
                INSERT INTO journal (number, at, coder, coder_name, kind, gesture, label, words, undoes, previous, hash)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""", entry.number(), entry.at().atOffset(ZoneOffset.UTC),
                entry.author().id().value(), entry.author().name(), entry.kind().name(), entry.gesture(), entry.label().key(),
                Json.write(entry.label().words()), entry.undoes().orElse(null), previous, chain.hash());
    }

    /// The numbers of the rows in which such is written, but for those that are purged already.
    public static List<Long> saying(Handle handle, Predicate<String> such) {
        var numbers = new ArrayList<Long>();
        since(handle, 0, row -> {
            if (row.purge().isEmpty() && row.says(such)) numbers.add(row.entry().number());
        });
        return List.copyOf(numbers);
    }

    /// Appends the row of a purge and takes their words and edits from the rows that it names.
    public static void purge(Handle handle, String root, Entry entry, Tombstone tombstone) {
        write(handle, root, entry, Stream.of(tombstone.write()));
        handle.execute("INSERT INTO purge VALUES (?)", entry.number());
        for (var number : tombstone.rows()) {
            var words = Window.read(handle, number - 1, number).getFirst().entry().label().words();
            handle.execute("DELETE FROM journal_detail WHERE journal = ?", number);
            handle.execute("UPDATE journal SET words = ? WHERE number = ?",
                    Json.write(Collections.nCopies(words.size(), PURGED_WORD)), number);
            handle.execute("INSERT INTO purged_row VALUES (?, ?)", number, entry.number());
        }
    }

    /// What the rows up to and with this one are known by: two projects with the same hash have the same past up to there.
    public static Optional<String> hash(Handle handle, long number) {
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

    /// Every row after `number` with its edits, the last first.
    public static void backTo(Handle handle, long number, Consumer<Row> reader) {
        for (var to = last(handle); to > number; to -= WINDOW) {
            Window.read(handle, Math.max(number, to - WINDOW), to).reversed().forEach(reader);
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
