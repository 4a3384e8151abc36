package org.polyvocal.workbench.imports;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
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
/// Imports.read(session, paths, List.of(), progress, preview -> …);               // nothing is stored
/// Imports.readAgain(previews, convention, progress, preview -> …);
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
    /// @param before what was read already, of which these may be duplicates; its files are not read again
    /// @param told   hears of each transcript as soon as it was read
    /// @throws Progress.Cancelled when the person cancels between two files
    public static void read(Session session, Collection<Path> paths, List<Preview> before, Progress progress,
            Consumer<Preview> told) {
        var known = before.stream().map(Preview::file).collect(Collectors.toSet());
        var files = Transcripts.in(paths).stream().filter(file -> !known.contains(file)).toList();
        var previewer = new Previewer(session.study(), before);
        try (var read = Ahead.of(files, ReadFile::weight, ReadFile::toShow)) {
            go(read, files.size(), progress, file -> previewer.of(file).forEach(told));
        }
    }

    /// Reads the same transcripts again, their turns found by another convention.
    ///
    /// @param convention one of [#conventions()], or what was recognised at first
    /// @param told       hears of each in its order
    /// @throws Progress.Cancelled when the person cancels between two files
    public static void readAgain(List<Preview> before, String convention, Progress progress, Consumer<Preview> told) {
        again(before, file -> Previewer.again(file, convention), progress, told);
    }

    /// Reads the same transcripts again in another encoding, their speakers as they are recognised then.
    ///
    /// @param encoding one of [#encodings(Preview)]; who cannot be read in it comes back failed, and may be read in another
    /// @param told     hears of each in its order
    /// @throws Progress.Cancelled when the person cancels between two files
    public static void decodeAgain(List<Preview> before, String encoding, Progress progress, Consumer<Preview> told) {
        again(before, file -> Previewer.decoded(file, encoding), progress, told);
    }

    private static void again(List<Preview> before, Function<List<Preview>, List<Preview>> reading, Progress progress,
            Consumer<Preview> told) {
        var files = byFile(before);
        try (var read = Ahead.of(files, file -> ReadFile.weight(file.getFirst()), reading)) {
            go(read, files.size(), progress, again -> again.forEach(told));
        }
    }

    /// Neighbours from one file together: it is read once for all of them.
    private static List<List<Preview>> byFile(List<Preview> previews) {
        var files = new ArrayList<List<Preview>>();
        for (var preview : previews) {
            if (files.isEmpty() || !files.getLast().getFirst().file().equals(preview.file())) files.add(new ArrayList<>());
            files.getLast().add(preview);
        }
        return files;
    }

    /// Reads the files again and stores their transcripts as was decided, duplicates too.
    ///
    /// @param told hears of each transcript as soon as it is dealt with
    /// @throws Progress.Cancelled when the person cancels between two files
    public static List<Outcome> store(Session session, List<Decision> decisions, Progress progress, Consumer<Outcome> told) {
        var byFile = new LinkedHashMap<Path, List<Decision>>();
        decisions.forEach(decision -> byFile.computeIfAbsent(decision.of().file(), _ -> new ArrayList<>()).add(decision));
        return storing(session, told, intake -> {
            try (var read = ReadFile.ahead(List.copyOf(byFile.keySet()), file -> byFile.get(file).getFirst().of().encoding())) {
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

    /// The encodings in which the file may be read; none where that is no question.
    public static List<String> encodings(Preview preview) {
        return Transcripts.encodings(preview.file());
    }

    /// The languages that a transcript may be said to be in: those whose endings or scripts are known, English first.
    public static List<Locale> languages() {
        return Transcripts.languages();
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

    private static <T, R> void go(Ahead<T, R> read, int files, Progress progress, Consumer<R> take) {
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
