package org.polyvocal.cli.transcripts;

import java.util.List;
import org.polyvocal.cli.verb.ListingVerb;
import org.polyvocal.model.Document;
import org.polyvocal.workbench.Session;
import picocli.CommandLine.Command;

@Command(name = "documents", description = "Lists the transcripts.")
public final class DocumentsCommand extends ListingVerb {
    @Override
    protected int on(Session session) {
        list(session,
                List.of("document", "format", "characters", "words", "turns", "speakers", "codings", "sha256"),
                session.study().documents().stream().map(document -> row(session, document)));
        return DONE;
    }

    private static List<String> row(Session session, Document document) {
        var text = document.text();
        return List.of(document.name(), document.source().format(), String.valueOf(text.characters()),
                String.valueOf(text.words()), String.valueOf(document.turns().size()),
                String.valueOf(document.speakers().size()), String.valueOf(session.study().codings(document.id()).size()),
                document.source().sha256());
    }
}
