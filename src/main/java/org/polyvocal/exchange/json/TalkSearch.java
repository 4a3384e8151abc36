package org.polyvocal.exchange.json;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.polyvocal.exchange.turns.Script;

/// Finds the transcripts in a JSON file. Where several lists hold talk, as when a program writes sentences and paragraphs,
/// the one is taken that tells of speakers, and then the one that says most. Where that one belongs to one of several
/// things of the same kind, each of which has a name or a number, each is a transcript.
final class TalkSearch {
    private static final Pattern ONE_OF_SEVERAL = Pattern.compile("[^\\[]*\\[\\]\\.[^\\[.]+");
    private static final List<String> TITLES = List.of("title", "name", "id", "dialogueid", "interviewid", "interview",
            "documentid",
            "conversationid", "episode", "filename", "file", "participant");
    private static final List<String> IDS = List.of("id", "speakerid", "label");
    private static final List<String> NAMES = List.of("name", "speakername", "displayname");

    private final Object root;
    private final List<Found> found = new ArrayList<>();

    /// @param path  how one gets there, `[]` for any entry of a list
    /// @param owner the object of which the list is a field
    private record Found(String path, Optional<Fields> owner, TalkList talk) {
        Optional<String> title() {
            return owner.flatMap(fields -> TITLES.stream().flatMap(name -> fields.first(List.of(name)).stream())
                    .map(String::strip).filter(title -> !title.isEmpty()).findFirst());
        }

        @Override
        public String toString() {
            return "Found at " + path;
        }
    }

    private TalkSearch(Object root) {
        this.root = root;
    }

    static List<Script> scripts(List<Object> roots) {
        var search = new TalkSearch(roots.size() == 1 ? roots.getFirst() : roots);
        search.collect(search.root, "", "", Optional.empty());
        return search.scripts();
    }

    private void collect(Object value, String path, String name, Optional<Fields> owner) {
        switch (value) {
            case List<?> list -> {
                TalkList.of(name, list).ifPresent(talk -> found.add(new Found(path, owner, talk)));
                list.forEach(each -> collect(each, path + "[]", "", owner));
            }
            case Map<?, ?> object -> {
                var fields = Fields.of(object);
                object.forEach((key, each) -> collect(each, path + "." + key, String.valueOf(key), fields));
            }
            default -> {}
        }
    }

    private List<Script> scripts() {
        var best = found.stream().max(Comparator.comparing((Found each) -> each.talk.isNamed())
                .thenComparing(each -> each.talk.characters()).thenComparing(each -> -each.talk.entries().size()));
        if (best.isEmpty()) return List.of();
        var alike = found.stream().filter(each -> each.path.equals(best.get().path)).toList();
        var several = alike.size() > 1 && ONE_OF_SEVERAL.matcher(best.get().path).matches()
                && alike.stream().allMatch(each -> each.title().isPresent());
        return several
                ? alike.stream().map(TalkSearch::oneOfSeveral).toList()
                : List.of(best.get().talk.script(names(root)));
    }

    private static Script oneOfSeveral(Found each) {
        var owner = each.owner.orElseThrow();
        return each.talk.script(names(owner.written())).titled(each.title().orElseThrow()).attributed(owner.attributes());
    }

    /// Where speakers are listed apart, their names by their numbers.
    private static Map<String, String> names(Object value) {
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
            Fields.of(each).ifPresent(speaker -> speaker.first(IDS).ifPresent(
                    id -> speaker.first(NAMES).filter(name -> !name.isBlank()).ifPresent(name -> names.put(id, name))));
        }
        return names;
    }
}
