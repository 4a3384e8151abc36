package org.polyvocal.workbench.merge;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.polyvocal.model.Assignment;
import org.polyvocal.model.Attribute;
import org.polyvocal.model.Case;
import org.polyvocal.model.Code;
import org.polyvocal.model.Coder;
import org.polyvocal.model.Coding;
import org.polyvocal.model.Document;
import org.polyvocal.model.Entity;
import org.polyvocal.model.Finding;
import org.polyvocal.model.Keepsake;
import org.polyvocal.model.Memo;
import org.polyvocal.model.Project;
import org.polyvocal.model.Pseudonym;
import org.polyvocal.model.Recording;
import org.polyvocal.model.Relation;
import org.polyvocal.model.Response;
import org.polyvocal.model.SavedSearch;

/// Counts what became of records, kind by kind.
final class Tally {
    /// What became of one.
    enum Fate { SAME, ADDED, CHANGED, CONFLICT }

    private final Map<String, Map<Fate, Integer>> counts = new LinkedHashMap<>();

    Tally() {
        List.of("coder", "code", "attribute", "case", "document", "recording", "coding", "memo", "pseudonym", "keepsake",
                "assignment", "search", "relation", "response", "finding")
                .forEach(kind -> counts.put(kind, new EnumMap<>(Fate.class)));
    }

    void count(Entity entity, Fate fate) {
        counts.get(kind(entity)).merge(fate, 1, Integer::sum);
    }

    List<MergeLine> lines() {
        return counts.entrySet().stream().map(entry -> new MergeLine(entry.getKey(), of(entry.getValue(), Fate.SAME),
                of(entry.getValue(), Fate.ADDED), of(entry.getValue(), Fate.CHANGED), of(entry.getValue(), Fate.CONFLICT)))
                .toList();
    }

    private static int of(Map<Fate, Integer> counts, Fate fate) {
        return counts.getOrDefault(fate, 0);
    }

    private static String kind(Entity entity) {
        return switch (entity) {
            case Project _ -> throw new IllegalArgumentException("a project is not merged with another");
            case Coder _ -> "coder";
            case Code _ -> "code";
            case Attribute _ -> "attribute";
            case Case _ -> "case";
            case Document _ -> "document";
            case Recording _ -> "recording";
            case Coding _ -> "coding";
            case Memo _ -> "memo";
            case Pseudonym _ -> "pseudonym";
            case Keepsake _ -> "keepsake";
            case Assignment _ -> "assignment";
            case SavedSearch _ -> "search";
            case Relation _ -> "relation";
            case Response _ -> "response";
            case Finding _ -> "finding";
        };
    }
}
