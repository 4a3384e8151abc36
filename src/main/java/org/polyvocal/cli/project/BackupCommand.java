package org.polyvocal.cli.project;

import java.nio.file.Path;
import org.polyvocal.cli.verb.ProjectVerb;
import org.polyvocal.model.words.Messages;
import org.polyvocal.workbench.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "backup", description = "Writes a copy of the project that has been opened and checked.")
public final class BackupCommand extends ProjectVerb {
    @Option(names = "--out", required = true, paramLabel = "FILE") private Path out;

    @Override
    protected int on(Session session) {
        session.backup(out);
        output().remark(Messages.say("cli.written", out));
        var register = session.study().pseudonyms().size();
        if (register > 0) output().remark(Messages.say("cli.backup.key", register));
        return DONE;
    }
}
