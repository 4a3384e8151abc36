package org.polyvocal.exchange.json;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.polyvocal.exchange.speech.Pieces;
import org.polyvocal.exchange.speech.Speeches;
import org.polyvocal.exchange.turns.Roles;
import org.polyvocal.exchange.turns.Script;
import org.polyvocal.exchange.turns.ScriptWriter;
import org.polyvocal.model.Role;
import org.polyvocal.model.words.Messages;

/// A list in a JSON file most of whose entries are pieces of talk.
///
/// @param name what the file calls it; empty where it is all there is
record TalkList(String name, List<Fields> entries) {
    /// Lists of these names hold whole turns; others may cut one into many pieces.
    private static final Set<String> TURNS = Set.of("turns", "utterances", "monologues", "dialogue", "messages");

    static Optional<TalkList> of(String name, List<?> list) {
        var talk = list.stream().map(Fields::of).flatMap(Optional::stream).filter(Fields::isTalk).toList();
        return !talk.isEmpty() && talk.size() * 2 >= list.size() ? Optional.of(new TalkList(name, talk)) : Optional.empty();
    }

    /// @param names of speakers, by what the entries call them
    Script script(Map<String, String> names) {
        var pieces = new Pieces();
        for (var entry : entries) pieces.add(called(entry, names), entry.start(), entry.end(), entry.words());
        var said = pieces.speeches();
        var convention = Messages.say("exchange.convention.segments");
        if (!TURNS.contains(Fields.plain(name)) || !isNamed())
            return Speeches.whereEachIsNamed(said, convention).telling(roles(names));
        var writer = new ScriptWriter();
        for (var speech : said) writer.turn(speech.speaker(), speech.start(), speech.words());
        return writer.script(convention).telling(roles(names));
    }

    boolean isNamed() {
        return entries.stream().anyMatch(entry -> !entry.speaker().isEmpty());
    }

    long characters() {
        return entries.stream().flatMapToInt(entry -> entry.words().chars()).filter(unit -> !Character.isWhitespace(unit))
                .count();
    }

    private static String called(Fields entry, Map<String, String> names) {
        return names.getOrDefault(entry.speaker(), entry.speaker());
    }

    private Map<String, Role> roles(Map<String, String> names) {
        var roles = new HashMap<String, Role>();
        for (var entry : entries) {
            Roles.named(entry.role())
                    .ifPresent(role -> roles.putIfAbsent(called(entry, names).strip().toLowerCase(Locale.ROOT), role));
        }
        return roles;
    }

    @Override
    public String toString() {
        return "TalkList of " + entries.size();
    }
}
