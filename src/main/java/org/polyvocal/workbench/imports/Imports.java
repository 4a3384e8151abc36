package org.polyvocal.workbench.imports;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.polyvocal.exchange.transcript.Reading;
import org.polyvocal.exchange.transcript.Transcripts;
import org.polyvocal.exchange.turns.Remark;
import org.polyvocal.model.Id;
import org.polyvocal.model.Memo;
import org.polyvocal.model.Progress;
import org.polyvocal.model.change.DocumentChanges;
import org.polyvocal.model.words.Messages;
import org.polyvocal.workbench.Session;
import org.polyvocal.workbench.imports.Outcome.Status;

/// Brings transcripts into a study: each file a change of its own, all of one call undone together. A file that cannot
/// be read is told of and the rest goes on; what came in before a *Cancel* stays.
public final class Imports {
    private final Session session;
    private final UUID gesture = Id.next().value();
    private final Known known;
    private final Batch batch;

    private Imports(Session session, Consumer<Outcome> told) {
        this.session = session;
        this.known = new Known(session.study());
        this.batch = new Batch(session, told);
    }

    /// Reads files and folders.
    ///
    /// @param told hears of each transcript as soon as it is dealt with
    /// @throws Progress.Cancelled when the person cancels between two files
    public static List<Outcome> bring(Session session, Collection<Path> paths, Progress progress, Consumer<Outcome> told) {
        var files = Transcripts.in(paths);
        var outcomes = new ArrayList<Outcome>();
        var imports = new Imports(session, told.andThen(outcomes::add));
        try (var read = ReadFile.ahead(files)) {
            for (var at = 0; read.hasNext(); at++) {
                progress.at(at, files.size());
                imports.take(read.next());
            }
            imports.batch.store();
        } finally {
            session.settle();
        }
        progress.at(files.size(), files.size());
        return List.copyOf(outcomes);
    }

    /// The names of the file formats that can be read, without the dot.
    public static Set<String> formats() {
        return Transcripts.formats();
    }

    private void take(ReadFile read) {
        read.problem().ifPresentOrElse(problem -> batch.add(Outcome.failed(read.file(), problem)), () -> {
            var twin = known.ofOriginal(read.original());
            if (twin.isEmpty()) read.readings().forEach(reading -> take(read.file(), reading));
            else batch.add(Outcome.duplicate(read.file(), read.readings().getFirst().convention(), twin.get()));
        });
    }

    private void take(Path file, Reading reading) {
        var twin = known.ofText(reading.document().text().sha256());
        var document = known.unique(reading.document());
        known.add(document);
        var message = twin.map(name -> Messages.say("workbench.import.sameText", name)).orElse("");
        batch.add(new Outcome(file, Status.IMPORTED, Optional.of(document), reading.convention(), message),
                DocumentChanges.bring(document, memos(reading), gesture), reading.manuscript());
    }

    /// Whoever wrote a remark may not be a coder of the study; the words say who it was.
    private List<Memo> memos(Reading reading) {
        return reading.remarks().stream().map(remark -> new Memo(Id.next(), Optional.of(reading.document().id()),
                Optional.of(remark.span()), Optional.empty(), session.coder().id(), Instant.now(), words(remark))).toList();
    }

    private static String words(Remark remark) {
        return remark.author().isEmpty() ? remark.text() : remark.author() + ": " + remark.text();
    }
}
