package org.polyvocal.cli.questions;

import java.nio.file.Path;
import org.polyvocal.cli.verb.NamesOut;
import org.polyvocal.cli.verb.ProjectVerb;
import org.polyvocal.model.words.Messages;
import org.polyvocal.workbench.Reports;
import org.polyvocal.workbench.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(name = "report", description = "Writes a report to share: html, docx or xlsx.")
public final class ReportCommand extends ProjectVerb {
    @Option(names = "--out", required = true, paramLabel = "FILE") private Path out;

    @Option(names = "--kind", paramLabel = "K", defaultValue = "codes", description = "codes, codebook, cooccurrence or agreement") private String kind;

    @Mixin private NamesOut names;

    @Override
    protected int on(Session session) {
        var wanted = Reports.Kind.of(kind).orElseThrow(() -> misused(Messages.say("cli.noReport", kind)));
        Reports.write(session, wanted, out, names.clearance());
        output().remark(Messages.say("cli.written", out));
        return DONE;
    }
}
