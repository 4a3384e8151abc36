package org.polyvocal.desktop.inspector;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.polyvocal.desktop.control.ClaimSample;
import org.polyvocal.desktop.control.KeyCap;
import org.polyvocal.desktop.control.SpineStyle;
import org.polyvocal.model.Look;
import org.polyvocal.model.evidence.ClaimType;
import org.polyvocal.model.words.Messages;

/// The claim types from the weakest to the strongest, each with the line that stands for it beside the text.
final class ClaimLadder extends VBox {
    private final List<Rung> rungs = new ArrayList<>();

    /// @param chosen told of the claim type pressed
    ClaimLadder(Consumer<ClaimType> chosen) {
        getStyleClass().add("ladder");
        for (var claim : ClaimType.values()) rungs.add(new Rung(claim, chosen));
        getChildren().setAll(rungs);
    }

    void show(Optional<ClaimType> claim, Look look) {
        rungs.forEach(rung -> rung.show(claim, look));
    }

    private static final class Rung extends ToggleButton {
        private final ClaimType claim;
        private final ClaimSample sample;

        Rung(ClaimType claim, Consumer<ClaimType> chosen) {
            this.claim = claim;
            this.sample = new ClaimSample(SpineStyle.of(claim));
            var name = Messages.say("desktop.claim." + claim.word());
            var digit = String.valueOf(claim.ordinal() + 1);
            var space = new Region();
            HBox.setHgrow(space, Priority.ALWAYS);
            var row = new HBox(sample, new Label(name), space, new KeyCap(digit));
            row.getStyleClass().add("ladder-row");
            row.prefWidthProperty().bind(widthProperty().subtract(18));
            getStyleClass().setAll("rung");
            setId("claim-" + claim.word());
            setGraphic(row);
            setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
            setMaxWidth(Double.MAX_VALUE);
            setAccessibleText(name);
            setTooltip(new Tooltip(Messages.say("desktop.claim." + claim.word() + ".rule") + "   E " + digit));
            setOnAction(_ -> chosen.accept(claim));
        }

        void show(Optional<ClaimType> now, Look look) {
            sample.show(SpineStyle.of(claim), look);
            setSelected(now.filter(claim::equals).isPresent());
        }
    }
}
