package org.polyvocal.cli.cases;

import java.nio.file.Path;
import java.util.List;
import org.polyvocal.cli.output.Output;
import org.polyvocal.cli.verb.ProjectVerb;
import org.polyvocal.workbench.Cases;
import org.polyvocal.workbench.Session;
import org.polyvocal.workbench.cases.CaseOutcome;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(name = "cases-import", description = "Brings in participants and schools from a csv or xlsx file.")
public final class CasesImportCommand extends ProjectVerb {
    @Parameters(index = "1", paramLabel = "FILE") private Path file;

    @Override
    protected int on(Session session) {
        var output = output();
        var outcomes = new Cases(session).bring(file);
        outcomes.stream().filter(outcome -> !outcome.message().isEmpty()).forEach(outcome -> say(output, outcome));
        output.table(List.of("row", "status", "message"), outcomes.stream()
                .map(outcome -> List.of(String.valueOf(outcome.row()), outcome.status().word(), outcome.message())));
        return outcomes.stream().allMatch(CaseOutcome::taken) ? DONE : NOT_ALL_DONE;
    }

    private static void say(Output output, CaseOutcome outcome) {
        if (outcome.taken()) output.remark(outcome.message());
        else output.complain(outcome.message());
    }
}
