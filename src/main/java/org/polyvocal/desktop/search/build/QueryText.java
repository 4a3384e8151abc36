package org.polyvocal.desktop.search.build;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// The query that rows make. A row with a relation belongs to the row right above it, and what so belongs together is found,
/// or left out, as one. Rows in which nothing is chosen yet are passed over.
///
/// ```
/// find trust, inside code:Trust, leave out speaker:Ben   →   (trust INSIDE code:Trust) AND NOT speaker:Ben
/// ```
final class QueryText {
    private QueryText() {}

    static String of(List<Condition> rows, Joining joining) {
        var groups = groups(rows);
        if (groups.size() == 1 && groups.getFirst().size() == 1 && groups.getFirst().getFirst().joint() != Joint.NOT) {
            return groups.getFirst().getFirst().text();
        }
        if (groups.size() == 1) return text(groups.getFirst());
        return groups.stream().map(QueryText::inOne).collect(Collectors.joining(joining.between()));
    }

    private static List<List<Condition>> groups(List<Condition> rows) {
        var groups = new ArrayList<List<Condition>>();
        var above = false;
        for (var row : rows) {
            if (row.isComplete()) {
                if (!above || !row.joint().relates()) groups.add(new ArrayList<>());
                groups.getLast().add(row);
            }
            above = row.isComplete();
        }
        return groups;
    }

    private static String text(List<Condition> group) {
        return isLeftOut(group) ? "NOT " + (group.size() > 1 ? "(" + related(group) + ")" : related(group)) : related(group);
    }

    private static String inOne(List<Condition> group) {
        return group.size() > 1 && !isLeftOut(group) ? "(" + related(group) + ")" : text(group);
    }

    private static boolean isLeftOut(List<Condition> group) {
        return group.getFirst().joint() == Joint.NOT;
    }

    private static String related(List<Condition> group) {
        var first = group.getFirst().inOne();
        return group.size() == 1
                ? first
                : first + " " + group.stream().skip(1).map(Condition::joined).collect(Collectors.joining(" "));
    }
}
