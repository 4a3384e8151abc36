package org.polyvocal.desktop.codebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.polyvocal.desktop.control.GlyphIcon;
import org.polyvocal.desktop.dialog.Dialogs;
import org.polyvocal.desktop.work.Workspace;
import org.polyvocal.model.Code;
import org.polyvocal.model.Codebook;
import org.polyvocal.model.words.Messages;

/// Asks for a code out of a list that narrows as one types: where to move one, what to merge one into.
final class CodeChoice {
    private final Codebook codebook;
    private final Dialogs dialogs;

    /// A code, or the top of the codebook.
    record Chosen(Optional<Code> code) {}

    private CodeChoice(Codebook codebook, Dialogs dialogs) {
        this.codebook = codebook;
        this.dialogs = dialogs;
    }

    static CodeChoice of(Workspace workspace, Dialogs dialogs) {
        return new CodeChoice(workspace.study().get().codebook(), dialogs);
    }

    /// @param apart the code that is asked about, which is not offered, nor what lies under it
    Optional<Chosen> ask(String key, Code apart, boolean offersTop) {
        var all = choices(apart, offersTop);
        var filter = new TextField();
        var list = new ListView<Chosen>();
        filter.setId("choose-filter");
        list.setId("choose-code");
        list.getItems().setAll(all);
        list.setPrefHeight(280);
        list.setCellFactory(_ -> new ChosenCell());
        list.getSelectionModel().selectFirst();
        filter.textProperty().subscribe(words -> {
            list.getItems().setAll(all.stream().filter(each -> name(each).toLowerCase(Locale.ROOT)
                    .contains(words.strip().toLowerCase(Locale.ROOT))).toList());
            list.getSelectionModel().selectFirst();
        });
        var nothing = Bindings.isNull(list.getSelectionModel().selectedItemProperty());
        return dialogs.form(key, new VBox(8, filter, list), filter, nothing, apart.name())
                ? Optional.ofNullable(list.getSelectionModel().getSelectedItem())
                : Optional.empty();
    }

    private List<Chosen> choices(Code apart, boolean offersTop) {
        var branch = codebook.branch(apart);
        var choices = new ArrayList<Chosen>();
        if (offersTop) choices.add(new Chosen(Optional.empty()));
        codebook.codes().stream().filter(code -> !branch.contains(code))
                .forEach(code -> choices.add(new Chosen(Optional.of(code))));
        return choices;
    }

    private String name(Chosen chosen) {
        return chosen.code().map(codebook::path).orElseGet(() -> Messages.say("desktop.codebook.top"));
    }

    /// A code by its whole path.
    private final class ChosenCell extends ListCell<Chosen> {
        @Override
        protected void updateItem(Chosen chosen, boolean empty) {
            super.updateItem(chosen, empty);
            setText(empty || chosen == null ? "" : name(chosen));
            setGraphic(empty || chosen == null ? null : chosen.code().map(code -> new GlyphIcon(code.look())).orElse(null));
        }
    }
}
