package org.polyvocal.workbench.recordings;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import org.polyvocal.model.Document;
import org.polyvocal.model.Id;
import org.polyvocal.model.Manuscript;
import org.polyvocal.model.Recording;
import org.polyvocal.model.Study;
import org.polyvocal.model.change.Change;
import org.polyvocal.model.change.RecordingChanges;
import org.polyvocal.model.words.Problem;
import org.polyvocal.workbench.Session;
import org.polyvocal.workbench.recordings.Whereabouts.State;

/// Links transcripts with files of sound, which stay where they are. A file in the project's folder, or beside that folder,
/// is named from there, so that all of it can be moved together; any other by its whole path.
public final class Recordings {
    private static final int HEAD = 1 << 16;

    private final Path folder;

    /// What a file is known by.
    private record Likeness(long size, String sha256) {
        static Likeness of(Path file) throws IOException {
            try (var in = Files.newInputStream(file)) {
                return new Likeness(Files.size(file), Manuscript.sha256(in.readNBytes(HEAD)));
            }
        }
    }

    public Recordings(Session session) {
        this.folder = session.path().getParent();
    }

    /// Links a document to a file.
    ///
    /// @throws Problem when the file cannot be read
    public Change link(Study study, Document document, Path file) {
        return RecordingChanges.link(study, document, recording(document.id(), file));
    }

    /// As [#link], after the recording was moved: what else is missing and lies beside it now is found with it.
    public Change find(Study study, Document document, Path file) {
        var found = new ArrayList<Recording>();
        for (var other : study.recordings()) {
            var beside = file.resolveSibling(other.fileName());
            if (!other.document().equals(document.id()) && isAt(other, beside) && whereabouts(other).state() == State.MISSING) {
                found.add(moved(other, beside));
            }
        }
        if (found.isEmpty()) return link(study, document, file);
        found.addFirst(moved(study.recording(document.id()).orElseThrow(), file));
        return RecordingChanges.find(study, found);
    }

    /// Looks for the file of a recording.
    public Whereabouts whereabouts(Recording recording) {
        try {
            var file = folder.resolve(recording.path()).normalize();
            if (!Files.isRegularFile(file)) return new Whereabouts(file, State.MISSING);
            return new Whereabouts(file, isAt(recording, file) ? State.THERE : State.CHANGED);
        } catch (InvalidPathException _) {
            return new Whereabouts(folder, State.MISSING); // it was linked on a system with other names
        }
    }

    private static boolean isAt(Recording recording, Path file) {
        try {
            return Files.isRegularFile(file)
                    && Likeness.of(file).equals(new Likeness(recording.size(), recording.sha256()));
        } catch (IOException _) {
            return false;
        }
    }

    private Recording moved(Recording before, Path file) {
        var now = recording(before.document(), file);
        return before.lyingAt(now.path(), now.size(), now.sha256());
    }

    private Recording recording(Id<Document> document, Path file) {
        try {
            if (!Files.isRegularFile(file)) throw new Problem("workbench.recording.unreadable", file.getFileName());
            var likeness = Likeness.of(file);
            return new Recording(Id.next(), document, path(file), likeness.size(), likeness.sha256());
        } catch (IOException e) {
            throw new Problem(e, "workbench.recording.unreadable", file.getFileName());
        }
    }

    /// Links in the file's folder are followed, as they are in the project's; the file keeps the name it was chosen by.
    private String path(Path file) throws IOException {
        var whole = file.toAbsolutePath().getParent().toRealPath().resolve(file.getFileName());
        return (isNear(whole) ? folder.relativize(whole) : whole).toString().replace(File.separatorChar, '/');
    }

    /// Of a folder that lies at the root everything would be near.
    private boolean isNear(Path file) {
        var around = folder.getParent();
        return file.startsWith(folder) || around != null && around.getNameCount() > 0 && file.startsWith(around);
    }
}
