package org.polyvocal.desktop.search;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.Pane;
import org.polyvocal.desktop.control.Chip;
import org.polyvocal.model.words.Messages;
import org.polyvocal.workbench.cases.Facet;

/// What a search is narrowed to beside its words. Answers of the cases are chosen in a list beside the hits; what is chosen
/// stands above them as chips.
final class Filters {
    private static final String PARTICIPANTS = "-role:interviewer";
    private final CheckBox participants;
    private final Pane chips;
    private final Pane facets;
    private final Runnable changed;
    private final Map<String, Set<String>> chosen = new LinkedHashMap<>();
    private final Map<String, String> fields = new LinkedHashMap<>();
    private final Set<String> unfolded = new LinkedHashSet<>();
    private List<Facet> shown = List.of();

    Filters(CheckBox participants, Pane chips, Pane facets, Runnable changed) {
        this.participants = participants;
        this.chips = chips;
        this.facets = facets;
        this.changed = changed;
        participants.selectedProperty().subscribe(_ -> changed.run());
    }

    /// What narrows the search, by what it comes from.
    Map<String, String> queries() {
        var queries = new LinkedHashMap<String, String>();
        if (participants.isSelected()) queries.put(PARTICIPANTS, PARTICIPANTS);
        chosen.forEach((name, answers) -> queries.put(name, Facet.query(fields.get(name), answers)));
        return queries;
    }

    void show(List<Facet> found) {
        shown = found;
        found.forEach(facet -> fields.put(facet.name(), facet.field()));
        var focused = boxes().filter(Node::isFocused).map(Node::getUserData).findFirst();
        facets.getChildren().setAll(found.stream()
                .<Node>map(facet -> new FacetBox(facet, chosen.getOrDefault(facet.name(), Set.of()), extent(facet), this))
                .toList());
        chips.getChildren().setAll(chosen.entrySet().stream()
                .flatMap(entry -> entry.getValue().stream().map(answer -> chip(entry.getKey(), answer))).toList());
        focused.flatMap(answer -> boxes().filter(box -> answer.equals(box.getUserData())).findFirst())
                .ifPresent(Node::requestFocus);
    }

    private Stream<Node> boxes() {
        return facets.lookupAll(".check-box").stream();
    }

    private FacetBox.Extent extent(Facet facet) {
        return unfolded.contains(facet.name()) ? FacetBox.Extent.ALL : FacetBox.Extent.SOME;
    }

    private Node chip(String name, String answer) {
        var words = Messages.say("desktop.search.facet.chip", name, answer);
        return Chip.removable(Optional.empty(), words, Messages.say("desktop.filter.remove", words), () -> toggle(name, answer));
    }

    void toggle(String name, String answer) {
        var answers = chosen.computeIfAbsent(name, _ -> new LinkedHashSet<>());
        if (!answers.remove(answer)) answers.add(answer);
        if (answers.isEmpty()) chosen.remove(name);
        changed.run();
    }

    void unfold(String name) {
        unfolded.add(name);
        show(shown);
    }
}
