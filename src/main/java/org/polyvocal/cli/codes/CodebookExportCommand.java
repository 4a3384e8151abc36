package org.polyvocal.cli.codes;

import java.nio.file.Path;
import org.polyvocal.cli.verb.NamesOut;
import org.polyvocal.cli.verb.ProjectVerb;
import org.polyvocal.model.words.Messages;
import org.polyvocal.workbench.Codebooks;
import org.polyvocal.workbench.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(name = "codebook-export", description = "Writes the codebook as csv, qdc, xlsx, docx or html.")
public final class CodebookExportCommand extends ProjectVerb {
    @Option(names = "--out", required = true, paramLabel = "FILE") private Path out;

    @Mixin private NamesOut names;

    @Override
    protected int on(Session session) {
        Codebooks.export(session, out, names.clearance());
        output().remark(Messages.say("cli.written", out));
        return DONE;
    }
}
