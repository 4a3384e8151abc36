package org.polyvocal.cli.project;

import org.polyvocal.cli.verb.ProjectVerb;
import org.polyvocal.model.words.Messages;
import org.polyvocal.workbench.Samples;
import org.polyvocal.workbench.Session;
import picocli.CommandLine.Command;

@Command(name = "sample", description = "Makes the sample study: twelve invented interviews, coded by two coders.")
public final class SampleCommand extends ProjectVerb {
    @Override
    protected Session open() {
        if (password().isPresent()) throw misused(Messages.say("cli.samplePassword"));
        return Samples.make(project());
    }

    @Override
    protected int on(Session session) {
        output().remark(Messages.say("cli.made", session.path()));
        return DONE;
    }
}
