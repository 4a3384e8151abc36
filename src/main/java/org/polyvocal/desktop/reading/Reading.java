package org.polyvocal.desktop.reading;

import static javafx.scene.input.KeyCombination.ALT_DOWN;
import static javafx.scene.input.KeyCombination.SHIFT_DOWN;
import static javafx.scene.input.KeyCombination.SHORTCUT_DOWN;
import static org.polyvocal.desktop.work.Command.key;
import static org.polyvocal.desktop.work.Command.transcript;
import static org.polyvocal.desktop.work.Command.window;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.polyvocal.desktop.inspector.InspectorController;
import org.polyvocal.desktop.palette.CodePalette;
import org.polyvocal.desktop.revise.Revising;
import org.polyvocal.desktop.sound.Player;
import org.polyvocal.desktop.theme.Appearance;
import org.polyvocal.desktop.transcript.TranscriptView;
import org.polyvocal.desktop.transcript.page.Edge;
import org.polyvocal.desktop.work.Command;
import org.polyvocal.desktop.work.Commands;
import org.polyvocal.desktop.work.Fxml;
import org.polyvocal.desktop.work.Tagging;
import org.polyvocal.desktop.work.Workspace;

/// Read & code as a whole: the transcript with its keys, joined to the palette and the inspector.
public final class Reading {
    private final Workspace workspace;
    private final TranscriptView view = new TranscriptView();
    private final CodingActs acts;
    private final InspectorController inspector;
    private final Revising revising;
    private Consumer<Runnable> reach = Runnable::run;
    private Consumer<Node> bars = _ -> {};

    /// What stands beside and under the transcript.
    public record Panes(Node documents, Node codebook, Node drawer) {}

    public Reading(Workspace workspace, Appearance appearance, CodePalette palette, InspectorController inspector) {
        this.workspace = workspace;
        this.inspector = inspector;
        this.acts = new CodingActs(workspace, view, new TranscriptBinding(workspace, view), palette);
        this.revising = new Revising(workspace);
        inspector.returningTo(view::requestFocus);
        appearance.transcript().pixels().subscribe(size -> view.textSize().set(size.doubleValue()));
    }

    public Parent arrange(Panes panes) {
        var controller = new ReadingController(workspace, view, panes, Fxml.load(inspector));
        reach = controller::reach;
        bars = controller::putAbove;
        return Fxml.load(controller);
    }

    /// Lets the transcript be heard, with the bar of its recording above it.
    public void listen(Player player) {
        player.join(view);
        bars.accept(player.bar());
    }

    /// Does something for which a pane may be needed that is folded in a narrow window.
    public void reach(Runnable act) {
        reach.accept(act);
    }

    /// Gives the keys to the transcript.
    public void focus() {
        view.requestFocus();
    }

    /// To the next of the words that the find bar seeks; or, when it is not open, what else is to be done.
    public void findNextOr(Runnable otherwise) {
        if (!view.findNext()) otherwise.run();
    }

    /// The same, to the one before.
    public void findPreviousOr(Runnable otherwise) {
        if (!view.findPrevious()) otherwise.run();
    }

    /// The keys of UX section 2: letters act while the transcript has the focus.
    public List<Command> commands() {
        var all = new ArrayList<>(coding());
        all.addAll(ends());
        all.addAll(moving());
        return all;
    }

    /// Gives the letters typed in the transcript to the commands, and makes the menu of a passage from them.
    public void follow(Commands table) {
        view.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (!(event.getTarget() instanceof TextInputControl)) table.handle(event, Command.Scope.TRANSCRIPT);
        });
        var menu = new ContextMenu();
        menu.getItems().setAll(Stream.of("code.palette", "code.last", "code.recent", "code.inVivo", "code.memo", "code.remove",
                "select.sentence", "select.turn", "edit.revise").map(table::item).toList());
        view.setOnContextMenu((event, _) -> menu.show(view, event.getScreenX(), event.getScreenY()));
    }

    private void revise() {
        revising.open(view.getScene().getWindow(), view.caret(), view::requestFocus);
    }

    private List<Command> coding() {
        var tagging = new Tagging(workspace);
        var all = new ArrayList<>(List.of(
                transcript("code.palette", acts::openPalette, key(KeyCode.ENTER), key(KeyCode.C), key(KeyCode.SLASH),
                        key(KeyCode.DIVIDE)),
                transcript("code.last", tagging::applyLast, key(KeyCode.Q)),
                transcript("code.recent", acts::openRecent, key(KeyCode.R)),
                transcript("code.new", acts::openForNew, key(KeyCode.N)), transcript("code.inVivo", acts::inVivo, key(KeyCode.V)),
                transcript("code.memo", () -> reach(inspector::focusMemo), key(KeyCode.M)),
                transcript("code.evidence", () -> reach(inspector::focusQualifiers), key(KeyCode.E)),
                transcript("code.remove", acts::takeOff, key(KeyCode.U), key(KeyCode.DELETE)),
                transcript("code.overlap", view::nextOverlapping, key(KeyCode.O))));
        IntStream.rangeClosed(1, 9).forEach(digit -> all.add(transcript("code.favourite" + digit,
                () -> tagging.applyFavourite(digit), key(KeyCode.valueOf("DIGIT" + digit)),
                key(KeyCode.valueOf("NUMPAD" + digit)))));
        return all;
    }

    private List<Command> ends() {
        return List.of(transcript("code.endEarlier", () -> view.stretch(Edge.END, -1), key(KeyCode.OPEN_BRACKET)),
                transcript("code.endLater", () -> view.stretch(Edge.END, 1), key(KeyCode.CLOSE_BRACKET)),
                transcript("code.startEarlier", () -> view.stretch(Edge.START, -1), key(KeyCode.OPEN_BRACKET, SHIFT_DOWN)),
                transcript("code.startLater", () -> view.stretch(Edge.START, 1), key(KeyCode.CLOSE_BRACKET, SHIFT_DOWN)));
    }

    private List<Command> moving() {
        return List.of(transcript("select.sentence", view::selectSentence, key(KeyCode.S)),
                transcript("select.turn", view::selectTurn, key(KeyCode.T)),
                transcript("select.nothing", view::clearSelection, key(KeyCode.ESCAPE)),
                transcript("go.nextTurn", view::nextTurn, key(KeyCode.J)),
                transcript("go.previousTurn", view::previousTurn, key(KeyCode.K)),
                transcript("go.nextCoding", view::nextCoding, key(KeyCode.PERIOD)),
                transcript("go.previousCoding", view::previousCoding, key(KeyCode.COMMA)),
                transcript("edit.revise", this::revise, key(KeyCode.F2))
                        .whenPresent(workspace.document()),
                window("go.back", workspace::goBack, key(KeyCode.LEFT, ALT_DOWN)),
                window("edit.find", view::openFind, key(KeyCode.F, SHORTCUT_DOWN)),
                window("view.turns", () -> view.asTurns().set(!view.asTurns().get()), key(KeyCode.T, SHORTCUT_DOWN, ALT_DOWN)),
                window("view.transcript", view::requestFocus, key(KeyCode.HOME, ALT_DOWN)));
    }
}
