package org.polyvocal.desktop.sound;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.stage.FileChooser.ExtensionFilter;
import org.polyvocal.desktop.dialog.Dialogs;
import org.polyvocal.desktop.work.Notice;
import org.polyvocal.desktop.work.Workspace;
import org.polyvocal.model.Document;
import org.polyvocal.model.Study;
import org.polyvocal.model.change.Change;
import org.polyvocal.model.change.RecordingChanges;
import org.polyvocal.model.words.Messages;
import org.polyvocal.workbench.recordings.Recordings;

/// Links the transcript on the screen to a file that a person chooses, finds the file again, and unlinks it.
final class Linking {
    private static final List<String> ENDINGS = List.of("wav", "mp3", "m4a", "mp4", "m4v", "aif", "aiff");

    private final Workspace workspace;
    private final Dialogs dialogs;
    private final Recordings recordings;

    /// What is done to a document with a file.
    @FunctionalInterface
    private interface Act {
        Change change(Study study, Document document, Path file);
    }

    Linking(Workspace workspace, Dialogs dialogs) {
        this.workspace = workspace;
        this.dialogs = dialogs;
        this.recordings = new Recordings(workspace.session());
    }

    void link() {
        choose("desktop.sound.link.title", recordings::link);
    }

    void find() {
        choose("desktop.sound.find.title", recordings::find);
    }

    void unlink() {
        workspace.documentInFocus().ifPresent(document -> perform(study -> RecordingChanges.unlink(study, document)));
    }

    private void choose(String title, Act act) {
        var document = workspace.documentInFocus();
        var sounds = new ExtensionFilter(Messages.say("desktop.sound.files"), patterns());
        var all = new ExtensionFilter(Messages.say("desktop.sound.files.all"), "*");
        document.flatMap(_ -> dialogs.fileToOpen(title, sounds, all))
                .ifPresent(file -> perform(study -> act.change(study, document.orElseThrow(), file)));
    }

    /// Some systems tell small letters from capitals.
    private static List<String> patterns() {
        return ENDINGS.stream().flatMap(ending -> Stream.of(ending, ending.toUpperCase(Locale.ROOT)))
                .map(ending -> "*." + ending).toList();
    }

    private void perform(Function<Study, Change> change) {
        workspace.perform(change, done -> workspace.say(Notice.undoable("desktop.notice.done", done.change().label())));
    }
}
