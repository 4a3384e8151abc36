package org.polyvocal.cli.transcripts;

import org.polyvocal.cli.verb.ProjectVerb;
import org.polyvocal.workbench.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(name = "text", description = "Writes a document’s text, exactly.")
public final class TextCommand extends ProjectVerb {
    @Parameters(index = "1", paramLabel = "DOCUMENT") private String document;

    @Override
    protected int on(Session session) {
        output().exactly(session.text(document(session, document)));
        return DONE;
    }
}
