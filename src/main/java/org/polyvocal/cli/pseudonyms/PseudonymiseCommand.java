package org.polyvocal.cli.pseudonyms;

import java.nio.file.Path;
import java.util.List;
import org.polyvocal.cli.verb.ProjectVerb;
import org.polyvocal.model.Progress;
import org.polyvocal.workbench.Session;
import org.polyvocal.workbench.pseudonyms.RegisterImport;
import org.polyvocal.workbench.pseudonyms.RegisterImport.Outcome;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(name = "pseudonymise", description = "Replaces the names in a csv or xlsx file by their pseudonyms, everywhere.")
public final class PseudonymiseCommand extends ProjectVerb {
    @Parameters(index = "1", paramLabel = "FILE", description = "with the columns name, replacement and, if need be, variants and kind") private Path file;

    @Override
    protected int on(Session session) {
        var output = output();
        var outcomes = RegisterImport.bring(session, file, Progress.UNWATCHED);
        outcomes.stream().filter(outcome -> !outcome.taken()).forEach(outcome -> output.complain(outcome.message()));
        output.table(List.of("row", "status", "message"), outcomes.stream().map(
                outcome -> List.of(String.valueOf(outcome.row()), outcome.taken() ? "ok" : "failed", outcome.message())));
        return outcomes.stream().allMatch(Outcome::taken) ? DONE : NOT_ALL_DONE;
    }
}
