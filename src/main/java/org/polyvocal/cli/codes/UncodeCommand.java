package org.polyvocal.cli.codes;

import org.polyvocal.cli.verb.ProjectVerb;
import org.polyvocal.model.change.CodingChanges;
import org.polyvocal.model.words.Messages;
import org.polyvocal.workbench.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(name = "uncode", description = "Takes a coding off.")
public final class UncodeCommand extends ProjectVerb {
    @Parameters(index = "1", paramLabel = "ID") private String id;

    @Override
    protected int on(Session session) {
        session.perform(CodingChanges.remove(session.study(), coding(session, id)));
        output().remark(Messages.say("cli.uncoded", id));
        return DONE;
    }
}
