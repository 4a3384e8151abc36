package org.polyvocal.cli.cases;

import org.polyvocal.cli.verb.ListingVerb;
import org.polyvocal.workbench.Cases;
import org.polyvocal.workbench.Session;
import org.polyvocal.workbench.cases.CaseLines;
import picocli.CommandLine.Command;

@Command(name = "cases", description = "Lists participants, schools and what is known of them.")
public final class CasesCommand extends ListingVerb {
    @Override
    protected int on(Session session) {
        list(session, CaseLines.COLUMNS, new Cases(session).rows());
        return DONE;
    }
}
