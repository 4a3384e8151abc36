package org.polyvocal.exchange.network;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.polyvocal.model.Naming;

/// What a column of a survey can be, in the words that people use for it. The first name that a table has is meant.
enum Heading {
    /// Who names somebody.
    FROM("source", "from", "sender", "ego", "respondent", "respondent id", "nominator", "chooser", "person a", "i", "tail",
            "von", "quelle"),
    /// Who is named.
    TO("target", "to", "receiver", "alter", "named", "nominee", "chosen", "person b", "j", "head", "an", "ziel"),
    /// As what.
    RELATION("relation", "tie type", "type", "network", "layer", "question", "beziehung", "relationship"),
    /// How often or how strongly.
    WEIGHT("frequency", "weight", "strength", "value", "count", "häufigkeit", "stärke", "gewicht"),
    /// What a person is called in ties.
    ID("id", "node", "node id", "person id", "survey id", "actor", "vertex", "code"),
    /// What a person is called otherwise.
    NAME("name", "label", "full name", "person", "participant"),
    /// Whether a person answered at all.
    ANSWERED("responded", "answered", "response", "answered the survey", "respondent", "hat geantwortet");

    private final List<String> names;

    Heading(String... names) {
        this.names = Stream.of(names).map(Naming::folded).toList();
    }

    /// The places of the columns that are among headings.
    static Map<Heading, Integer> places(List<String> headings) {
        var folded = headings.stream().map(Naming::folded).toList();
        var places = new EnumMap<Heading, Integer>(Heading.class);
        for (var each : values()) {
            each.names.stream().map(folded::indexOf).filter(at -> at >= 0).findFirst().ifPresent(at -> places.put(each, at));
        }
        return places;
    }

    boolean isCalled(String heading) {
        return names.contains(Naming.folded(heading));
    }

}
