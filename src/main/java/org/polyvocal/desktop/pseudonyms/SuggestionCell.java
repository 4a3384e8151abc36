package org.polyvocal.desktop.pseudonyms;

import java.text.NumberFormat;
import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.polyvocal.desktop.control.CountLabel;
import org.polyvocal.model.pseudonym.Suggestion;
import org.polyvocal.model.words.Messages;

/// A word that may be a name, what sort of name, and how often it stands there.
final class SuggestionCell extends ListCell<Suggestion> {
    private final Label name = new Label();
    private final Label kind = new Label();
    private final CountLabel count = new CountLabel();
    private final HBox row = new HBox(8, name, kind, count);

    SuggestionCell() {
        row.getStyleClass().add("name-row");
        kind.getStyleClass().add("secondary");
        kind.setMinWidth(Label.USE_PREF_SIZE);
        name.setMinWidth(0);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
    }

    @Override
    protected void updateItem(Suggestion suggestion, boolean empty) {
        super.updateItem(suggestion, empty);
        setGraphic(empty ? null : row);
        if (empty) return;
        name.setText(suggestion.name());
        kind.setText(NameForm.word(suggestion.kind()));
        count.show(suggestion.occurrences());
        setAccessibleText(Messages.say("desktop.pseudonyms.suggestion", suggestion.name(), kind.getText(),
                NumberFormat.getIntegerInstance(Locale.ENGLISH).format(suggestion.occurrences()), suggestion.documents()));
    }
}
