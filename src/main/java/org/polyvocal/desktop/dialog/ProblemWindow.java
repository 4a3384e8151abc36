package org.polyvocal.desktop.dialog;

import java.io.PrintWriter;
import java.io.StringWriter;
import javafx.scene.control.Alert;
import javafx.scene.control.TextArea;
import javafx.scene.layout.Region;
import javafx.stage.Screen;
import javafx.stage.Window;
import org.polyvocal.model.Manuscript;
import org.polyvocal.model.words.Messages;
import org.polyvocal.model.words.Problem;

/// Tells a person that something could not be done. A [Problem] has its own sentence; anything else is the program's
/// fault, which is said with a short stable code and details that can be copied.
public final class ProblemWindow {
    private static final System.Logger LOG = System.getLogger(ProblemWindow.class.getName());

    private ProblemWindow() {}

    public static void show(Window owner, Throwable failure) {
        var alert = new Alert(Alert.AlertType.ERROR);
        if (owner != null && owner.isShowing()) alert.initOwner(owner);
        alert.setTitle(Messages.say("desktop.problem.title"));
        alert.getDialogPane().setMinHeight(Region.USE_PREF_SIZE);
        alert.getDialogPane().setPrefWidth(500);
        if (failure instanceof Problem problem) {
            alert.setHeaderText(problem.sentence());
        } else {
            LOG.log(System.Logger.Level.ERROR, "unexpected " + code(failure), failure);
            alert.setHeaderText(Messages.say("desktop.problem.unexpected", code(failure)));
            alert.getDialogPane().setExpandableContent(details(failure));
        }
        alert.setOnShown(_ -> bringIntoSight(alert));
        alert.show();
    }

    /// A window that has only just opened may not know yet where it is, and would send this out of sight.
    private static void bringIntoSight(Alert alert) {
        var room = Screen.getScreensForRectangle(alert.getX(), alert.getY(), alert.getWidth(), alert.getHeight()).stream()
                .findFirst().orElseGet(Screen::getPrimary).getVisualBounds();
        alert.setX(Math.clamp(alert.getX(), room.getMinX(), Math.max(room.getMinX(), room.getMaxX() - alert.getWidth())));
        alert.setY(Math.clamp(alert.getY(), room.getMinY(), Math.max(room.getMinY(), room.getMaxY() - alert.getHeight())));
    }

    /// Seven letters that stay the same for the same fault at the same place.
    static String code(Throwable failure) {
        var place = failure.getStackTrace().length == 0 ? "" : failure.getStackTrace()[0].toString();
        return Manuscript.sha256(failure.getClass().getName() + place).substring(0, 7).toUpperCase(java.util.Locale.ROOT);
    }

    private static TextArea details(Throwable failure) {
        var trace = new StringWriter();
        failure.printStackTrace(new PrintWriter(trace));
        var area = new TextArea(trace.toString());
        area.setEditable(false);
        return area;
    }
}
