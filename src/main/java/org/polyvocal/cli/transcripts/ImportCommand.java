package org.polyvocal.cli.transcripts;

import java.nio.file.Path;
import java.util.List;
import org.polyvocal.cli.verb.ProjectVerb;
import org.polyvocal.model.Document;
import org.polyvocal.model.Progress;
import org.polyvocal.model.words.Messages;
import org.polyvocal.workbench.Imports;
import org.polyvocal.workbench.Imports.Outcome;
import org.polyvocal.workbench.Imports.Status;
import org.polyvocal.workbench.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(name = "import", description = "Reads transcripts: files, or all that are in a folder.")
public final class ImportCommand extends ProjectVerb {
    private static final List<String> COLUMNS = List.of("file", "document", "format", "characters", "words", "turns", "speakers",
            "status", "message");

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "PATH")
    private List<Path> paths;

    @Override
    protected int on(Session session) {
        var output = output();
        var outcomes = Imports.bring(session, paths, Progress.UNWATCHED, outcome -> {
            if (outcome.status() == Status.FAILED) output.complain(outcome.message());
        });
        if (outcomes.isEmpty()) output.complain(Messages.say("cli.nothingToImport"));
        output.table(COLUMNS, outcomes.stream().map(ImportCommand::row));
        return outcomes.isEmpty() || outcomes.stream().anyMatch(outcome -> outcome.status() == Status.FAILED)
                ? NOT_ALL_DONE
                : DONE;
    }

    private static List<String> row(Outcome outcome) {
        var end = List.of(outcome.status().word(), outcome.message());
        var start = outcome.document().map(ImportCommand::facts).orElse(List.of("", "", "", "", "", ""));
        return java.util.stream.Stream.of(List.of(outcome.file().toString()), start, end).flatMap(List::stream).toList();
    }

    private static List<String> facts(Document document) {
        return List.of(document.name(), document.source().format(), String.valueOf(document.text().characters()),
                String.valueOf(document.text().words()), String.valueOf(document.turns().size()),
                String.valueOf(document.speakers().size()));
    }
}
