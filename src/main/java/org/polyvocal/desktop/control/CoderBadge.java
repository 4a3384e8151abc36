package org.polyvocal.desktop.control;

import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.text.Text;
import org.polyvocal.desktop.theme.Faces;
import org.polyvocal.model.Coder;

/// The initials of a coder in a circle: filled for the one at work, outlined for others.
public final class CoderBadge extends Label {
    private static final PseudoClass OWN = PseudoClass.getPseudoClass("own");
    private static final double ROOM = 18;
    private static final double TYPE = 11;

    private CoderBadge(Coder coder, boolean own) {
        getStyleClass().add("coder-badge");
        setAccessibleRole(AccessibleRole.TEXT);
        pseudoClassStateChanged(OWN, own);
        show(coder);
    }

    /// Of the coder who is at work.
    public static CoderBadge own(Coder coder) {
        return new CoderBadge(coder, true);
    }

    public static CoderBadge other(Coder coder) {
        return new CoderBadge(coder, false);
    }

    private void show(Coder coder) {
        setText(coder.initials());
        setAccessibleText(coder.name());
        setTooltip(new Tooltip(coder.name()));
        setStyle("-fx-font-size: " + fitting(coder.initials()) + "px;");
    }

    /// Two wide letters are set smaller rather than cut off.
    private static double fitting(String initials) {
        var measure = new Text(initials);
        measure.setFont(Faces.strong(TYPE));
        return Math.min(TYPE, Math.floor(TYPE * ROOM / measure.getLayoutBounds().getWidth() * 2) / 2);
    }
}
