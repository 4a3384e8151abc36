package org.polyvocal.cli.questions;

import java.util.List;
import java.util.stream.Stream;
import org.polyvocal.cli.verb.ListingVerb;
import org.polyvocal.model.Turn;
import org.polyvocal.model.time.TimeCode;
import org.polyvocal.workbench.Search;
import org.polyvocal.workbench.Session;
import org.polyvocal.workbench.hits.HitFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "search", description = "Finds words in all transcripts: one row for every word or phrase that is found.")
public final class SearchCommand extends ListingVerb {
    @Parameters(index = "1", paramLabel = "QUERY") private String query;

    @Option(names = "--limit", paramLabel = "N", defaultValue = "2147483647", description = "no more hits than this") private int limit;

    @Option(names = "--context", paramLabel = "N", defaultValue = "60", description = "characters shown on either side") private int context;

    @Override
    protected int on(Session session) {
        var answer = new Search(session).ask(query, atLeast(0, "--limit", limit), atLeast(0, "--context", context));
        var times = answer.hits().stream().map(SearchCommand::time).iterator();
        list(session, joined(HitFiles.COLUMNS, "time"),
                HitFiles.rows(session, answer).map(row -> joined(row, times.next())), HitFiles.words(answer));
        return DONE;
    }

    private static String time(Search.KeyWord hit) {
        return hit.turn().map(hit.document()::turn).flatMap(Turn::time).map(TimeCode::toMillisecond).orElse("");
    }

    private static List<String> joined(List<String> row, String last) {
        return Stream.concat(row.stream(), Stream.of(last)).toList();
    }
}
