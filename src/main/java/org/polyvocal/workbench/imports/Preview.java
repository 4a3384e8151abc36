package org.polyvocal.workbench.imports;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.polyvocal.model.words.Problem;

/// A transcript as it would come in. Nothing of it is stored.
///
/// @param place    which of the transcripts in the file, from 0
/// @param message  why it should be looked at; empty when nothing is the matter
/// @param contents none when the file could not be read
public record Preview(Path file, int place, Encoding encoding, State state, String message, Optional<Contents> contents) {
    public Preview {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(encoding, "encoding");
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(contents, "contents");
    }

    /// What the file looks like, the best first.
    public enum State {
        /// Speakers were found, and nothing speaks against them.
        RECOGNISED,
        /// It can be imported, but somebody should look.
        DOUBTFUL,
        /// The same file, or the same text, is in the project or in another of the files.
        DUPLICATE,
        /// It cannot be read.
        FAILED;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static Preview failed(ReadFile read, Problem problem) {
        return new Preview(read.file(), 0, read.encoding(), State.FAILED, problem.sentence(), Optional.empty());
    }

    static Preview duplicate(ReadFile read, int place, Contents contents, String message) {
        return new Preview(read.file(), place, read.encoding(), State.DUPLICATE, message, Optional.of(contents));
    }

    static Preview of(ReadFile read, int place, Contents contents) {
        var doubt = Doubts.about(contents);
        return new Preview(read.file(), place, read.encoding(), doubt.isEmpty() ? State.RECOGNISED : State.DOUBTFUL, doubt,
                Optional.of(contents));
    }

    /// The same transcript, read in another way.
    Preview reading(ReadFile read, Contents contents) {
        return state == State.DUPLICATE ? duplicate(read, place, contents, message) : of(read, place, contents);
    }

    /// Names and words stay out of logs.
    @Override
    public String toString() {
        return "Preview " + state;
    }
}
