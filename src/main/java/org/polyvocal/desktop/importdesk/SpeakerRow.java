package org.polyvocal.desktop.importdesk;

import java.util.List;
import java.util.Optional;
import javafx.beans.value.ChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.polyvocal.desktop.control.Icons;
import org.polyvocal.desktop.control.Named;
import org.polyvocal.desktop.work.Workspace;
import org.polyvocal.model.Naming;
import org.polyvocal.model.Role;
import org.polyvocal.model.words.Messages;
import org.polyvocal.workbench.imports.Casting;

/// One speaker of the files in sight: what they are to be called, whether they ask or answer, and whose voice it is.
final class SpeakerRow extends VBox {
    private final Part part;
    private final Drafts drafts;
    private final TextField name = new TextField();
    private final ComboBox<Role> role = new ComboBox<>();
    private final PersonField person;
    private final MenuButton more = new MenuButton();
    private final Label joined = label("", "secondary");

    /// @param place in the list, from 0, which tells the fields apart
    SpeakerRow(Part part, int place, Drafts drafts, Workspace workspace) {
        this.part = part;
        this.drafts = drafts;
        this.person = new PersonField(part, place, workspace, this::shownName,
                given -> recast(casting -> casting.voiceOf(given)));
        dressName(place);
        dressRole(place);
        more.setId("speaker-more-" + place);
        more.setGraphic(Icons.of(Feather.MORE_HORIZONTAL));
        more.getStyleClass().addAll("flat", "desk-more");
        more.setAccessibleText(Messages.say("desktop.desk.more", part.label()));
        more.setTooltip(new Tooltip(Messages.say("desktop.desk.more", part.label())));
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var label = label(part.label(), "strong");
        label.setMinWidth(0);
        var head = new HBox(8, label, gap, label(turns(part), "count"), more);
        head.setAlignment(Pos.CENTER_LEFT);
        var fields = new HBox(8, name, role);
        HBox.setHgrow(name, Priority.ALWAYS);
        var first = label(part.firstWords(), "secondary");
        first.getStyleClass().add("italic");
        first.setMinWidth(0);
        joined.setWrapText(true);
        joined.managedProperty().bind(joined.visibleProperty());
        joined.visibleProperty().bind(joined.textProperty().isNotEmpty());
        getStyleClass().add("section");
        getChildren().setAll(head, first, fields, person, joined);
    }

    private void dressName(int place) {
        name.setId("speaker-name-" + place);
        name.setText(part.name().orElse(""));
        name.setPromptText(part.name().isPresent() ? part.label() : Messages.say("desktop.desk.various"));
        name.setAccessibleText(Messages.say("desktop.desk.name.of", part.label()));
        name.setTooltip(new Tooltip(Messages.say("desktop.desk.name.hint")));
        name.setMinWidth(0);
        name.textProperty().addListener((ChangeListener<String>) (_, _, _) -> rename());
        name.setOnAction(_ -> role.requestFocus());
    }

    private void dressRole(int place) {
        role.setId("speaker-role-" + place);
        role.getItems().setAll(Role.INTERVIEWER, Role.PARTICIPANT, Role.UNKNOWN);
        role.setConverter(Named.by(each -> Messages.say("desktop.desk.role." + each.name().toLowerCase(java.util.Locale.ROOT))));
        part.role().ifPresent(role::setValue);
        role.setPromptText(Messages.say("desktop.desk.various"));
        role.setAccessibleText(Messages.say("desktop.desk.role.of", part.label()));
        role.setTooltip(new Tooltip(Messages.say("desktop.desk.role.hint")));
        role.setMinWidth(Region.USE_PREF_SIZE);
        role.valueProperty().addListener((ChangeListener<Role>) (_, _, now) -> recast(casting -> casting.as(now)));
    }

    /// In an empty field everybody has the name from the file.
    private void rename() {
        var typed = name.getText().strip();
        recast(casting -> casting.named(typed.isEmpty() ? casting.label() : typed));
    }

    private void recast(java.util.function.UnaryOperator<Casting> change) {
        drafts.recast(part.label(), change);
    }

    private String shownName() {
        return name.getText().isBlank() ? part.label() : name.getText().strip();
    }

    /// Says with whom this speaker is one, and offers the others to be joined with.
    void tell(List<SpeakerRow> all) {
        var same = all.stream().filter(row -> row != this && Naming.same(row.shownName(), shownName())).findFirst();
        joined.setText(same.map(row -> Messages.say("desktop.desk.joined", row.part.label())).orElse(""));
        more.getItems().setAll(all.stream().filter(row -> row != this).filter(row -> !Naming.same(row.shownName(), shownName()))
                .map(this::joining).toList());
        if (!shownName().equals(part.label())) more.getItems().add(asInFile());
        more.setDisable(more.getItems().isEmpty());
    }

    private MenuItem joining(SpeakerRow other) {
        var item = new MenuItem(Messages.say("desktop.desk.join", other.shownName()));
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> {
            role.setValue(other.role.getValue());
            person.show(other.person.given());
            name.setText(other.shownName());
        });
        return item;
    }

    private MenuItem asInFile() {
        var item = new MenuItem(Messages.say("desktop.desk.asInFile"));
        item.setOnAction(_ -> name.setText(part.label()));
        return item;
    }

    private static String turns(Part part) {
        return part.files() == 1
                ? Messages.say("desktop.desk.turns", part.turns())
                : Messages.say("desktop.desk.turns.files", part.turns(), part.files());
    }

    private static Label label(String text, String style) {
        var label = new Label(text);
        label.getStyleClass().add(style);
        return label;
    }

    /// Names stay out of logs.
    @Override
    public String toString() {
        return "SpeakerRow " + Optional.ofNullable(role.getValue());
    }
}
