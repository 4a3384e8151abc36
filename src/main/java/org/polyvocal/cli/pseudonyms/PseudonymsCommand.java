package org.polyvocal.cli.pseudonyms;

import java.util.List;
import java.util.stream.Collectors;
import org.polyvocal.cli.verb.ProjectVerb;
import org.polyvocal.model.Progress;
import org.polyvocal.model.pseudonym.Found;
import org.polyvocal.workbench.Session;
import org.polyvocal.workbench.pseudonyms.Pseudonyms;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "pseudonyms", description = "Lists the register of pseudonyms, or words that may be names.")
public final class PseudonymsCommand extends ProjectVerb {
    @Option(names = "--suggest", description = "list words that may be names and are not in the register") private boolean suggest;

    @Override
    protected int on(Session session) {
        var pseudonyms = new Pseudonyms(session);
        if (suggest) listSuggestions(pseudonyms);
        else listRegister(pseudonyms);
        return DONE;
    }

    private void listSuggestions(Pseudonyms pseudonyms) {
        output().table(List.of("name", "kind", "occurrences", "documents"), pseudonyms.suggest(Progress.UNWATCHED).list().stream()
                .map(it -> List.of(it.name(), it.kind().word(), String.valueOf(it.occurrences()),
                        String.valueOf(it.documents()))));
    }

    private void listRegister(Pseudonyms pseudonyms) {
        var counts = pseudonyms.find(Progress.UNWATCHED).stream()
                .collect(Collectors.groupingBy(Found::pseudonym, Collectors.counting()));
        output().table(List.of("name", "replacement", "variants", "kind", "occurrences"), pseudonyms.register().stream()
                .map(it -> List.of(it.name(), it.replacement(), String.join("|", it.variants()), it.kind().word(),
                        String.valueOf(counts.getOrDefault(it, 0L)))));
    }
}
