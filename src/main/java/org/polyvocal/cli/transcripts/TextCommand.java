package org.polyvocal.cli.transcripts;

import org.polyvocal.cli.verb.NamesOut;
import org.polyvocal.cli.verb.ProjectVerb;
import org.polyvocal.workbench.Session;
import org.polyvocal.workbench.gate.Outgoing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(name = "text", description = "Writes a document’s text, exactly.")
public final class TextCommand extends ProjectVerb {
    @Parameters(index = "1", paramLabel = "DOCUMENT") private String document;

    @Mixin private NamesOut names;

    @Override
    protected int on(Session session) {
        var wanted = document(session, document);
        session.pass(new Outgoing.Text(wanted), names.clearance());
        output().exactly(session.text(wanted));
        return DONE;
    }
}
