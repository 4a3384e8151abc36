package org.polyvocal.cli.transcripts;

import static java.util.stream.Collectors.joining;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.polyvocal.cli.verb.ProjectVerb;
import org.polyvocal.model.Document;
import org.polyvocal.model.Progress;
import org.polyvocal.model.words.Problem;
import org.polyvocal.workbench.Session;
import org.polyvocal.workbench.imports.Imports;
import org.polyvocal.workbench.imports.Outcome;
import org.polyvocal.workbench.imports.Outcome.Status;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(name = "import", description = "Reads transcripts: files, or all that are in a folder.")
public final class ImportCommand extends ProjectVerb {
    private static final List<String> COLUMNS = List.of("file", "document", "format", "characters", "words", "turns", "speakers",
            "status", "message");

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "PATH") private List<Path> paths;

    @Override
    protected int on(Session session) {
        var output = output();
        var failed = new AtomicBoolean();
        output.table(COLUMNS, rows -> {
            var outcomes = Imports.bring(session, paths, Progress.UNWATCHED, outcome -> {
                rows.accept(row(outcome));
                if (outcome.status() != Status.FAILED) return;
                failed.set(true);
                output.complain(outcome.message());
            });
            if (outcomes.isEmpty()) throw new Problem("cli.nothingToImport");
        });
        return failed.get() ? NOT_ALL_DONE : DONE;
    }

    private static List<String> row(Outcome outcome) {
        var end = List.of(outcome.status().word(), message(outcome));
        var start = outcome.document().map(ImportCommand::facts).orElse(List.of("", "", "", "", "", ""));
        return Stream.of(List.of(outcome.file().toString()), start, end).flatMap(List::stream).toList();
    }

    /// What was recognised, and what else there is to say.
    private static String message(Outcome outcome) {
        if (outcome.status() != Status.IMPORTED) return outcome.message();
        return Stream.of(outcome.convention(), outcome.message()).filter(part -> !part.isEmpty()).collect(joining("; "));
    }

    private static List<String> facts(Document document) {
        return List.of(document.name(), document.source().format(), String.valueOf(document.text().characters()),
                String.valueOf(document.text().words()), String.valueOf(document.turns().size()),
                String.valueOf(document.speakers().size()));
    }
}
