package org.polyvocal.cli.questions;

import java.util.List;
import java.util.Optional;
import org.polyvocal.cli.verb.ProjectVerb;
import org.polyvocal.model.SavedSearch;
import org.polyvocal.model.change.SearchChanges;
import org.polyvocal.model.words.Messages;
import org.polyvocal.model.words.Problem;
import org.polyvocal.workbench.Search;
import org.polyvocal.workbench.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "searches", description = "Lists the saved searches, each with what it finds now.")
public final class SearchesCommand extends ProjectVerb {
    @Option(names = "--remove", paramLabel = "NAME", description = "remove this one instead") private Optional<String> removed;

    @Override
    protected int on(Session session) {
        if (removed.isPresent()) return remove(session, removed.get());
        output().table(List.of("name", "query", "hits", "documents", "note"),
                session.study().searches().stream().map(search -> row(session, search)));
        return DONE;
    }

    private int remove(Session session, String name) {
        var search = session.study().search(name).orElseThrow(() -> new Problem("cli.noSearch", name));
        session.perform(SearchChanges.remove(search));
        output().remark(Messages.say("cli.searchRemoved", search.name()));
        return DONE;
    }

    /// One that can no longer be understood, as when a code of it has been deleted, says so and stands in nobody's way.
    private static List<String> row(Session session, SavedSearch search) {
        try {
            var answer = new Search(session).ask(search.query(), 0, 0);
            return List.of(search.name(), search.query(), String.valueOf(answer.total()),
                    String.valueOf(answer.documents().size()), "");
        } catch (Problem wrong) {
            return List.of(search.name(), search.query(), "UNDEFINED", "UNDEFINED", wrong.sentence());
        }
    }
}
