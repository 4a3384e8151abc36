package org.polyvocal.exchange.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.polyvocal.exchange.encoding.PlainText;
import org.polyvocal.exchange.file.Original;
import org.polyvocal.model.words.Problem;

/// JSON as maps, lists and strings; a number is the string that is written, and what is null is left out.
final class JsonTree {
    private static final int DEEPEST = 100;
    private static final int MOST_VALUES = 2_000_000;
    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(DEEPEST).maxStringLength(Original.LIMIT).build())
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS).build();

    private final Original file;
    private final Set<String> ignored;
    private int values;

    private JsonTree(Original file, Set<String> ignored) {
        this.file = file;
        this.ignored = ignored;
    }

    /// What a file holds: as a rule one value; several where each line is one.
    ///
    /// @param ignored the lists of these names, in small letters, are not kept, so that memory holds the rest
    /// @throws Problem when it is not JSON, or more than any transcript
    static List<Object> of(Original file, Set<String> ignored) {
        return new JsonTree(file, ignored).read(PlainText.of(file));
    }

    /// What Jackson says of a mistake quotes it, and is not handed on.
    private List<Object> read(String text) {
        var roots = new ArrayList<>();
        try (var parser = JSON.createParser(text)) {
            while (parser.nextToken() != null) roots.add(value(parser));
            return roots;
        } catch (JsonProcessingException e) {
            throw new Problem("exchange.jsonDamaged", file.name(), e.getLocation() == null ? 1 : e.getLocation().getLineNr());
        } catch (IOException e) {
            throw new Problem(e, "exchange.unreadable", file.name());
        }
    }

    private Object value(JsonParser from) throws IOException {
        if (++values > MOST_VALUES) throw new Problem("exchange.jsonLarge", file.name());
        return switch (from.currentToken()) {
            case START_OBJECT -> object(from);
            case START_ARRAY -> array(from);
            default -> from.getText();
        };
    }

    private Map<String, Object> object(JsonParser from) throws IOException {
        var object = new LinkedHashMap<String, Object>();
        while (from.nextToken() == JsonToken.FIELD_NAME) {
            var name = from.currentName();
            var token = from.nextToken();
            if (token == JsonToken.START_ARRAY && ignored.contains(Fields.plain(name))) from.skipChildren();
            else if (token != JsonToken.VALUE_NULL) object.putIfAbsent(name, value(from));
        }
        return object;
    }

    private List<Object> array(JsonParser from) throws IOException {
        var array = new ArrayList<>();
        while (from.nextToken() != JsonToken.END_ARRAY) {
            if (from.currentToken() != JsonToken.VALUE_NULL) array.add(value(from));
        }
        return array;
    }
}
