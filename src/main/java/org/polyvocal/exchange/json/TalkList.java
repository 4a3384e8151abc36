package org.polyvocal.exchange.json;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.polyvocal.exchange.speech.Pieces;

/// The list in a JSON file that is the transcript: most of its entries are pieces of talk. Where there are several, as
/// when one program writes sentences and paragraphs, the one that tells of speakers, and then the one that says most.
record TalkList(List<Fields> entries) {
    private static final List<String> IDS = List.of("id", "speakerid", "label");
    private static final List<String> NAMES = List.of("name", "speakername", "displayname");

    static Optional<TalkList> in(List<Object> roots) {
        var lists = new ArrayList<TalkList>();
        collect(roots, lists);
        return lists.stream().max(Comparator.comparing(TalkList::isNamed).thenComparing(TalkList::characters)
                .thenComparing(list -> -list.entries.size()));
    }

    private static void collect(Object value, List<TalkList> lists) {
        switch (value) {
            case List<?> list -> {
                var talk = list.stream().map(Fields::of).flatMap(Optional::stream).filter(Fields::isTalk).toList();
                if (!talk.isEmpty() && talk.size() * 2 >= list.size()) lists.add(new TalkList(talk));
                list.forEach(each -> collect(each, lists));
            }
            case Map<?, ?> object -> object.values().forEach(each -> collect(each, lists));
            default -> {}
        }
    }

    Pieces pieces(Map<String, String> names) {
        var pieces = new Pieces();
        for (var entry : entries) {
            pieces.add(names.getOrDefault(entry.speaker(), entry.speaker()), entry.start(), entry.end(), entry.words());
        }
        return pieces;
    }

    /// Where a file lists its speakers apart, their names by their numbers.
    static Map<String, String> names(Object value) {
        var names = new HashMap<String, String>();
        if (value instanceof List<?> list) list.forEach(each -> names.putAll(names(each)));
        if (value instanceof Map<?, ?> object) {
            object.forEach((key, each) -> names.putAll(key.equals("speakers") ? listed(each) : names(each)));
        }
        return names;
    }

    private static Map<String, String> listed(Object speakers) {
        var names = new HashMap<String, String>();
        if (!(speakers instanceof List<?> list)) return names;
        for (var each : list) {
            Fields.of(each).ifPresent(speaker -> speaker.first(IDS)
                    .ifPresent(
                            id -> speaker.first(NAMES).filter(name -> !name.isBlank()).ifPresent(name -> names.put(id, name))));
        }
        return names;
    }

    private boolean isNamed() {
        return entries.stream().anyMatch(entry -> !entry.speaker().isEmpty());
    }

    private long characters() {
        return entries.stream().flatMapToInt(entry -> entry.words().chars()).filter(unit -> !Character.isWhitespace(unit))
                .count();
    }

    @Override
    public String toString() {
        return "TalkList of " + entries.size();
    }
}
