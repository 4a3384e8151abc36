package org.polyvocal.store.records;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.polyvocal.model.Document;
import org.polyvocal.model.Entity;

/// A record as an object of [Json] and back. The names are those of the columns; what a record does not say is left out. A document
/// carries its speakers and turns.
public final class RecordText {
    private static final String SPEAKERS = "speakers";
    private static final String TURNS = "turns";

    private RecordText() {}

    /// The name of the record's table: `coding`.
    public static String kind(Entity entity) {
        return Tables.of(entity).name();
    }

    /// The record as an object for [Json].
    public static Map<String, Object> object(Entity entity) {
        var object = object(Tables.of(entity), entity);
        if (entity instanceof Document document) {
            object.put(SPEAKERS, document.speakers().stream().map(it -> object(DocumentTables.SPEAKER, it)).toList());
            object.put(TURNS, document.turns().stream().map(it -> object(DocumentTables.TURN, it)).toList());
        }
        return object;
    }

    /// @throws IllegalArgumentException when the object does not say what a record of this kind must
    public static Entity record(String kind, Map<?, ?> object) {
        var table = Tables.all().filter(it -> it.name().equals(kind)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such records: " + kind));
        Entity entity = record(table, object);
        return entity instanceof Document document ? spoken(document, object) : entity;
    }

    private static Document spoken(Document document, Map<?, ?> object) {
        return DocumentTables.spokenIn(document, records(DocumentTables.SPEAKER, object.get(SPEAKERS)),
                records(DocumentTables.TURN, object.get(TURNS)));
    }

    private static <T> Map<String, Object> object(Table<T> table, T record) {
        var values = table.values().apply(record);
        var object = new LinkedHashMap<String, Object>();
        for (var at = 0; at < values.length; at++) {
            if (values[at] != null) object.put(table.columns().get(at), values[at]);
        }
        return object;
    }

    private static <T> T record(Table<T> table, Map<?, ?> object) {
        return table.record().apply(new Cells(table.columns().stream().map(object::get).toArray()));
    }

    private static <T> List<T> records(Table<T> table, Object objects) {
        return ((List<?>) objects).stream().map(object -> record(table, (Map<?, ?>) object)).toList();
    }
}
