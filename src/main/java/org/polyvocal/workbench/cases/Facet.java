package org.polyvocal.workbench.cases;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/// An attribute, or the schools, with how many of the hits of a search belong to each answer.
///
/// @param name  for a person
/// @param field in the query language: `case."Years in post"`
/// @param hits  by answer, in the order in which answers are shown
public record Facet(String name, String field, Map<String, Long> hits) {
    public Facet {
        hits = Collections.unmodifiableMap(new LinkedHashMap<>(hits));
    }

    /// The query for what has one of these answers. A quotation mark in an answer stands for any letter.
    public static String query(String field, Collection<String> answers) {
        return answers.stream().map(answer -> field + ":\"" + answer.replaceAll("[\"“”„‟«»]", "?") + '"')
                .collect(Collectors.joining(" OR "));
    }

    /// Names stay out of logs.
    @Override
    public String toString() {
        return "Facet of " + hits.size() + " answers";
    }
}
