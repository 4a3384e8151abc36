package org.polyvocal.desktop.documents;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.control.TreeItem;
import org.polyvocal.model.Case;
import org.polyvocal.model.Casebook;
import org.polyvocal.model.Document;
import org.polyvocal.model.Naming;
import org.polyvocal.model.Role;

/// The transcripts in groups: by set, or by whose they are, a school's or a person's.
record Shelves(List<Document> documents, Order order, Casebook casebook) {
    /// What the groups stand for.
    enum Order { SETS, CASES }

    /// Groups by name; what belongs to none stands first by set, and last by case.
    List<TreeItem<Entry>> items() {
        Map<String, List<Document>> groups = new TreeMap<>(
                Comparator.comparing(Naming::folded).thenComparing(Comparator.naturalOrder()));
        Function<Document, Collection<String>> names = order == Order.SETS ? document -> List.of(document.set()) : this::cases;
        documents.forEach(document -> names.apply(document)
                .forEach(name -> groups.computeIfAbsent(name, _ -> new ArrayList<>()).add(document)));
        var alone = groups.containsKey("") ? groups.remove("") : List.<Document>of();
        var grouped = groups.entrySet().stream().map(group -> group(group.getKey(), group.getValue()));
        var single = alone.stream().map(Shelves::item);
        return (order == Order.SETS ? Stream.concat(single, grouped) : Stream.concat(grouped, single)).toList();
    }

    /// The schools of those who answer in it, or they themselves where no school is known.
    private Collection<String> cases(Document document) {
        var speaking = document.speakers().stream().filter(speaker -> speaker.role() != Role.INTERVIEWER)
                .map(speaker -> casebook.lineage(document, speaker));
        var names = Stream.concat(speaking, Stream.of(casebook.lineage(document)))
                .flatMap(lineage -> lineage.stream().filter(each -> each.kind() != Case.Kind.INTERVIEW)
                        .reduce((_, above) -> above).stream())
                .map(Case::name).distinct().toList();
        return names.isEmpty() ? List.of("") : names;
    }

    private static TreeItem<Entry> group(String name, List<Document> documents) {
        var item = new TreeItem<Entry>(new Entry.Group(name, documents));
        item.getChildren().setAll(documents.stream().map(Shelves::item).toList());
        item.setExpanded(true);
        return item;
    }

    private static TreeItem<Entry> item(Document document) {
        return new TreeItem<>(new Entry.One(document));
    }
}
