package org.polyvocal.cli.questions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.polyvocal.workbench.asking.FrequentWords;
import picocli.CommandLine.Option;

/// Whose words are counted, and which.
final class Scope {
    @Option(names = "--query", paramLabel = "Q", description = "only in turns that the query selects; in codings, when it asks for codings only") private Optional<String> query;

    @Option(names = "--all-voices", description = "the interviewer’s words too") private boolean everybody;

    @Option(names = "--all-words", description = "common words too, such as “the” and “and”") private boolean all;

    List<String> queries() {
        var queries = new ArrayList<String>();
        query.map(String::strip).filter(words -> !words.isEmpty()).ifPresent(queries::add);
        if (!everybody) queries.add("-role:interviewer");
        return queries;
    }

    FrequentWords common() {
        return all ? FrequentWords.COUNTED : FrequentWords.LEFT_OUT;
    }
}
