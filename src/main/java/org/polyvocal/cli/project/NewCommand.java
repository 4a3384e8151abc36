package org.polyvocal.cli.project;

import java.nio.file.Path;
import java.util.List;
import org.polyvocal.cli.verb.ProjectVerb;
import org.polyvocal.model.Code;
import org.polyvocal.model.words.Messages;
import org.polyvocal.workbench.Codebooks;
import org.polyvocal.workbench.Projects;
import org.polyvocal.workbench.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "new", description = "Makes a project.")
public final class NewCommand extends ProjectVerb {
    @Option(names = "--codebook", defaultValue = "distributed-leadership", paramLabel = "NAME", description = "distributed-leadership, core, empty, or a file") private String codebook;

    @Override
    protected Session open() {
        return Projects.create(project(), password(), coder(), codes());
    }

    @Override
    protected int on(Session session) {
        output().remark(Messages.say("cli.made", session.path()));
        return DONE;
    }

    private List<Code> codes() {
        return Codebooks.Start.of(codebook).map(Codebooks.Start::codes).orElseGet(() -> Codebooks.read(Path.of(codebook)));
    }
}
