package org.polyvocal.desktop.cooccurrence;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.CheckBox;
import javafx.scene.control.CheckBoxTreeItem;
import javafx.scene.control.TreeItem;
import javafx.scene.control.cell.CheckBoxTreeCell;
import javafx.scene.layout.HBox;
import org.controlsfx.control.CheckTreeView;
import org.polyvocal.desktop.control.GlyphIcon;
import org.polyvocal.model.Code;
import org.polyvocal.model.Codebook;
import org.polyvocal.model.Id;

/// The codes that a matrix is asked about, ticked one by one or by whole branches.
final class CodePicker extends CheckTreeView<Code> {
    private static final int OFTEN = 10;
    private static final int MOST = 14;

    private final Runnable changed;
    private Codebook codebook = new Codebook(List.of());
    private boolean ticking;

    /// @param changed told when other codes are ticked than before
    CodePicker(Runnable changed) {
        this.changed = changed;
        setId("matrix-codes");
        setRoot(new CheckBoxTreeItem<>());
        setShowRoot(false);
        setCellFactory(_ -> new CodeTickCell());
    }

    /// Shows another codebook, with the same codes ticked where they still are.
    void show(Codebook shown) {
        if (shown == codebook) return;
        var before = ticked();
        codebook = shown;
        getRoot().getChildren().setAll(shown.roots().stream().map(this::item).toList());
        choose(code -> before.contains(code.id()));
    }

    /// Ticks exactly the codes that pass.
    void choose(Predicate<Code> wanted) {
        ticking = true;
        items(getRoot()).forEach(item -> item.setSelected(wanted.test(item.getValue())));
        endTicking();
    }

    /// Ticks the codes used most, as many as are read at a glance.
    void chooseMost(ToIntFunction<Code> uses) {
        var most = codebook.codes().stream().filter(code -> uses.applyAsInt(code) > 0)
                .sorted(Comparator.comparingInt(uses).reversed()).limit(MOST).collect(Collectors.toSet());
        choose(most::contains);
    }

    void chooseOften(ToIntFunction<Code> uses) {
        choose(code -> uses.applyAsInt(code) >= OFTEN);
    }

    /// Ends a round of ticking: a code that is not ticked itself, but has ticked ones under it, shows that it is half so.
    private void endTicking() {
        items(getRoot()).forEach(item -> item.setIndeterminate(
                !item.isSelected() && items(item).stream().anyMatch(CheckBoxTreeItem::isSelected)));
        ticking = false;
        changed.run();
    }

    /// The ticked codes, in the codebook's order.
    List<Code> chosen() {
        var ticked = ticked();
        return codebook.codes().stream().filter(code -> ticked.contains(code.id())).toList();
    }

    private Set<Id<Code>> ticked() {
        var ticked = new HashSet<Id<Code>>();
        items(getRoot()).stream().filter(CheckBoxTreeItem::isSelected).forEach(item -> ticked.add(item.getValue().id()));
        return ticked;
    }

    private CheckBoxTreeItem<Code> item(Code code) {
        var item = new CheckBoxTreeItem<>(code);
        item.setIndependent(true);
        item.getChildren().setAll(codebook.children(code).stream().map(this::item).toList());
        item.selectedProperty().addListener((_, _, on) -> {
            if (ticking) return;
            ticking = true;
            items(item).forEach(under -> under.setSelected(on));
            endTicking();
        });
        return item;
    }

    private static List<CheckBoxTreeItem<Code>> items(TreeItem<Code> under) {
        return under.getChildren().stream().flatMap(item -> Stream.concat(
                Stream.of((CheckBoxTreeItem<Code>) item), items(item).stream())).toList();
    }

    /// A code with a box to tick.
    private static final class CodeTickCell extends CheckBoxTreeCell<Code> {
        @Override
        public void updateItem(Code code, boolean empty) {
            super.updateItem(code, empty);
            if (empty || code == null) return;
            setText(code.name());
            if (getGraphic() instanceof CheckBox box) box.setGraphic(glyph(code));
        }

        private static HBox glyph(Code code) {
            var glyph = new HBox(new GlyphIcon(code.look(), GlyphIcon.SMALL));
            glyph.getStyleClass().add("ticked");
            return glyph;
        }
    }
}
