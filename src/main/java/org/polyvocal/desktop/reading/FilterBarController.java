package org.polyvocal.desktop.reading;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.HBox;
import org.polyvocal.desktop.control.Chip;
import org.polyvocal.desktop.work.CodingFilter;
import org.polyvocal.desktop.work.Trait;
import org.polyvocal.desktop.work.Workspace;
import org.polyvocal.model.Coder;
import org.polyvocal.model.evidence.ClaimType;
import org.polyvocal.model.words.Messages;

/// Says which codings are shown, and how many the filter hides in this document.
final class FilterBarController {
    private final Workspace workspace;
    @FXML private HBox chips;
    @FXML private MenuButton add;
    @FXML private Label hidden;
    @FXML private Hyperlink showAll;

    FilterBarController(Workspace workspace) {
        this.workspace = workspace;
    }

    @FXML
    private void initialize() {
        hidden.managedProperty().bind(hidden.visibleProperty());
        showAll.managedProperty().bind(showAll.visibleProperty());
        showAll.visibleProperty().bind(hidden.visibleProperty());
        add.setOnShowing(_ -> offer());
        offer();
        workspace.filter().subscribe(_ -> show());
        workspace.study().subscribe(_ -> show());
        workspace.document().subscribe(_ -> show());
    }

    @FXML
    private void showAll() {
        workspace.filter().set(CodingFilter.ALL);
    }

    /// When it is asked for: every answer that anybody gives is among the choices.
    private void offer() {
        add.getItems().setAll(choices());
    }

    private void show() {
        chips.getChildren().setAll(chips());
        var study = workspace.study().get();
        var left = workspace.documentInFocus().map(document -> study.codings(document.id()).stream()
                .filter(workspace.filter().get().in(study, document).negate()).count()).orElse(0L);
        hidden.setText(Messages.say("desktop.filter.hidden", left));
        hidden.setVisible(!workspace.filter().get().open());
    }

    private List<Node> chips() {
        var filter = workspace.filter().get();
        var study = workspace.study().get();
        if (filter.open()) return List.of(new Label(Messages.say("desktop.filter.all")));
        var shown = Stream.<Node>builder();
        study.coders().stream().filter(coder -> filter.coders().contains(coder.id()))
                .forEach(coder -> shown.add(chip(coder.name(), () -> toggle(coder))));
        filter.claims().stream().sorted().forEach(claim -> shown.add(chip(nameOf(claim), () -> toggle(claim))));
        var traits = new Traits(study);
        filter.traits().stream().sorted(Comparator.comparing(traits::name))
                .forEach(trait -> shown.add(chip(traits.name(trait), () -> toggle(trait))));
        study.codebook().codes().stream().filter(code -> filter.codes().contains(code.id())).findFirst()
                .ifPresent(code -> shown.add(chip(code.name(), () -> update(filter.only(Set.of())))));
        return shown.build().toList();
    }

    private static Node chip(String name, Runnable remove) {
        return Chip.removable(Optional.empty(), name, Messages.say("desktop.filter.remove", name), remove);
    }

    private List<MenuItem> choices() {
        var filter = workspace.filter().get();
        var coders = workspace.study().get().coders().stream()
                .map(coder -> choice(coder.name(), filter.coders().contains(coder.id()), () -> toggle(coder)));
        var claims = Stream.of(ClaimType.values())
                .map(claim -> choice(nameOf(claim), filter.claims().contains(claim), () -> toggle(claim)));
        var traits = workspace.documentInFocus()
                .map(document -> new Traits(workspace.study().get()).choices(document, filter, this::toggle)).orElse(List.of());
        return Stream.<Stream<? extends MenuItem>>of(coders, Stream.of(new SeparatorMenuItem()), claims,
                traits.isEmpty() ? Stream.empty() : Stream.of(new SeparatorMenuItem()), traits.stream())
                .flatMap(items -> items).<MenuItem>map(item -> item).toList();
    }

    private static MenuItem choice(String name, boolean on, Runnable act) {
        var item = new CheckMenuItem(name);
        item.setSelected(on);
        item.setOnAction(_ -> act.run());
        return item;
    }

    private void toggle(Coder coder) {
        update(workspace.filter().get().toggling(coder.id()));
    }

    private void toggle(ClaimType claim) {
        update(workspace.filter().get().toggling(claim));
    }

    private void toggle(Trait trait) {
        update(workspace.filter().get().toggling(trait));
    }

    private void update(CodingFilter filter) {
        workspace.filter().set(filter);
    }

    private static String nameOf(ClaimType claim) {
        return Messages.say("desktop.claim." + claim.word());
    }
}
