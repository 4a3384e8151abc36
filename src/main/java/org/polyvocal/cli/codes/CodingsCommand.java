package org.polyvocal.cli.codes;

import java.util.Optional;
import org.polyvocal.cli.verb.ListingVerb;
import org.polyvocal.workbench.CodingTable;
import org.polyvocal.workbench.Questions;
import org.polyvocal.workbench.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "codings", description = "Lists coded passages.")
public final class CodingsCommand extends ListingVerb {
    @Option(names = "--code", paramLabel = "C", description = "this code and what is nested under it") private Optional<String> code;

    @Option(names = "--document", paramLabel = "D") private Optional<String> document;

    @Option(names = "--by", paramLabel = "NAME", description = "this coder’s") private Optional<String> by;

    @Option(names = "--query", paramLabel = "Q", description = "only what the query selects") private Optional<String> query;

    @Override
    protected int on(Session session) {
        var only = new Questions.Only(code, document.map(words -> document(session, words).id()), by, query);
        list(session, CodingTable.COLUMNS, CodingTable.rows(session, new Questions(session).codings(only)));
        return DONE;
    }
}
