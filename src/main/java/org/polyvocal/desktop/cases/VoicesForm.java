package org.polyvocal.desktop.cases;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.transformation.FilteredList;
import javafx.scene.control.ListView;
import javafx.scene.control.cell.CheckBoxListCell;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.polyvocal.desktop.cases.CaseField.Voice;
import org.polyvocal.desktop.control.SearchField;
import org.polyvocal.desktop.dialog.Dialogs;
import org.polyvocal.model.Case;
import org.polyvocal.model.Id;
import org.polyvocal.model.Naming;
import org.polyvocal.model.Speaker;
import org.polyvocal.model.Study;
import org.polyvocal.model.words.Messages;

/// Asks which speakers a case is: all there are, those of the case first, to be found by typing and ticked.
final class VoicesForm {
    private final Map<Id<Speaker>, SimpleBooleanProperty> ticked = new HashMap<>();
    private final FilteredList<Voice> shown;

    private VoicesForm(Study study, Case of) {
        var all = study.documents().stream()
                .flatMap(document -> document.speakers().stream().map(speaker -> new Voice(document, speaker))).toList();
        all.forEach(voice -> ticked.put(voice.id(), new SimpleBooleanProperty(isOf(voice, of))));
        shown = new FilteredList<>(FXCollections.observableList(
                all.stream().sorted(Comparator.comparing(voice -> !isOf(voice, of))).toList()));
    }

    private static boolean isOf(Voice voice, Case of) {
        return voice.speaker().person().filter(of.id()::equals).isPresent();
    }

    /// The speakers that are ticked when the person agrees.
    static Optional<List<Id<Speaker>>> ask(Study study, Dialogs dialogs, Case of) {
        return new VoicesForm(study, of).ask(dialogs, of);
    }

    private Optional<List<Id<Speaker>>> ask(Dialogs dialogs, Case of) {
        var field = new SearchField(Feather.SEARCH, Messages.say("desktop.cases.voices.find"),
                Messages.say("desktop.search.clear"));
        field.setId("voice-filter");
        field.textProperty().subscribe(words -> shown
                .setPredicate(voice -> Naming.folded(voice.label()).contains(Naming.folded(words))));
        var list = new ListView<>(shown);
        list.setId("voices");
        list.setPrefHeight(300);
        list.setCellFactory(CheckBoxListCell.forListView(voice -> ticked.get(voice.id())));
        var form = new VBox(8, field, list);
        return dialogs.form("desktop.cases.voices.ask", form, field, Bindings.createBooleanBinding(() -> false), of.name())
                ? Optional.of(ticked.entrySet().stream().filter(tick -> tick.getValue().get()).map(Map.Entry::getKey).toList())
                : Optional.empty();
    }
}
