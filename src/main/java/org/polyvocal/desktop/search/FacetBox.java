package org.polyvocal.desktop.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.polyvocal.desktop.control.CountLabel;
import org.polyvocal.model.words.Messages;
import org.polyvocal.workbench.cases.Facet;

/// One attribute with its answers, each with its hits, to be ticked. Of many answers the first are shown, and those that
/// are ticked.
final class FacetBox extends VBox {
    private static final int FEW = 6;

    /// How much of it is shown.
    enum Extent { SOME, ALL }

    FacetBox(Facet facet, Set<String> ticked, Extent extent, Filters filters) {
        getStyleClass().add("facet");
        var title = new Label(facet.name());
        title.getStyleClass().add("section-title");
        getChildren().add(title);
        var answers = new LinkedHashMap<>(facet.hits());
        ticked.forEach(answer -> answers.putIfAbsent(answer, 0L));
        var hidden = new ArrayList<String>();
        answers.forEach((answer, hits) -> {
            if (extent == Extent.ALL || getChildren().size() <= FEW || ticked.contains(answer)) {
                var box = box(facet.name(), answer, filters);
                box.setSelected(ticked.contains(answer));
                box.setAccessibleText(Messages.say("desktop.search.facet.chip", facet.name(), answer) + " " + hits);
                getChildren().add(row(box, hits));
            } else {
                hidden.add(answer);
            }
        });
        if (!hidden.isEmpty()) getChildren().add(more(facet.name(), hidden.size(), filters));
    }

    private static CheckBox box(String name, String answer, Filters filters) {
        var box = new CheckBox(answer);
        box.setMnemonicParsing(false);
        box.setMinWidth(0);
        box.setTooltip(new Tooltip(answer));
        box.setUserData(List.of(name, answer));
        box.setOnAction(_ -> filters.toggle(name, answer));
        return box;
    }

    private static Node row(CheckBox box, long hits) {
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var row = new HBox(8, box, gap, new CountLabel(hits));
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private static Node more(String name, int hidden, Filters filters) {
        var link = new Hyperlink(Messages.say("desktop.search.facet.more", hidden));
        link.setOnAction(_ -> filters.unfold(name));
        return link;
    }
}
