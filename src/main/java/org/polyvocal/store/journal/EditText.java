package org.polyvocal.store.journal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.polyvocal.model.Edit;
import org.polyvocal.model.Entity;
import org.polyvocal.store.records.Json;
import org.polyvocal.store.records.RecordText;

/// Edits as the journal keeps them: a JSON array of objects with the kind of the record, and the record before and after.
final class EditText {
    private static final String KIND = "record";
    private static final String BEFORE = "before";
    private static final String AFTER = "after";

    private EditText() {}

    static String write(List<Edit> edits) {
        return Json.write(edits.stream().map(EditText::object).toList());
    }

    /// @throws IllegalArgumentException when somebody has written something there that no edits can be made of
    static List<Edit> read(String json) {
        return Json.readArray(json).stream().map(edit -> edit((Map<?, ?>) edit)).toList();
    }

    private static Map<String, Object> object(Edit edit) {
        var object = new LinkedHashMap<String, Object>();
        object.put(KIND, RecordText.kind(edit.subject()));
        switch (edit) {
            case Edit.Add(var entity) -> object.put(AFTER, RecordText.object(entity));
            case Edit.Remove(var entity) -> object.put(BEFORE, RecordText.object(entity));
            case Edit.Replace(var before, var after) -> {
                object.put(BEFORE, RecordText.object(before));
                object.put(AFTER, RecordText.object(after));
            }
        }
        return object;
    }

    private static Edit edit(Map<?, ?> object) {
        if (!object.containsKey(BEFORE)) return new Edit.Add(record(object, AFTER));
        if (!object.containsKey(AFTER)) return new Edit.Remove(record(object, BEFORE));
        return new Edit.Replace(record(object, BEFORE), record(object, AFTER));
    }

    private static Entity record(Map<?, ?> edit, String when) {
        return RecordText.record((String) edit.get(KIND), (Map<?, ?>) edit.get(when));
    }
}
