package org.polyvocal.exchange.refi.read;

import java.util.List;
import java.util.function.Consumer;
import org.polyvocal.exchange.refi.form.Grammar;
import org.polyvocal.exchange.refi.form.Node;
import org.polyvocal.model.words.Messages;

/// The order of the parts of a project, seen when all of them have streamed by.
final class Skeleton {
    private static final List<String> ORDER = List.of("Users", "CodeBook", "Variables", "Cases", "Sources", "Notes", "Links",
            "Sets", "Graphs");

    private final Node project;
    private final List<Node> parts;

    Skeleton(Node project, List<Node> parts) {
        this.project = project;
        this.parts = parts;
    }

    void check(Consumer<String> told) {
        Grammar.ofProject().check(project, told);
        var last = -1;
        for (var at = 0; at < parts.size(); at++) {
            var place = ORDER.indexOf(parts.get(at).name());
            if (place < 0) continue;
            if (place < last) told.accept(Messages.say("exchange.refi.fault.order", parts.get(at).name(), "Project"));
            last = Math.max(last, place);
            var isEmpty = place != 1 && (at + 1 == parts.size() || ORDER.contains(parts.get(at + 1).name()));
            if (isEmpty)
                told.accept(
                        Messages.say("exchange.refi.fault.none", parts.get(at).name(), Messages.say("exchange.refi.fault.part")));
        }
    }
}
