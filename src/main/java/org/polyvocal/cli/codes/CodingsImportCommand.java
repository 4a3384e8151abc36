package org.polyvocal.cli.codes;

import java.nio.file.Path;
import java.util.List;
import org.polyvocal.cli.verb.ProjectVerb;
import org.polyvocal.model.Progress;
import org.polyvocal.workbench.CodingFiles;
import org.polyvocal.workbench.CodingFiles.Outcome;
import org.polyvocal.workbench.CodingFiles.UnknownCodes;
import org.polyvocal.workbench.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "codings-import", description = "Brings in codings from a csv file with document, start, end, code and coder.")
public final class CodingsImportCommand extends ProjectVerb {
    @Parameters(index = "1", paramLabel = "FILE") private Path file;

    @Option(names = "--create-codes", description = "add the codes that the codebook does not have") private boolean createCodes;

    @Override
    protected int on(Session session) {
        var output = output();
        var outcomes = CodingFiles.bring(session, file, createCodes ? UnknownCodes.CREATED : UnknownCodes.REFUSED,
                Progress.UNWATCHED);
        outcomes.stream().filter(outcome -> !outcome.taken()).map(Outcome::message).forEach(output::complain);
        output.table(List.of("row", "status", "message"), outcomes.stream().map(outcome -> List.of(
                String.valueOf(outcome.row()), outcome.taken() ? "ok" : "failed", outcome.message())));
        return outcomes.stream().allMatch(Outcome::taken) ? DONE : NOT_ALL_DONE;
    }
}
