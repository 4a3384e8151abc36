package org.polyvocal.desktop.search;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// What the search field and the filters beside it ask.
///
/// @param also queries that narrow it
record Asked(String words, List<String> also) {
    Asked {
        also = List.copyOf(also);
    }

    boolean isNothing() {
        return words.isBlank();
    }

    /// As one query, to be kept.
    String query() {
        var all = new ArrayList<String>();
        all.add(words.strip());
        all.addAll(also);
        return all.size() == 1 ? all.getFirst() : all.stream().map(part -> "(" + part + ")").collect(Collectors.joining(" AND "));
    }

    /// What is asked may name people, and stays out of logs.
    @Override
    public String toString() {
        return "Asked " + words.length();
    }
}
