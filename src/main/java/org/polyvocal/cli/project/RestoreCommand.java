package org.polyvocal.cli.project;

import java.nio.file.Path;
import java.util.Optional;
import org.polyvocal.cli.verb.Verb;
import org.polyvocal.model.words.Messages;
import org.polyvocal.workbench.Projects;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "restore", description = "Makes a project from a backup.")
public final class RestoreCommand extends Verb {
    @Parameters(index = "0", paramLabel = "FILE", description = "the backup") private Path backup;

    @Option(names = "--out", required = true, paramLabel = "PROJECT") private Path out;

    @Option(names = "--password-file", paramLabel = "FILE", description = "a file whose first line is the project’s password") private Optional<Path> passwordFile;

    @Override
    public Integer call() {
        Projects.restore(backup, out, passwordFile.map(Verb::firstLine));
        output().remark(Messages.say("cli.made", out));
        return DONE;
    }
}
