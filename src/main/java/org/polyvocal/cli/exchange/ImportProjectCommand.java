package org.polyvocal.cli.exchange;

import java.nio.file.Path;
import org.polyvocal.cli.verb.ProjectVerb;
import org.polyvocal.model.loss.LossLine;
import org.polyvocal.workbench.Exchange;
import org.polyvocal.workbench.Session;
import org.polyvocal.workbench.merge.Preference;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "import-project", description = "Brings another program’s project into this one, or makes a new one of it.")
public final class ImportProjectCommand extends ProjectVerb {
    @Parameters(index = "1", paramLabel = "FILE") private Path file;

    @Option(names = "--prefer", paramLabel = "SIDE", defaultValue = "ours", description = "ours or theirs, where both have a thing and differ") private Preference preference;

    @Override
    public Integer call() {
        if (Exchange.isProject(project())) return super.call();
        output().table(LossLine.COLUMNS,
                Exchange.bring(project(), password(), coder(), file).stream().map(LossLine::cells));
        return DONE;
    }

    @Override
    protected int on(Session session) {
        output().table(LossLine.COLUMNS, Exchange.bring(session, file, preference).stream().map(LossLine::cells));
        return DONE;
    }
}
