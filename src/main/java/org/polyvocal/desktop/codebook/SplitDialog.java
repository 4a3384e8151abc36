package org.polyvocal.desktop.codebook;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.cell.CheckBoxListCell;
import javafx.scene.layout.VBox;
import org.polyvocal.desktop.control.Named;
import org.polyvocal.desktop.dialog.Dialogs;
import org.polyvocal.desktop.work.Workspace;
import org.polyvocal.model.Code;
import org.polyvocal.model.Coding;
import org.polyvocal.model.Document;
import org.polyvocal.model.Id;
import org.polyvocal.model.words.Messages;

/// Asks which codings of a code go over to a new one, and what that is called.
final class SplitDialog {
    /// What is split off.
    record Part(String name, Set<Id<Coding>> codings) {}

    private final Workspace workspace;
    private final Map<Id<Coding>, SimpleBooleanProperty> ticked = new HashMap<>();
    private final Map<Id<Document>, String> texts = new HashMap<>();

    private SplitDialog(Workspace workspace) {
        this.workspace = workspace;
    }

    static Optional<Part> ask(Workspace workspace, Dialogs dialogs, Code code) {
        return new SplitDialog(workspace).ask(dialogs, code);
    }

    private Optional<Part> ask(Dialogs dialogs, Code code) {
        var codings = workspace.study().get().codings().filter(coding -> coding.code().equals(code.id())).toList();
        codings.forEach(coding -> ticked.put(coding.id(), new SimpleBooleanProperty()));
        var name = new TextField();
        name.setId("split-name");
        var list = list(codings);
        var form = new VBox(8, new Label(Messages.say("desktop.codebook.split.name")), name,
                new Label(Messages.say("desktop.codebook.split.which")), list);
        form.setPrefWidth(560);
        return dialogs.form("desktop.codebook.split.ask", form, name, name.textProperty().isEmpty(), code.name())
                ? Optional.of(new Part(name.getText(), chosen()))
                : Optional.empty();
    }

    private ListView<Coding> list(List<Coding> codings) {
        var list = new ListView<Coding>();
        list.setId("split-codings");
        list.getItems().setAll(codings);
        list.setPrefHeight(300);
        list.setCellFactory(CheckBoxListCell.forListView(coding -> ticked.get(coding.id()), Named.by(this::words)));
        return list;
    }

    private String words(Coding coding) {
        var document = workspace.study().get().document(coding.document());
        var text = texts.computeIfAbsent(coding.document(), _ -> document.map(workspace.session()::text).orElse(""));
        return document.map(Document::name).orElse("") + "  " + coding.span().of(text).replaceAll("\\s+", " ");
    }

    private Set<Id<Coding>> chosen() {
        return ticked.entrySet().stream().filter(entry -> entry.getValue().get()).map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }
}
