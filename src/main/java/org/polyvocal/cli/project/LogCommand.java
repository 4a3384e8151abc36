package org.polyvocal.cli.project;

import java.util.List;
import org.polyvocal.cli.verb.ListingVerb;
import org.polyvocal.workbench.Session;
import picocli.CommandLine.Command;

@Command(name = "log", description = "Lists the journal: every change, whose it was, and what it touched.")
public final class LogCommand extends ListingVerb {
    @Override
    protected int on(Session session) {
        list(session, List.of("number", "at", "coder", "change", "detail"), rows -> session.journal(line -> rows.accept(List.of(
                String.valueOf(line.number()), line.at().toString(), line.coder(), line.change(), line.detail()))));
        return DONE;
    }
}
