package org.polyvocal.desktop.palette;

import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.layout.Region;
import javafx.stage.Popup;
import javafx.stage.PopupWindow.AnchorLocation;
import javafx.stage.Screen;
import javafx.stage.Window;

/// A pane that appears beside something on the screen and covers nothing of it. A click elsewhere closes it.
public final class PopOver {
    /// Wide enough for the name of a code and where it stands.
    public static final double USUAL_WIDTH = 520;
    private static final double FROM_TOP = 88;
    private static final Runnable NOTHING = () -> {};

    private final Region pane;
    private final Popup popup = new Popup();
    private Runnable whenClosed = NOTHING;
    private Placement place = new Placement(Placement.Side.UNDER, 0, 0, 0);

    public PopOver(Region pane) {
        this.pane = pane;
        width(USUAL_WIDTH);
        popup.getContent().setAll(pane);
        popup.setAutoHide(true);
        popup.setAutoFix(false);
        popup.setHideOnEscape(false);
        popup.setOnHidden(_ -> closed());
    }

    public void width(double width) {
        pane.setMinWidth(width);
        pane.setPrefWidth(width);
        pane.setMaxWidth(width);
    }

    /// Finds the place; the pane can then be filled before it is seen, so that it appears in its right size at once.
    ///
    /// @param wanted the height the pane takes at most
    /// @return the height there is
    public double place(Bounds anchor, double wanted) {
        place = Placement.of(anchor, pane.getPrefWidth(), wanted, screen(anchor));
        return place.room();
    }

    /// @param whenClosed called once, whoever closes it
    public void show(Window owner, Runnable whenClosed) {
        this.whenClosed = whenClosed;
        popup.setAnchorLocation(place.side() == Placement.Side.UNDER
                ? AnchorLocation.CONTENT_TOP_LEFT
                : AnchorLocation.CONTENT_BOTTOM_LEFT);
        popup.show(owner, place.x(), place.y());
    }

    /// In the middle of the window, towards its top, for what is about the window as a whole.
    public void showOver(Window owner) {
        whenClosed = NOTHING;
        popup.setAnchorLocation(AnchorLocation.CONTENT_TOP_LEFT);
        popup.show(owner, Math.round(owner.getX() + (owner.getWidth() - pane.getPrefWidth()) / 2), owner.getY() + FROM_TOP);
    }

    public boolean showing() {
        return popup.isShowing();
    }

    public void hide() {
        popup.hide();
    }

    private void closed() {
        var told = whenClosed;
        whenClosed = NOTHING;
        told.run();
    }

    private static Rectangle2D screen(Bounds anchor) {
        return Screen.getScreensForRectangle(anchor.getMinX(), anchor.getMinY(), Math.max(1, anchor.getWidth()),
                Math.max(1, anchor.getHeight())).stream().findFirst().orElseGet(Screen::getPrimary).getVisualBounds();
    }
}
