package org.polyvocal.desktop.importdesk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.polyvocal.model.Naming;
import org.polyvocal.model.Role;
import org.polyvocal.workbench.imports.Casting;
import org.polyvocal.workbench.imports.Contents;
import org.polyvocal.workbench.imports.Voice;

/// A speaker as the files that are decided about have them: where several have the same label, it is one part.
///
/// @param name   empty where the files differ
/// @param role   empty where the files differ
/// @param person the name of a case; empty where there is none or the files differ
record Part(String label, int turns, int files, String firstWords, Optional<String> name, Optional<Role> role,
        Optional<String> person) {
    private record Met(Voice voice, Casting casting) {}

    /// Those who speak in most files first, then in the order in which they are met.
    static List<Part> of(List<Draft> drafts) {
        var met = new LinkedHashMap<String, List<Met>>();
        for (var draft : drafts) {
            for (var voice : draft.contents().map(Contents::voices).orElse(List.of())) {
                draft.speaker(voice.label()).ifPresent(casting -> met
                        .computeIfAbsent(Naming.folded(voice.label()), _ -> new ArrayList<>()).add(new Met(voice, casting)));
            }
        }
        return met.values().stream().map(Part::joined).sorted(Comparator.comparingInt(Part::files).reversed()).toList();
    }

    private static Part joined(List<Met> alike) {
        var first = alike.getFirst().voice();
        return new Part(first.label(), alike.stream().mapToInt(each -> each.voice().turns()).sum(), alike.size(),
                first.firstWords(), same(alike, Casting::name), same(alike, Casting::role),
                same(alike, Casting::person).flatMap(person -> person));
    }

    private static <T> Optional<T> same(List<Met> alike, Function<Casting, T> what) {
        var values = alike.stream().map(Met::casting).map(what).distinct().toList();
        return values.size() == 1 ? Optional.of(values.getFirst()) : Optional.empty();
    }

    /// Names and words stay out of logs.
    @Override
    public String toString() {
        return "Part of " + turns + " turns";
    }
}
