package org.polyvocal.store.records;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.polyvocal.model.Document;
import org.polyvocal.model.Edit;
import org.polyvocal.model.Speaker;
import org.polyvocal.model.Turn;
import org.polyvocal.model.words.Problem;

/// Reads and writes documents with the speakers and turns that belong to them.
final class Documents {
    private static final String OWNER = "document";
    private static final Table<Speaker> SPEAKER = DocumentTables.SPEAKER.partOf(OWNER);
    private static final Table<Turn> TURN = DocumentTables.TURN.partOf(OWNER);

    private Documents() {}

    static List<Document> read(Handle handle) {
        var speakers = parts(handle, SPEAKER, SPEAKER.selectInOrder());
        var turns = parts(handle, TURN, TURN.selectInOrder());
        return Rows.read(handle, DocumentTables.DOCUMENT).stream().map(document -> whole(document, speakers, turns)).toList();
    }

    /// Edits of one kind, all of documents.
    static void write(Handle handle, List<Edit> alike) {
        switch (alike.getFirst()) {
            case Edit.Add _ -> {
                Rows.write(handle, DocumentTables.DOCUMENT, alike);
                insertParts(handle, documents(alike));
            }
            case Edit.Remove _ -> {
                documents(alike).forEach(document -> removeParts(handle, document));
                Rows.write(handle, DocumentTables.DOCUMENT, alike);
            }
            case Edit.Replace _ -> alike.forEach(edit -> replace(handle, (Edit.Replace) edit));
        }
    }

    private static void replace(Handle handle, Edit.Replace edit) {
        if (edit.before() instanceof Document before && edit.after() instanceof Document after) {
            Rows.write(handle, DocumentTables.DOCUMENT, List.of(edit));
            if (before.speakers().equals(after.speakers()) && before.turns().equals(after.turns())) return;
            removeParts(handle, before);
            insertParts(handle, List.of(after));
        }
    }

    private static List<Document> documents(List<Edit> edits) {
        return edits.stream().map(Edit::subject).map(Document.class::cast).toList();
    }

    private static void insertParts(Handle handle, List<Document> documents) {
        Rows.insert(handle, SPEAKER, rows(documents, Document::speakers, DocumentTables.SPEAKER));
        Rows.insert(handle, TURN, rows(documents, Document::turns, DocumentTables.TURN));
    }

    private static <T> Stream<Object[]> rows(List<Document> documents, Function<Document, List<T>> parts, Table<T> table) {
        return documents.stream().flatMap(document -> parts.apply(document).stream()
                .map(part -> owned(document.id().value(), table.values().apply(part))));
    }

    private static Object[] owned(UUID document, Object... values) {
        var row = new Object[values.length + 1];
        row[0] = document;
        System.arraycopy(values, 0, row, 1, values.length);
        return row;
    }

    private static void removeParts(Handle handle, Document believed) {
        var id = believed.id().value();
        if (!partsOf(handle, SPEAKER, id).equals(believed.speakers()) || !partsOf(handle, TURN, id).equals(believed.turns())) {
            throw new Problem("store.meanwhile");
        }
        handle.execute("DELETE FROM turn WHERE document = ?", id);
        handle.execute("DELETE FROM speaker WHERE document = ?", id);
    }

    private static <T> List<T> partsOf(Handle handle, Table<T> table, UUID document) {
        return handle.createQuery(table.select() + " WHERE document = ? ORDER BY place").bind(0, document)
                .map((row, _) -> table.record().apply(Rows.cells(row, 2, table.columns().size() - 1))).list();
    }

    private static <T> Map<UUID, List<T>> parts(Handle handle, Table<T> table, String sql) {
        var parts = new HashMap<UUID, List<T>>();
        handle.createQuery(sql).setFetchSize(10_000).map((row, _) -> {
            var part = table.record().apply(Rows.cells(row, 2, table.columns().size() - 1));
            parts.computeIfAbsent(row.getObject(1, UUID.class), _ -> new ArrayList<>()).add(part);
            return part;
        }).forEach(_ -> {});
        return parts;
    }

    private static Document whole(Document document, Map<UUID, List<Speaker>> speakers, Map<UUID, List<Turn>> turns) {
        var id = document.id().value();
        return DocumentTables.spokenIn(document, speakers.getOrDefault(id, List.of()), turns.getOrDefault(id, List.of()));
    }
}
