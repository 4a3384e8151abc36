package org.polyvocal.cli.project;

import java.util.ArrayList;
import java.util.List;
import org.polyvocal.cli.verb.ProjectVerb;
import org.polyvocal.workbench.Session;
import picocli.CommandLine.Command;

@Command(name = "log", description = "Lists the journal: every change, whose it was, and what it touched.")
public final class LogCommand extends ProjectVerb {
    @Override
    protected int on(Session session) {
        var rows = new ArrayList<List<String>>();
        session.journal(line -> rows.add(List.of(String.valueOf(line.number()), line.at().toString(), line.coder(),
                line.change(), line.detail())));
        output().table(List.of("number", "at", "coder", "change", "detail"), rows.stream());
        return DONE;
    }
}
