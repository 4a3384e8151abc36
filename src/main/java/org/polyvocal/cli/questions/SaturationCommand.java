package org.polyvocal.cli.questions;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.polyvocal.analysis.Saturation;
import org.polyvocal.cli.verb.ListingVerb;
import org.polyvocal.workbench.Questions;
import org.polyvocal.workbench.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "saturation", description = "Counts what each further interview adds: new codes, and codes that a second case bears out.")
public final class SaturationCommand extends ListingVerb {
    @Option(names = "--query", paramLabel = "Q", description = "only among codings that the query selects") private Optional<String> query;

    @Option(names = "--by", paramLabel = "NAME", description = "this coder’s codings only") private Optional<String> by;

    @Option(names = "--seed", paramLabel = "N", defaultValue = "1", description = "of the 200 random orders") private long seed;

    @Override
    protected int on(Session session) {
        var found = new Questions(session).saturation(new Questions.Only(Optional.empty(), Optional.empty(), by, query), seed);
        var documents = session.study().documents();
        var known = running(found.steps().stream().mapToInt(Saturation.Step::fresh).toArray());
        var confirmed = running(found.steps().stream().mapToInt(Saturation.Step::confirmed).toArray());
        list(session, List.of("document", "codes", "new", "known", "confirmed", "known_confirmed", "random_mean", "random_low",
                "random_high"), IntStream.range(0, documents.size()).mapToObj(at -> {
                    var step = found.steps().get(at);
                    var spread = found.spread().get(at);
                    return List.of(documents.get(at).name(), String.valueOf(step.codes()), String.valueOf(step.fresh()),
                            String.valueOf(known[at]), String.valueOf(step.confirmed()), String.valueOf(confirmed[at]),
                            String.valueOf(spread.mean()), String.valueOf(spread.low()), String.valueOf(spread.high()));
                }));
        return DONE;
    }

    private static int[] running(int[] steps) {
        var sums = steps.clone();
        for (var at = 1; at < sums.length; at++) sums[at] += sums[at - 1];
        return sums;
    }
}
