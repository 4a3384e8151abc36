package org.polyvocal.cli.questions;

import java.util.HashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.polyvocal.cli.verb.ListingVerb;
import org.polyvocal.model.CodePoints;
import org.polyvocal.model.Document;
import org.polyvocal.model.Speaker;
import org.polyvocal.model.Turn;
import org.polyvocal.model.time.TimeCode;
import org.polyvocal.workbench.Search;
import org.polyvocal.workbench.Session;
import org.polyvocal.workbench.gate.Outgoing;
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
        var points = new HashMap<Document, CodePoints>();
        var answer = new Search(session).ask(query, atLeast(0, "--limit", limit), atLeast(0, "--context", context));
        list(session, List.of("document", "turn", "speaker", "start", "end", "before", "hit", "after", "time"),
                answer.hits().stream().map(hit -> row(hit, points.computeIfAbsent(hit.document(),
                        document -> CodePoints.of(session.text(document))))),
                new Outgoing.Words(lines(answer)));
        return DONE;
    }

    private static String lines(Search.Answer answer) {
        return answer.hits().stream().map(hit -> hit.before() + hit.hit() + hit.after()).collect(Collectors.joining("\n\n"));
    }

    private static List<String> row(Search.KeyWord hit, CodePoints points) {
        var document = hit.document();
        var speaker = hit.turn().flatMap(number -> document.speaker(document.turn(number))).map(Speaker::name);
        var span = points.fromUnits(hit.span());
        return List.of(document.name(), hit.turn().map(String::valueOf).orElse(""), speaker.orElse(""),
                String.valueOf(span.start()), String.valueOf(span.end()), hit.before(), hit.hit(), hit.after(),
                hit.turn().map(document::turn).flatMap(Turn::time).map(TimeCode::toMillisecond).orElse(""));
    }
}
