package org.polyvocal.cli.questions;

import java.util.List;
import org.polyvocal.cli.verb.ProjectVerb;
import org.polyvocal.workbench.Search;
import org.polyvocal.workbench.Session;
import org.polyvocal.workbench.asking.CollocateLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "collocates", description = "Lists the words that stand near what a query finds, those most drawn to it first.")
public final class CollocatesCommand extends ProjectVerb {
    @Parameters(index = "1", paramLabel = "QUERY") private String query;

    @Mixin private Scope scope;

    @Option(names = "--window", paramLabel = "N", defaultValue = "5", description = "words to either side, within the turn") private int window;

    @Option(names = "--least", paramLabel = "N", defaultValue = "2", description = "only words that stand near it so often") private int least;

    @Option(names = "--limit", paramLabel = "N", defaultValue = "2147483647", description = "no more words than this") private int limit;

    @Override
    protected int on(Session session) {
        var found = new Search(session).collocates(query, scope.queries(), atLeast(1, "--window", window), scope.common());
        output().table(List.of("word", "near", "anywhere", "expected", "log_likelihood", "documents"),
                found.stream().filter(line -> line.attraction().near() >= least).limit(atLeast(0, "--limit", limit))
                        .map(CollocatesCommand::row));
        return DONE;
    }

    private static List<String> row(CollocateLine line) {
        var attraction = line.attraction();
        return List.of(line.word(), String.valueOf(attraction.near()), String.valueOf(attraction.anywhere()),
                String.valueOf(attraction.expected()), String.valueOf(attraction.logLikelihood()),
                String.valueOf(line.documents()));
    }
}
