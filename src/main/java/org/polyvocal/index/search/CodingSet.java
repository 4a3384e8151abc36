package org.polyvocal.index.search;

import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.polyvocal.model.Coding;
import org.polyvocal.model.Document;
import org.polyvocal.model.Id;
import org.polyvocal.model.Study;

/// Some of the codings of a study. Holds a bit for each, so that it may be made on every key that is typed.
public final class CodingSet implements Predicate<Coding> {
    private final Study study;
    private final Map<Id<Document>, BitSet> chosen;
    private final boolean everything;

    private CodingSet(Study study, Map<Id<Document>, BitSet> chosen, boolean everything) {
        this.study = study;
        this.chosen = chosen;
        this.everything = everything;
    }

    public static CodingSet all(Study study) {
        return new CodingSet(study, Map.of(), true);
    }

    /// @param chosen the places in the lists of codings of each document
    static CodingSet of(Study study, Map<Id<Document>, BitSet> chosen) {
        return new CodingSet(study, chosen, false);
    }

    public boolean isEverything() {
        return everything;
    }

    public long size() {
        return everything ? study.codings().count() : chosen.values().stream().mapToLong(BitSet::cardinality).sum();
    }

    /// Those of a document, in reading order.
    public Stream<Coding> in(Id<Document> document) {
        var codings = study.codings(document);
        return everything ? codings.stream() : chosen.getOrDefault(document, new BitSet()).stream().mapToObj(codings::get);
    }

    /// All of them, document by document, in reading order.
    public Stream<Coding> codings() {
        return study.documents().stream().flatMap(document -> in(document.id()));
    }

    @Override
    public boolean test(Coding coding) {
        if (everything) return true;
        List<Coding> codings = study.codings(coding.document());
        var place = Collections.binarySearch(codings, coding, Coding.READING_ORDER);
        return place >= 0 && chosen.getOrDefault(coding.document(), new BitSet()).get(place);
    }

    @Override
    public String toString() {
        return "CodingSet of " + size();
    }
}
