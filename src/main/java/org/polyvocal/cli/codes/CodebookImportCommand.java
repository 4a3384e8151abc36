package org.polyvocal.cli.codes;

import java.nio.file.Path;
import org.polyvocal.cli.verb.ProjectVerb;
import org.polyvocal.model.words.Messages;
import org.polyvocal.workbench.Codebooks;
import org.polyvocal.workbench.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(name = "codebook-import", description = "Adds the codes of a file that the project does not have yet.")
public final class CodebookImportCommand extends ProjectVerb {
    @Parameters(index = "1", paramLabel = "FILE") private Path file;

    @Override
    protected int on(Session session) {
        output().remark(Messages.say("cli.codesAdded", Codebooks.bring(session, file)));
        return DONE;
    }
}
