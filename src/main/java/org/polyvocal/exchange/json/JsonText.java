package org.polyvocal.exchange.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.polyvocal.exchange.file.Original;
import org.polyvocal.model.words.Problem;

/// A JSON file that is one object, seen as texts by name.
public final class JsonText {
    private JsonText() {}

    /// Those of the fields that are there and are text.
    ///
    /// @throws Problem when it is not JSON
    public static Map<String, String> of(Original file, List<String> fields) {
        var texts = new LinkedHashMap<String, String>();
        for (var root : JsonTree.of(file, Set.of())) {
            Fields.of(root).ifPresent(object -> fields
                    .forEach(field -> object.first(List.of(field)).ifPresent(text -> texts.putIfAbsent(field, text))));
        }
        return texts;
    }
}
