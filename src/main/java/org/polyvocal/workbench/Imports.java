package org.polyvocal.workbench;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.polyvocal.exchange.transcript.Reading;
import org.polyvocal.exchange.transcript.Transcripts;
import org.polyvocal.exchange.turns.Remark;
import org.polyvocal.model.Document;
import org.polyvocal.model.Id;
import org.polyvocal.model.Memo;
import org.polyvocal.model.Progress;
import org.polyvocal.model.change.DocumentChanges;
import org.polyvocal.model.words.Messages;
import org.polyvocal.model.words.Problem;
import org.polyvocal.workbench.cases.InterviewAnswers;

/// Brings transcripts into a study: each file a change of its own, all of one call undone together. A file that cannot
/// be read is told of and the rest goes on; what came in before a *Cancel* stays.
public final class Imports {
    private final Session session;
    private final UUID gesture = Id.next().value();
    private final Set<String> names = new HashSet<>();
    private final Map<String, String> byOriginal = new HashMap<>();
    private final Map<String, String> byText = new HashMap<>();

    /// What became of one transcript. Most files hold one.
    ///
    /// @param convention how speakers are marked in it, as recognised; empty when it failed
    /// @param message    for a person; empty when there is nothing to say
    public record Outcome(Path file, Status status, Optional<Document> document, String convention, String message) {}

    /// A *duplicate* is a file with the same bytes as one already there; it is not stored again.
    public enum Status {
        IMPORTED, DUPLICATE, FAILED;

        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    private Imports(Session session) {
        this.session = session;
        session.study().documents().forEach(this::remember);
    }

    /// Reads files and folders.
    ///
    /// @param told hears of each transcript as soon as it is dealt with
    /// @throws Progress.Cancelled when the person cancels between two files
    public static List<Outcome> bring(Session session, Collection<Path> paths, Progress progress, Consumer<Outcome> told) {
        var files = Transcripts.in(paths);
        var imports = new Imports(session);
        var outcomes = new ArrayList<Outcome>();
        for (var at = 0; at < files.size(); at++) {
            progress.at(at, files.size());
            var brought = imports.bring(files.get(at));
            outcomes.addAll(brought);
            brought.forEach(told);
        }
        progress.at(files.size(), files.size());
        return List.copyOf(outcomes);
    }

    /// The names of the file formats that can be read, without the dot.
    public static Set<String> formats() {
        return Transcripts.formats();
    }

    private List<Outcome> bring(Path file) {
        try {
            return store(file, Transcripts.read(file));
        } catch (Problem problem) {
            return List.of(new Outcome(file, Status.FAILED, Optional.empty(), "", problem.sentence()));
        }
    }

    private List<Outcome> store(Path file, List<Reading> readings) {
        var original = readings.getFirst().document().source().sha256();
        if (byOriginal.containsKey(original)) {
            return List.of(new Outcome(file, Status.DUPLICATE, Optional.empty(), readings.getFirst().convention(),
                    Messages.say("workbench.import.duplicate", byOriginal.get(original))));
        }
        return readings.stream().map(reading -> store(file, reading)).toList();
    }

    private Outcome store(Path file, Reading reading) {
        var twin = Optional.ofNullable(byText.get(reading.document().text().sha256()));
        var document = unique(reading.document());
        session.perform(DocumentChanges.bring(document, memos(reading), gesture), List.of(reading.manuscript()));
        InterviewAnswers.change(session.study(), document, reading.attributes(), gesture).ifPresent(session::perform);
        remember(document);
        return new Outcome(file, Status.IMPORTED, Optional.of(document), reading.convention(),
                twin.map(name -> Messages.say("workbench.import.sameText", name)).orElse(""));
    }

    /// Whoever wrote a remark may not be a coder of the study; the words say who it was.
    private List<Memo> memos(Reading reading) {
        return reading.remarks().stream().map(remark -> new Memo(Id.next(), Optional.of(reading.document().id()),
                Optional.of(remark.span()), Optional.empty(), session.coder().id(), Instant.now(), words(remark))).toList();
    }

    private static String words(Remark remark) {
        return remark.author().isEmpty() ? remark.text() : remark.author() + ": " + remark.text();
    }

    private Document unique(Document document) {
        var name = document.name();
        for (var number = 2; names.contains(name); number++) name = document.name() + " (" + number + ")";
        return new Document(document.id(), name, document.set(), document.source(), document.text(), document.speakers(),
                document.turns(), document.added());
    }

    private void remember(Document document) {
        names.add(document.name());
        byOriginal.putIfAbsent(document.source().sha256(), document.name());
        byText.putIfAbsent(document.text().sha256(), document.name());
    }
}
