package org.polyvocal.cli.questions;

import org.polyvocal.cli.verb.ProjectVerb;
import org.polyvocal.model.change.SearchChanges;
import org.polyvocal.model.words.Messages;
import org.polyvocal.workbench.Search;
import org.polyvocal.workbench.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(name = "search-save", description = "Keeps a query by a name; saved:NAME asks it in any other query.")
public final class SearchSaveCommand extends ProjectVerb {
    @Parameters(index = "1", paramLabel = "NAME") private String name;

    @Parameters(index = "2", paramLabel = "QUERY") private String query;

    @Override
    protected int on(Session session) {
        if (name.isBlank()) throw misused(Messages.say("cli.searchBlank"));
        new Search(session).ask(query, 0, 0);
        session.perform(study -> SearchChanges.save(study, name, query));
        output().remark(Messages.say("cli.searchSaved", name.strip()));
        return DONE;
    }
}
