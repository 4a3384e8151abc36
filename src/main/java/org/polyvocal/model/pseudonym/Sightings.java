package org.polyvocal.model.pseudonym;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
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
    private int count;
    private int within;
    private int asPerson;
    private int asPlace;

    /// @param within whether it stood inside a sentence, where only names are written large
    void seen(Context at, boolean within) {
        count++;
        if (within) this.within++;
        documents.add(at.document());
        if (first.size() < FIRST) first.add(at);
    }

    /// Seen in what a document or its file is called.
    void beside(Id<Document> document) {
        count++;
        documents.add(document);
    }

    void asPerson() {
        asPerson++;
    }

    void asPlace() {
        asPlace++;
    }

    void add(Sightings others) {
        count += others.count;
        documents.addAll(others.documents);
        others.first.stream().limit(FIRST - (long) first.size()).forEach(first::add);
    }

    int count() {
        return count;
    }

    int within() {
        return within;
    }

    boolean isAddressed() {
        return asPerson > 0;
    }

    int documents() {
        return documents.size();
    }

    List<Context> first() {
        return first;
    }

    Kind kind() {
        if (asPerson > 0) return Kind.PERSON;
        return asPlace * 2 > within ? Kind.PLACE : Kind.OTHER;
    }
}
