package org.polyvocal.exchange.network;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.polyvocal.model.Naming;

/// What a column of a survey can be, in the words that people use for it. The first name that a table has is meant.
enum Heading {
    FROM("source", "from", "sender", "ego", "respondent", "respondent id", "nominator", "chooser", "person a", "i", "tail", "von",
            "quelle"), TO("target", "to", "receiver", "alter", "named", "nominee", "chosen", "person b", "j", "head", "an",
                    "ziel"), RELATION("relation", "tie type", "type", "network", "layer", "question", "beziehung",
                            "relationship"), WEIGHT("frequency", "weight", "strength", "value", "count", "häufigkeit", "stärke",
                                    "gewicht"), ID("id", "node", "node id", "person id", "survey id", "actor", "vertex",
                                            "code"), NAME("name", "label", "full name", "person", "participant"), ANSWERED(
                                                    "responded", "answered", "response", "answered the survey", "respondent",
                                                    "hat geantwortet");

    private final List<String> names;

    Heading(String... names) {
        this.names = Stream.of(names).map(Naming::folded).toList();
    }

    /// The place of this column among headings.
    Optional<Integer> in(List<String> headings) {
        var folded = headings.stream().map(Naming::folded).toList();
        return names.stream().map(folded::indexOf).filter(at -> at >= 0).findFirst();
    }

    boolean isCalled(String heading) {
        return names.contains(Naming.folded(heading));
    }

    /// One of the columns that say how often, in whatever file.
    static Optional<String> weightAmong(Set<String> names) {
        return names.stream().filter(WEIGHT::isCalled).findFirst();
    }

    static boolean any(String heading) {
        return Arrays.stream(values()).anyMatch(each -> each.isCalled(heading));
    }
}
