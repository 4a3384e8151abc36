package org.polyvocal.cli.project;

import org.polyvocal.cli.verb.ProjectVerb;
import org.polyvocal.model.change.Committed;
import org.polyvocal.model.words.Messages;
import org.polyvocal.workbench.Session;
import picocli.CommandLine.Command;

@Command(name = "redo", description = "Does again what the coder last took back.")
public final class RedoCommand extends ProjectVerb {
    @Override
    protected int on(Session session) {
        var label = Committed.label(session.redo());
        output().remark(Messages.say("cli.redone", Messages.say(label.key(), label.words().toArray())));
        return DONE;
    }
}
