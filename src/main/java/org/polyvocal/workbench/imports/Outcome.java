package org.polyvocal.workbench.imports;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.polyvocal.model.Document;
import org.polyvocal.model.words.Messages;
import org.polyvocal.model.words.Problem;

/// What became of one transcript. Most files hold one.
///
/// @param convention how speakers are marked in it, as recognised; empty when it failed
/// @param message    for a person; empty when there is nothing to say
public record Outcome(Path file, Status status, Optional<Document> document, String convention, String message) {
    /// A *duplicate* is a file with the same bytes as one already there; it is not stored again.
    public enum Status {
        IMPORTED, DUPLICATE, FAILED;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static Outcome failed(Path file, Problem problem) {
        return new Outcome(file, Status.FAILED, Optional.empty(), "", problem.sentence());
    }

    static Outcome duplicate(ReadFile read, String twin) {
        return new Outcome(read.file(), Status.DUPLICATE, Optional.empty(), read.readings().getFirst().convention(),
                Messages.say("workbench.import.duplicate", twin));
    }

    /// Names stay out of logs.
    @Override
    public String toString() {
        return "Outcome " + status;
    }
}
