package org.polyvocal.desktop.sound;

import static org.polyvocal.desktop.work.Command.key;
import static org.polyvocal.desktop.work.Command.transcript;
import static org.polyvocal.desktop.work.Command.window;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import org.polyvocal.desktop.dialog.Dialogs;
import org.polyvocal.desktop.transcript.TranscriptView;
import org.polyvocal.desktop.work.Command;
import org.polyvocal.desktop.work.Fxml;
import org.polyvocal.desktop.work.Workspace;
import org.polyvocal.model.Span;

/// The recording of the transcript on the screen: its bar, its keys, and its way into the text.
public final class Player {
    private final Workspace workspace;
    private final Listening listening;
    private final Linking linking;
    private Supplier<Optional<Span>> place = Optional::empty;

    public Player(Workspace workspace, Dialogs dialogs) {
        this(workspace, dialogs, MediaTape::load);
    }

    Player(Workspace workspace, Dialogs dialogs, Tapes tapes) {
        this.workspace = workspace;
        this.listening = new Listening(workspace, tapes);
        this.linking = new Linking(workspace, dialogs);
    }

    /// The bar that stands above the transcript while there is something to be heard or to be linked.
    public Parent bar() {
        return Fxml.load(new PlayerController(workspace, listening, linking));
    }

    /// Shows in a transcript what is being heard, and plays from its times.
    public void join(TranscriptView view) {
        place = view::unit;
        var hearing = view.hearing();
        listening.ready().subscribe(hearing::allow);
        listening.heard().subscribe(heard -> {
            hearing.mark(heard.flatMap(at -> workspace.documentInFocus().flatMap(in -> in.turnAt(at))));
            follow(view);
        });
        listening.following().subscribe(_ -> follow(view));
        hearing.setOnHand(listening::interrupt);
        hearing.setOnTime(turn -> workspace.documentInFocus()
                .ifPresent(in -> listening.playFrom(in.turn(turn).talk().start())));
    }

    private void follow(TranscriptView view) {
        if (listening.playing().get() && listening.following().get()) listening.heard().get().ifPresent(view.hearing()::follow);
    }

    public List<Command> commands() {
        return List.of(transcript("sound.play", listening::playOrPause, key(KeyCode.SPACE)).when(listening.ready()),
                transcript("sound.fromHere", this::playFromHere, key(KeyCode.P)).when(listening.ready()),
                transcript("sound.back", listening::back, key(KeyCode.B)).when(listening.ready()),
                window("sound.playAnywhere", listening::playOrPause, key(KeyCode.F4)).when(listening.ready()),
                window("sound.link", linking::link).whenPresent(workspace.document()),
                window("sound.unlink", linking::unlink).whenPresent(listening.recording()));
    }

    /// From the words that are selected or, with none, the beginning of the turn.
    private void playFromHere() {
        place.get().map(Span::start).ifPresent(listening::playFrom);
    }

    /// Ends with the project.
    public void close() {
        listening.close();
    }
}
