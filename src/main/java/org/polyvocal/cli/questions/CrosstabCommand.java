package org.polyvocal.cli.questions;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.polyvocal.analysis.CrossTab;
import org.polyvocal.analysis.Value;
import org.polyvocal.cli.verb.ListingVerb;
import org.polyvocal.model.Attribute;
import org.polyvocal.model.Code;
import org.polyvocal.model.Codebook;
import org.polyvocal.model.words.Messages;
import org.polyvocal.model.words.Problem;
import org.polyvocal.workbench.Grouping;
import org.polyvocal.workbench.Questions;
import org.polyvocal.workbench.Questions.Amount;
import org.polyvocal.workbench.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "crosstab", description = "Counts codes by documents, speakers, cases or their attributes.")
public final class CrosstabCommand extends ListingVerb {
    /// What a cell holds.
    enum Number { CODINGS, WORDS, SHARE }

    @Option(names = "--rows", paramLabel = "R", defaultValue = "codes", description = "codes") private String rows;

    @Option(names = "--columns", paramLabel = "C", required = true, description = "documents, speakers, roles, sets, cases, school, or an attribute of the cases") private String columns;

    @Option(names = "--measure", paramLabel = "M", defaultValue = "codings", description = "codings, words, or share of the column’s codings") private Number measure;

    @Option(names = "--query", paramLabel = "Q", description = "only among codings that the query selects") private Optional<String> query;

    @Option(names = "--by", paramLabel = "NAME", description = "this coder’s codings only") private Optional<String> by;

    @Override
    protected int on(Session session) {
        if (!rows.equals("codes")) throw misused(Messages.say("cli.noRows", rows));
        var only = new Questions.Only(Optional.empty(), Optional.empty(), by, query);
        var tab = new Questions(session).crosstab(grouping(session), measure == Number.WORDS ? Amount.WORDS : Amount.CODINGS,
                only);
        list(session, List.of("code", "column", "value", "note"), cells(tab, session.study().codebook()));
        return DONE;
    }

    private Grouping grouping(Session session) {
        var study = session.study();
        if (columns.equals("cases") && study.casebook().cases().isEmpty()) throw new Problem("cli.noCases");
        var attributes = study.casebook().attributes().stream().map(Attribute::name).collect(Collectors.joining(", "));
        return Grouping.named(study, columns).orElseThrow(() -> misused(Messages.say("cli.noColumns", columns, attributes)));
    }

    private Stream<List<String>> cells(CrossTab<String> tab, Codebook codebook) {
        return codebook.codes().stream().flatMap(code -> tab.columns().stream().map(column -> {
            var value = value(tab, code, column);
            return List.of(codebook.path(code), column, Numbers.written(value, measure != Number.SHARE), Numbers.note(value));
        }));
    }

    private Value value(CrossTab<String> tab, Code code, String column) {
        return measure == Number.SHARE ? tab.share(code, column) : Value.of(tab.amount(code, column));
    }
}
