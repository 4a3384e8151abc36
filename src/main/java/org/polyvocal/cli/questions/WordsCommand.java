package org.polyvocal.cli.questions;

import java.util.List;
import org.polyvocal.cli.verb.ProjectVerb;
import org.polyvocal.workbench.Search;
import org.polyvocal.workbench.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(name = "words", description = "Counts words, the most frequent first; without the interviewer’s and without common ones, unless asked for.")
public final class WordsCommand extends ProjectVerb {
    @Mixin private Scope scope;

    @Option(names = "--limit", paramLabel = "N", defaultValue = "2147483647", description = "no more words than this") private int limit;

    @Override
    protected int on(Session session) {
        var words = new Search(session).words("", scope.queries(), scope.common());
        output().table(List.of("word", "count", "documents", "share"), words.stream().limit(atLeast(0, "--limit", limit))
                .map(line -> List.of(line.word(), String.valueOf(line.count()), String.valueOf(line.documents()),
                        String.valueOf(line.share()))));
        return DONE;
    }
}
