package org.polyvocal.desktop.reading;

import static javafx.scene.input.KeyCombination.ALT_DOWN;
import static javafx.scene.input.KeyCombination.SHIFT_DOWN;
import static javafx.scene.input.KeyCombination.SHORTCUT_DOWN;
import static org.polyvocal.desktop.work.Command.key;
import static org.polyvocal.desktop.work.Command.transcript;
import static org.polyvocal.desktop.work.Command.window;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.polyvocal.desktop.dialog.Dialogs;
import org.polyvocal.desktop.inspector.InspectorController;
import org.polyvocal.desktop.palette.CodePalette;
import org.polyvocal.desktop.theme.Appearance;
import org.polyvocal.desktop.transcript.TranscriptView;
import org.polyvocal.desktop.work.Command;
import org.polyvocal.desktop.work.Fxml;
import org.polyvocal.desktop.work.Tagging;
import org.polyvocal.desktop.work.Workspace;

/// Read & code as a whole: the transcript with its keys, joined to the palette and the inspector.
public final class Reading {
    private final Workspace workspace;
    private final TranscriptView transcript;
    private final TranscriptBinding binding;
    private final CodingActs acts;
    private final InspectorController inspector;

    /// What stands beside and under the transcript.
    public record Panes(Node documents, Node codebook, Node drawer) {}

    public Reading(Workspace workspace, Dialogs dialogs, Appearance appearance, CodePalette palette, InspectorController inspector) {
        this.workspace = workspace;
        this.inspector = inspector;
        this.transcript = new TranscriptView(appearance);
        this.binding = new TranscriptBinding(workspace, transcript);
        this.acts = new CodingActs(workspace, transcript, dialogs, palette, inspector);
    }

    public Parent arrange(Panes panes) {
        return Fxml.load(new ReadingController(workspace, transcript, panes, Fxml.load(inspector)));
    }

    public TranscriptView transcript() {
        return transcript;
    }

    /// The keys of UX section 2: letters act while the transcript has the focus.
    public List<Command> commands() {
        var all = new ArrayList<>(coding());
        all.addAll(ends());
        all.addAll(moving());
        return all;
    }

    /// Gives the letters typed in the transcript to the commands.
    public void routeKeys(java.util.function.Consumer<KeyEvent> handler) {
        transcript.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (transcript.takesKeys()) handler.accept(event);
        });
    }

    private List<Command> coding() {
        var tagging = new Tagging(workspace);
        var all = new ArrayList<>(List.of(
                transcript("code.palette", acts::openPalette, key(KeyCode.ENTER), key(KeyCode.C), key(KeyCode.SLASH),
                        key(KeyCode.DIVIDE)),
                transcript("code.last", tagging::applyLast, key(KeyCode.Q)),
                transcript("code.recent", acts::openRecent, key(KeyCode.R)),
                transcript("code.new", acts::openForNew, key(KeyCode.N)), transcript("code.inVivo", acts::inVivo, key(KeyCode.V)),
                transcript("code.memo", inspector::focusMemo, key(KeyCode.M)),
                transcript("code.evidence", inspector::focusQualifiers, key(KeyCode.E)),
                transcript("code.remove", acts::takeOff, key(KeyCode.U), key(KeyCode.DELETE)),
                transcript("code.overlap", transcript::nextOverlapping, key(KeyCode.O))));
        IntStream.rangeClosed(1, 9).forEach(digit -> all.add(transcript("code.favourite" + digit,
                () -> tagging.applyFavourite(digit), key(KeyCode.valueOf("DIGIT" + digit)), key(KeyCode.valueOf("NUMPAD" + digit)))));
        return all;
    }

    private List<Command> ends() {
        return List.of(transcript("code.endEarlier", () -> acts.moveEnd(-1), key(KeyCode.OPEN_BRACKET)),
                transcript("code.endLater", () -> acts.moveEnd(1), key(KeyCode.CLOSE_BRACKET)),
                transcript("code.startEarlier", () -> acts.moveStart(-1), key(KeyCode.OPEN_BRACKET, SHIFT_DOWN)),
                transcript("code.startLater", () -> acts.moveStart(1), key(KeyCode.CLOSE_BRACKET, SHIFT_DOWN)));
    }

    private List<Command> moving() {
        return List.of(transcript("select.sentence", transcript::selectSentence, key(KeyCode.S)),
                transcript("select.turn", transcript::selectTurn, key(KeyCode.T)),
                transcript("select.nothing", transcript::clearSelection, key(KeyCode.ESCAPE)),
                transcript("go.nextTurn", transcript::nextTurn, key(KeyCode.J)),
                transcript("go.previousTurn", transcript::previousTurn, key(KeyCode.K)),
                transcript("go.nextCoding", transcript::nextCoding, key(KeyCode.PERIOD)),
                transcript("go.previousCoding", transcript::previousCoding, key(KeyCode.COMMA)),
                window("go.back", workspace::goBack, key(KeyCode.LEFT, ALT_DOWN)),
                window("edit.find", transcript::find, key(KeyCode.F, SHORTCUT_DOWN)),
                window("view.turns", transcript::toggleTurns, key(KeyCode.T, SHORTCUT_DOWN, ALT_DOWN)));
    }
}
