package org.polyvocal.exchange.codebook;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.polyvocal.model.Code;
import org.polyvocal.model.Id;
import org.polyvocal.model.Look;
import org.polyvocal.model.words.Problem;

/// Grows codes from the rows of one file: parents before children, whatever the order of the rows.
final class Tree {
    private final String file;
    private final Map<String, Seedling> seedlings = new LinkedHashMap<>();
    private final Map<String, Code> grown = new LinkedHashMap<>();
    private final Map<Optional<Id<Code>>, Integer> siblings = new HashMap<>();

    Tree(String file) {
        this.file = file;
    }

    /// @throws Problem when the file has it already
    void plant(Seedling seedling) {
        if (seedling.name().isBlank()) throw new Problem("exchange.codeUnnamed", file, seedling.number());
        var before = seedlings.put(seedling.key(), seedling);
        if (before != null && before.row().isPresent()) {
            throw new Problem("exchange.codeTwice", file, seedling.number(), seedling.name());
        }
    }

    /// A parent that has no row of its own, or not yet.
    void imply(List<String> path) {
        var seedling = Seedling.at(path, "", Optional.empty());
        seedlings.putIfAbsent(seedling.key(), seedling);
    }

    List<Code> codes() {
        seedlings.values().forEach(seedling -> grow(seedling, seedlings.size()));
        return List.copyOf(grown.values());
    }

    private Code grow(Seedling seedling, int steps) {
        var before = grown.get(seedling.key());
        if (before != null) return before;
        var parent = seedling.parent().map(key -> parent(seedling, key, steps));
        var under = parent.map(Code::id);
        var position = siblings.merge(under, 1, Integer::sum) - 1;
        var id = seedling.uuid().map(Id::<Code>of).orElseGet(Id::next);
        var code = new Code(id, under, seedling.reference(), seedling.name(), seedling.shortName(),
                look(seedling, parent, position), seedling.rule(), position);
        grown.put(seedling.key(), code);
        return code;
    }

    /// @param steps how many there can be up to a theme; when they are used up, the codes are nested in a circle
    private Code parent(Seedling seedling, String key, int steps) {
        var parent = seedlings.get(key);
        if (parent == null || steps == 0) throw new Problem("exchange.codeParent", file, seedling.number(), key);
        return grow(parent, steps - 1);
    }

    private static Look look(Seedling seedling, Optional<Code> parent, int position) {
        var given = parent.map(Code::look).orElseGet(() -> Look.PALETTE.get(position % Look.PALETTE.size()));
        return new Look(seedling.colour().orElse(given.colour()), seedling.glyph().orElse(given.glyph()));
    }
}
