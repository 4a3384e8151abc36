package org.polyvocal.cli.exchange;

import java.nio.file.Path;
import org.polyvocal.cli.verb.NamesOut;
import org.polyvocal.cli.verb.ProjectVerb;
import org.polyvocal.model.loss.LossLine;
import org.polyvocal.model.words.Messages;
import org.polyvocal.workbench.Exchange;
import org.polyvocal.workbench.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(name = "export", description = "Writes the project for other programs: as qdpx or qdc (REFI-QDA), or its codings as csv.")
public final class ExportCommand extends ProjectVerb {
    @Option(names = "--out", required = true, paramLabel = "FILE") private Path out;

    @Mixin private NamesOut names;

    @Override
    protected int on(Session session) {
        var lines = Exchange.export(session, out, names.clearance());
        output().table(LossLine.COLUMNS, lines.stream().map(LossLine::cells));
        output().remark(Messages.say("cli.written", out));
        return DONE;
    }
}
