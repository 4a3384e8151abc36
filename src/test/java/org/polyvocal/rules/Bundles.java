package org.polyvocal.rules;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// The sentences for people, room by room.
final class Bundles {
    private static final String FOLDER = "src/main/resources/org/polyvocal/";

    /// Room → key → pattern.
    private final Map<String, Map<String, String>> rooms;

    private Bundles(Map<String, Map<String, String>> rooms) {
        this.rooms = rooms;
    }

    static Bundles read() {
        return new Bundles(files().stream().collect(Collectors.toMap(Bundles::room, Bundles::patterns)));
    }

    static List<Path> files() {
        return House.files(FOLDER, "messages.properties");
    }

    /// The room whose bundle this file is: `desktop` for `…/desktop/messages.properties`.
    static String room(Path file) {
        return House.name(file.getParent()).substring(FOLDER.length());
    }

    /// Whether a text has the form of a key of one of the rooms.
    boolean looksLikeKey(String text) {
        return text.matches("[a-z]+(\\.[A-Za-z][A-Za-z0-9-]*)+") && rooms.containsKey(roomOf(text));
    }

    boolean isStartOfKey(String text) {
        return rooms.getOrDefault(roomOf(text), Map.of()).keySet().stream().anyMatch(key -> key.startsWith(text));
    }

    Optional<String> pattern(String key) {
        return Optional.ofNullable(rooms.getOrDefault(roomOf(key), Map.of()).get(key));
    }

    List<String> keys() {
        return rooms.values().stream().flatMap(patterns -> patterns.keySet().stream()).sorted().toList();
    }

    static String roomOf(String key) {
        return key.substring(0, Math.max(0, key.indexOf('.')));
    }

    static Map<String, String> patterns(Path file) {
        var read = new Properties();
        try {
            read.load(new StringReader(House.text(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var patterns = new TreeMap<String, String>();
        read.forEach((key, pattern) -> patterns.put((String) key, (String) pattern));
        return patterns;
    }
}
