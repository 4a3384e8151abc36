package org.polyvocal.workbench.hits;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.polyvocal.index.alike.CodedPassages;
import org.polyvocal.index.alike.Likeness;
import org.polyvocal.model.Code;
import org.polyvocal.model.Coding;
import org.polyvocal.model.Id;
import org.polyvocal.model.Passage;
import org.polyvocal.workbench.Session;
import org.polyvocal.workbench.asking.Suggestion;
import org.polyvocal.workbench.asking.Suggestion.Evidence;

/// Says which codes a passage might have: those whose coded passages are most like it, in the words that they share. All of it
/// is arithmetic on this machine, and nothing is coded by it. Any thread may ask; they take turns.
public final class Suggestions {
    private static final int SPEAKING = 3; // passages that speak for a code
    private final Session session;
    private final CodedPassages passages;

    public Suggestions(Session session) {
        this.session = session;
        this.passages = new CodedPassages(session::text);
    }

    /// The likeliest first. A code that the passage has already is not suggested.
    ///
    /// @param meant whose codings are looked at
    public synchronized List<Suggestion> of(Passage passage, Predicate<Coding> meant, int limit) {
        var study = session.study();
        if (study.document(passage.document()).isEmpty()) return List.of();
        var has = study.codings(passage.document()).stream().filter(coding -> coding.span().overlaps(passage.span()))
                .filter(meant).map(Coding::code).collect(Collectors.toCollection(HashSet::new));
        var byCode = new LinkedHashMap<Id<Code>, List<Likeness>>();
        for (var alike : passages.like(passage, study, meant)) {
            if (has.contains(alike.coding().code())) continue;
            var speaking = byCode.computeIfAbsent(alike.coding().code(), _ -> new ArrayList<>());
            if (speaking.size() < SPEAKING && isNew(alike, speaking)) speaking.add(alike);
        }
        var suggestions = new ArrayList<Suggestion>();
        byCode.forEach(
                (id, speaking) -> study.codebook().code(id).ifPresent(code -> suggestions.add(suggestion(code, speaking))));
        return suggestions.stream().sorted(Comparator.comparingDouble(Suggestion::score).reversed()).limit(limit).toList();
    }

    /// Two coders who coded the same words speak once.
    private static boolean isNew(Likeness alike, List<Likeness> speaking) {
        return speaking.stream().map(it -> it.coding().passage())
                .noneMatch(other -> other.document().equals(alike.coding().document())
                        && other.span().overlaps(alike.coding().span()));
    }

    private static Suggestion suggestion(Code code, List<Likeness> speaking) {
        return new Suggestion(code, speaking.stream().mapToDouble(Likeness::score).sum(),
                speaking.stream().map(it -> new Evidence(it.coding(), it.shared())).toList());
    }
}
