package org.polyvocal.desktop.inspector;

import javafx.geometry.Insets;
import javafx.scene.layout.Background;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.CornerRadii;
import org.polyvocal.desktop.theme.Shaded;
import org.polyvocal.desktop.theme.Tints;
import org.polyvocal.model.Look;

/// The line in a code's hue at the left of quoted words.
public final class QuoteBar extends Shaded {
    private static final double WIDTH = 2;

    private Look look = Look.PALETTE.getFirst();

    public QuoteBar() {
        setMinWidth(WIDTH);
        setPrefWidth(WIDTH);
        setMaxWidth(WIDTH);
    }

    void show(Look look) {
        this.look = look;
        shadeChanged();
    }

    @Override
    protected void shadeChanged() {
        if (look != null) {
            setBackground(new Background(new BackgroundFill(Tints.of(look, shade()).hue(), CornerRadii.EMPTY, Insets.EMPTY)));
        }
    }
}
