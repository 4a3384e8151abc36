package org.polyvocal.desktop.findings;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.polyvocal.desktop.control.Quotation;
import org.polyvocal.desktop.control.QuotationCell;
import org.polyvocal.desktop.control.Rows;
import org.polyvocal.model.Finding.Bearing;
import org.polyvocal.model.words.Messages;

/// The passages that bear on a finding in one way.
final class BearingList extends VBox {
    private final Bearing bearing;
    private final Label count = new Label();
    private final ListView<Quotation> passages = new ListView<>();

    BearingList(Bearing bearing) {
        this.bearing = bearing;
        var title = new Label(title());
        title.getStyleClass().add("section-title");
        count.getStyleClass().add("count");
        var head = new HBox(title, count);
        head.getStyleClass().add("pane-head");
        passages.setId("finding-" + bearing.word() + "-passages");
        passages.setAccessibleText(title());
        passages.getStyleClass().add("tall");
        passages.setCellFactory(_ -> new QuotationCell());
        VBox.setVgrow(passages, Priority.ALWAYS);
        getChildren().setAll(head, passages);
    }

    String title() {
        return Messages.say("desktop.findings.bearing." + bearing.word());
    }

    Bearing bearing() {
        return bearing;
    }

    void show(List<Quotation> quotations) {
        passages.getItems().setAll(quotations);
        count.setText(String.valueOf(quotations.size()));
    }

    List<Quotation> quotations() {
        return List.copyOf(passages.getItems());
    }

    /// Enter and a double click open a passage.
    void onOpen(Consumer<Quotation> open) {
        Rows.onOpen(passages, open);
    }

    /// The delete key takes a passage off the finding.
    void onRelease(Consumer<Quotation> release) {
        passages.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.DELETE)
                Optional.ofNullable(passages.getSelectionModel().getSelectedItem()).ifPresent(release);
        });
    }
}
