package org.polyvocal.desktop.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.polyvocal.desktop.work.PassageList;
import org.polyvocal.model.Document;
import org.polyvocal.model.Passage;
import org.polyvocal.workbench.Search;

/// A row of the list of hits.
sealed interface Line {
    /// The document in which the hits below stand.
    record Head(Document document, long hits) implements Line {}

    record Hit(Search.KeyWord word) implements Line {}

    /// Hits of the document above that are counted but not listed.
    record More(Document document, long hits) implements Line {}

    /// Document by document: its head, its hits, and how many are not listed.
    static List<Line> of(Search.Answer answer) {
        var lines = new ArrayList<Line>();
        var byDocument = answer.hits().stream()
                .collect(Collectors.groupingBy(Search.KeyWord::document, LinkedHashMap::new, Collectors.toList()));
        byDocument.forEach((document, words) -> {
            var all = answer.documents().getOrDefault(document.id(), 0L);
            lines.add(new Head(document, all));
            words.forEach(word -> lines.add(new Hit(word)));
            if (all > words.size()) lines.add(new More(document, all - words.size()));
        });
        return lines;
    }

    /// A hit as the drawer lists it.
    static PassageList.Entry entry(Search.KeyWord word) {
        return new PassageList.Entry(new Passage(word.document().id(), word.span()), List.of(word.span()), Optional.empty());
    }
}
