package org.polyvocal.workbench.imports;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.polyvocal.exchange.transcript.Transcripts;
import org.polyvocal.model.Progress;
import org.polyvocal.model.pace.Ahead;
import org.polyvocal.model.words.Problem;
import org.polyvocal.workbench.Session;

/// Brings transcripts into a study: at once, or in two steps with a person's decisions between them.
///
/// ```
/// Imports.bring(session, paths, progress, outcome -> …);
///
/// Imports.read(session, paths, progress, preview -> …);               // nothing is stored
/// Imports.store(session, decisions, progress, outcome -> …);
/// ```
///
/// Each file is a change of its own, all of one call are undone together. A file that cannot be read is told of and the rest
/// goes on; what came in before a *Cancel* stays. Files are read on every processor, but told of in their order.
public final class Imports {
    private Imports() {}

    /// Stores what is in files and folders as it is recognised; a file with the same bytes as one that is there is left out.
    ///
    /// @param told hears of each transcript as soon as it is dealt with
    /// @throws Progress.Cancelled when the person cancels between two files
    public static List<Outcome> bring(Session session, Collection<Path> paths, Progress progress, Consumer<Outcome> told) {
        var files = Transcripts.in(paths);
        return storing(session, told, intake -> {
            try (var read = ReadFile.ahead(files)) {
                go(read, files.size(), progress, file -> take(file, intake));
            }
        });
    }

    /// Reads files and folders without storing anything.
    ///
    /// @param told hears of each transcript as soon as it was read
    /// @throws Progress.Cancelled when the person cancels between two files
    public static void read(Session session, Collection<Path> paths, Progress progress, Consumer<Preview> told) {
        var files = Transcripts.in(paths);
        var previewer = new Previewer(session.study());
        try (var read = ReadFile.ahead(files)) {
            go(read, files.size(), progress, file -> previewer.of(file).forEach(told));
        }
    }

    /// The same transcript, its turns found by another convention.
    ///
    /// @param convention one of [#conventions()]
    /// @throws Problem when the file cannot be read any more
    public static Preview read(Preview before, String convention) {
        var reading = Transcripts.read(before.file()).get(before.place());
        return before.reading(Previewer.contents(Transcripts.marked(reading, convention)));
    }

    /// Reads the files again and stores their transcripts as was decided, duplicates too.
    ///
    /// @param told hears of each transcript as soon as it is dealt with
    /// @throws Progress.Cancelled when the person cancels between two files
    public static List<Outcome> store(Session session, List<Decision> decisions, Progress progress, Consumer<Outcome> told) {
        var byFile = new LinkedHashMap<Path, List<Decision>>();
        decisions.forEach(decision -> byFile.computeIfAbsent(decision.of().file(), _ -> new ArrayList<>()).add(decision));
        return storing(session, told, intake -> {
            try (var read = ReadFile.ahead(List.copyOf(byFile.keySet()))) {
                go(read, byFile.size(), progress,
                        file -> byFile.get(file.file()).forEach(decision -> take(file, decision, intake)));
            }
        });
    }

    /// The names of the file formats that can be read, without the dot.
    public static Set<String> formats() {
        return Transcripts.formats();
    }

    /// The ways in which speakers may be marked in a text; the last is that nobody is.
    public static List<String> conventions() {
        return Transcripts.conventions();
    }

    private static List<Outcome> storing(Session session, Consumer<Outcome> told, Consumer<Intake> work) {
        var outcomes = new ArrayList<Outcome>();
        var intake = new Intake(session, told.andThen(outcomes::add));
        try {
            work.accept(intake);
        } finally {
            intake.finish();
        }
        return List.copyOf(outcomes);
    }

    private static void go(Ahead<Path, ReadFile> read, int files, Progress progress, Consumer<ReadFile> take) {
        for (var at = 0; read.hasNext(); at++) {
            progress.at(at, files);
            take.accept(read.next());
        }
        progress.at(files, files);
    }

    private static void take(ReadFile file, Intake intake) {
        var twin = file.problem().isPresent() ? Optional.<String>empty() : intake.twin(file);
        if (file.problem().isPresent()) intake.refuse(Outcome.failed(file.file(), file.problem().get()));
        else if (twin.isPresent()) intake.refuse(Outcome.duplicate(file, twin.get()));
        else file.readings().forEach(reading -> intake.store(file.file(), Taken.asRead(reading)));
    }

    private static void take(ReadFile file, Decision decision, Intake intake) {
        try {
            intake.store(file.file(), Taken.of(file, decision));
        } catch (Problem problem) {
            intake.refuse(Outcome.failed(file.file(), problem));
        }
    }
}
