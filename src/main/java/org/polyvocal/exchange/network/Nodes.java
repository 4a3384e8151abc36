package org.polyvocal.exchange.network;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.polyvocal.model.words.Problem;

/// The nodes of a graph. Each has an id, by which ties name it, and perhaps a label, by which people do.
final class Nodes {
    private final Gathering gathering;
    private final Map<String, String> called = new HashMap<>();
    private final Set<String> taken = new HashSet<>();

    Nodes(Gathering gathering) {
        this.gathering = gathering;
    }

    /// Puts down somebody who is called as the label says, or by the id where there is none or another has it already.
    void add(int line, String id, Optional<String> label, Map<String, String> said) {
        if (called.containsKey(id)) throw new Problem("exchange.networkRowTwice", line, gathering.file(), id);
        var name = label.map(String::strip).filter(it -> !it.isEmpty() && !taken.contains(it)).orElse(id);
        called.put(id, name);
        taken.add(name);
        var attributes = new LinkedHashMap<>(said);
        attributes.values().removeIf(String::isBlank);
        gathering.listed(new Listed(line, name, Optional.empty(), Optional.empty(), attributes));
    }

    /// What the node of this id is called.
    ///
    /// @throws Problem when there is none
    String named(int line, String id) {
        return Optional.ofNullable(called.get(id))
                .orElseThrow(() -> new Problem("exchange.networkNoNode", line, gathering.file(), id));
    }

    @Override
    public String toString() {
        return called.size() + " nodes";
    }
}
