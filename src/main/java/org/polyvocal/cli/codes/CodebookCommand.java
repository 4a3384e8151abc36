package org.polyvocal.cli.codes;

import java.util.List;
import java.util.stream.Collectors;
import org.polyvocal.cli.verb.ListingVerb;
import org.polyvocal.model.Coding;
import org.polyvocal.workbench.Session;
import picocli.CommandLine.Command;

@Command(name = "codebook", description = "Lists the codes with their rules, and how often each is used.")
public final class CodebookCommand extends ListingVerb {
    @Override
    protected int on(Session session) {
        var codebook = session.study().codebook();
        var codings = session.study().codings().collect(Collectors.groupingBy(Coding::code));
        list(session,
                List.of("code", "short_name", "colour", "definition", "apply_when", "do_not_apply_when", "example", "codings",
                        "documents"),
                codebook.codes().stream().map(code -> {
                    var uses = codings.getOrDefault(code.id(), List.of());
                    var rule = code.rule();
                    return List.of(codebook.path(code), code.shortName(), code.look().colour().hex(), rule.definition(),
                            rule.applyWhen(), rule.doNotApplyWhen(), rule.example(), String.valueOf(uses.size()),
                            String.valueOf(uses.stream().map(Coding::document).distinct().count()));
                }));
        return DONE;
    }
}
