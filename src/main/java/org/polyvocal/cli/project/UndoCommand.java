package org.polyvocal.cli.project;

import org.polyvocal.cli.verb.ProjectVerb;
import org.polyvocal.model.change.Committed;
import org.polyvocal.model.words.Messages;
import org.polyvocal.workbench.Session;
import picocli.CommandLine.Command;

@Command(name = "undo", description = "Takes back the coder’s last change.")
public final class UndoCommand extends ProjectVerb {
    @Override
    protected int on(Session session) {
        var label = Committed.label(session.undo());
        output().remark(Messages.say("cli.undone", Messages.say(label.key(), label.words().toArray())));
        return DONE;
    }
}
