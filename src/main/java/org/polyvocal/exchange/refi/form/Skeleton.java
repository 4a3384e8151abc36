package org.polyvocal.exchange.refi.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/// Checks a project while its pieces stream by: each piece as soon as it is there, their order and what holds them at the end.
public final class Skeleton {
    /// The elements whose pieces come one by one.
    public static final List<String> OPENED = List.of("Project", "Users", "Variables", "Cases", "Sources", "Notes", "Links",
            "Sets", "Graphs");

    private final List<Node> tops = new ArrayList<>();
    private final Consumer<String> told;
    private Node project = new Node("Project", Map.of());

    /// @param told hears of everything that is not as the standard says, in words
    public Skeleton(Consumer<String> told) {
        this.told = told;
    }

    public void add(Node node) {
        if (node.name().equals("Project")) {
            project = node;
            return;
        }
        var isTop = tops.isEmpty() || Grammar.ofProject().allows("Project", node.name());
        var isInside = !tops.isEmpty() && OPENED.contains(tops.getLast().name())
                && Grammar.ofProject().allows(tops.getLast().name(), node.name());
        if (OPENED.contains(node.name())) {
            tops.add(new Node(node.name(), Map.of()));
            return;
        }
        Grammar.ofProject().check(node, told);
        if (isInside || !isTop) tops.getLast().add(new Node(node.name(), Map.of()));
        else tops.add(new Node(node.name(), Map.of()));
    }

    /// After the last piece.
    public void finish() {
        Grammar.ofProject().checkHead(project, tops, told);
        tops.stream().filter(top -> OPENED.contains(top.name())).forEach(top -> Grammar.ofProject().checkHead(top, top.children(),
                told));
    }
}
