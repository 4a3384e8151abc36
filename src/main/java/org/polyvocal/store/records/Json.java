package org.polyvocal.store.records;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// JSON text of maps, lists, strings and numbers, and back. Anything else that has a text, such as an id or a moment,
/// is written as a string.
public final class Json {
    private static final JsonFactory JSON = new JsonFactory();

    private Json() {}

    public static String write(Object value) {
        var text = new StringWriter();
        try (var generator = JSON.createGenerator(text)) {
            write(generator, value);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // a string never fails to be written to
        }
        return text.toString();
    }

    /// @throws IllegalArgumentException when it is not a JSON array
    public static List<?> readArray(String json) {
        if (read(json) instanceof List<?> array) return array;
        throw new IllegalArgumentException("not a JSON array");
    }

    /// @throws IllegalArgumentException when it is not a JSON object
    static Map<String, Object> readObject(String json) {
        var object = new LinkedHashMap<String, Object>();
        if (!(read(json) instanceof Map<?, ?> found)) throw new IllegalArgumentException("not a JSON object");
        found.forEach((name, value) -> object.put((String) name, value));
        return object;
    }

    private static Object read(String json) {
        try (var parser = JSON.createParser(json)) {
            parser.nextToken();
            return value(parser);
        } catch (IOException e) {
            throw new IllegalArgumentException("not JSON", e);
        }
    }

    private static void write(JsonGenerator to, Object value) throws IOException {
        switch (value) {
            case Map<?, ?> object -> {
                to.writeStartObject();
                for (var entry : object.entrySet()) {
                    to.writeFieldName((String) entry.getKey());
                    write(to, entry.getValue());
                }
                to.writeEndObject();
            }
            case List<?> array -> {
                to.writeStartArray();
                for (var element : array) write(to, element);
                to.writeEndArray();
            }
            case Number number -> to.writeNumber(number.longValue());
            default -> to.writeString(value.toString());
        }
    }

    private static Object value(JsonParser from) throws IOException {
        return switch (from.currentToken()) {
            case START_OBJECT -> object(from);
            case START_ARRAY -> array(from);
            case VALUE_STRING -> from.getText();
            case VALUE_NUMBER_INT -> from.getLongValue();
            case null, default -> throw new IOException("unexpected in JSON: " + from.currentToken());
        };
    }

    private static Map<String, Object> object(JsonParser from) throws IOException {
        var object = new LinkedHashMap<String, Object>();
        while (from.nextToken() == JsonToken.FIELD_NAME) {
            var name = from.currentName();
            from.nextToken();
            object.put(name, value(from));
        }
        return object;
    }

    private static List<Object> array(JsonParser from) throws IOException {
        var array = new ArrayList<>();
        while (from.nextToken() != JsonToken.END_ARRAY) array.add(value(from));
        return array;
    }
}
