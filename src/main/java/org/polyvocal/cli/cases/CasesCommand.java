package org.polyvocal.cli.cases;

import org.polyvocal.cli.verb.ProjectVerb;
import org.polyvocal.workbench.Cases;
import org.polyvocal.workbench.Session;
import org.polyvocal.workbench.cases.CaseLines;
import picocli.CommandLine.Command;

@Command(name = "cases", description = "Lists participants, schools and what is known of them.")
public final class CasesCommand extends ProjectVerb {
    @Override
    protected int on(Session session) {
        output().table(CaseLines.COLUMNS, new Cases(session).rows());
        return DONE;
    }
}
