package org.polyvocal.cli.exchange;

import java.nio.file.Path;
import java.util.Optional;
import org.polyvocal.cli.verb.ProjectVerb;
import org.polyvocal.cli.verb.Verb;
import org.polyvocal.workbench.Merges;
import org.polyvocal.workbench.Session;
import org.polyvocal.workbench.merge.MergeLine;
import org.polyvocal.workbench.merge.Preference;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "merge", description = "Brings another copy of the project, or a coder’s copy, together with this one.")
public final class MergeCommand extends ProjectVerb {
    @Parameters(index = "1", paramLabel = "OTHER") private Path other;

    @Option(names = "--preview", description = "say what would be done, and do nothing") private boolean preview;

    @Option(names = "--prefer", paramLabel = "SIDE", defaultValue = "ours", description = "ours or theirs, where both have changed the same") private Preference preference;

    @Option(names = "--other-password-file", paramLabel = "FILE", description = "a file whose first line is the other’s password") private Optional<Path> otherPassword;

    @Override
    protected int on(Session session) {
        var password = otherPassword.map(Verb::firstLine);
        var lines = preview
                ? Merges.preview(session, other, password, preference)
                : Merges.merge(session, other, password, preference);
        output().table(MergeLine.COLUMNS, lines.stream().map(MergeLine::cells));
        return DONE;
    }
}
