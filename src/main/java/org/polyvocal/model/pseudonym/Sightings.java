package org.polyvocal.model.pseudonym;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.polyvocal.model.Document;
import org.polyvocal.model.Id;
import org.polyvocal.model.Pseudonym.Kind;
import org.polyvocal.model.pseudonym.Suggestion.Context;

/// How often a candidate was seen, where first, and what speaks for a person or a place. One is filled by one thread.
final class Sightings {
    private static final int FIRST = 3;
    private final List<Context> first = new ArrayList<>();
    private final Set<Id<Document>> documents = new HashSet<>();
    private final Map<Sign, Integer> signs = new EnumMap<>(Sign.class);

    private enum Sign { SEEN, WITHIN, PERSON, PLACE }

    private void count(Sign sign, int more) {
        signs.merge(sign, more, Integer::sum);
    }

    private int count(Sign sign) {
        return signs.getOrDefault(sign, 0);
    }

    /// @param within whether it stood inside a sentence, where only names are written large
    void seen(Context at, boolean within) {
        count(Sign.SEEN, 1);
        if (within) count(Sign.WITHIN, 1);
        documents.add(at.document());
        if (first.size() < FIRST) first.add(at);
    }

    /// Seen in what a document or its file is called.
    void beside(Id<Document> document) {
        count(Sign.SEEN, 1);
        documents.add(document);
    }

    void asPerson() {
        count(Sign.PERSON, 1);
    }

    void asPlace() {
        count(Sign.PLACE, 1);
    }

    void add(Sightings others) {
        count(Sign.SEEN, others.count());
        documents.addAll(others.documents);
        others.first.stream().limit(FIRST - (long) first.size()).forEach(first::add);
    }

    int count() {
        return count(Sign.SEEN);
    }

    int within() {
        return count(Sign.WITHIN);
    }

    boolean isAddressed() {
        return count(Sign.PERSON) > 0;
    }

    int documents() {
        return documents.size();
    }

    List<Context> first() {
        return first;
    }

    Kind kind() {
        if (isAddressed()) return Kind.PERSON;
        return count(Sign.PLACE) * 2 > within() ? Kind.PLACE : Kind.OTHER;
    }
}
