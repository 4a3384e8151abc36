package org.polyvocal.exchange.refi.meaning;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Lines of facts: what sort of fact, what it is about, and the rest, with tabs between. A text that any program carries
/// along as a note.
public final class Facts {
    /// What the note begins with, by which it is known again.
    public static final String HEAD = "Polyvocal facts 1";

    private final Map<String, Map<String, List<List<String>>>> facts = new LinkedHashMap<>();

    public void add(String sort, Object about, Object... rest) {
        facts.computeIfAbsent(sort, _ -> new LinkedHashMap<>()).computeIfAbsent(about.toString(), _ -> new ArrayList<>())
                .add(Stream.of(rest).map(Object::toString).toList());
    }

    /// Everything of one sort that is said about a thing.
    public List<List<String>> all(String sort, Object about) {
        return facts.getOrDefault(sort, Map.of()).getOrDefault(about.toString(), List.of());
    }

    /// What was said of it last.
    public Optional<List<String>> of(String sort, Object about) {
        var all = all(sort, about);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast());
    }

    /// The first word of that, where it has one.
    public Optional<String> word(String sort, Object about) {
        return of(sort, about).flatMap(cells -> cells.stream().findFirst());
    }

    /// Of these, by what it is about.
    public Map<String, List<List<String>>> sort(String sort) {
        return facts.getOrDefault(sort, Map.of());
    }

    public void addAll(Facts others) {
        others.facts.forEach((sort, about) -> about.forEach((thing, lines) -> lines
                .forEach(line -> add(sort, thing, line.toArray()))));
    }

    public Stream<String> lines() {
        return facts.entrySet().stream().flatMap(sort -> sort.getValue().entrySet().stream()
                .flatMap(about -> about.getValue().stream().map(rest -> line(sort.getKey(), about.getKey(), rest))));
    }

    private static String line(String sort, String about, List<String> rest) {
        var cells = Stream.concat(Stream.of(sort, about), rest.stream());
        return String.join("\t", cells.map(Facts::escaped).toList());
    }

    /// Lines that say nothing of this form are passed over.
    public static Facts read(String text) {
        var facts = new Facts();
        text.lines().map(line -> line.split("\t", -1)).filter(cells -> cells.length >= 2).forEach(cells -> {
            var rest = Stream.of(cells).skip(2).map(Facts::plain).toArray();
            facts.add(plain(cells[0]), plain(cells[1]), rest);
        });
        return facts;
    }

    private static String escaped(String cell) {
        return cell.replace("\\", "\\\\").replace("\t", "\\t").replace("\n", "\\n").replace("\r", "\\r");
    }

    private static String plain(String cell) {
        if (cell.indexOf('\\') < 0) return cell;
        var plain = new StringBuilder();
        for (var at = 0; at < cell.length(); at++) {
            var character = cell.charAt(at);
            if (character != '\\' || at + 1 == cell.length()) {
                plain.append(character);
                continue;
            }
            plain.append(switch (cell.charAt(++at)) {
                case 't' -> '\t';
                case 'n' -> '\n';
                case 'r' -> '\r';
                default -> cell.charAt(at);
            });
        }
        return plain.toString();
    }
}
