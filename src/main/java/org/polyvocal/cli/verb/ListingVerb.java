package org.polyvocal.cli.verb;

import java.util.List;
import java.util.stream.Stream;
import org.polyvocal.cli.output.Output.Rows;
import org.polyvocal.workbench.Session;
import org.polyvocal.workbench.gate.Outgoing;
import picocli.CommandLine.Mixin;

/// A command that writes what a project says as a table: not where names of the register would go out with it.
public abstract class ListingVerb extends ProjectVerb {
    @Mixin private NamesOut names;

    /// Writes the table, once its rows have been looked through.
    ///
    /// @param also what else its words are, where the cells of a row belong together
    protected final void list(Session session, List<String> columns, Stream<List<String>> rows, Outgoing... also) {
        var clearance = names.clearance();
        if (clearance.names().isEmpty() && session.study().pseudonyms().isEmpty()) {
            output().table(columns, rows);
            return;
        }
        var all = rows.toList();
        for (var outgoing : also) session.pass(outgoing, clearance);
        session.pass(new Outgoing.Listing(columns, all::forEach), clearance);
        output().table(columns, all::forEach);
    }

    /// As [#list(Session, List, Stream, Outgoing...)], for more rows than memory should hold: they are told twice.
    protected final void list(Session session, List<String> columns, Rows rows) {
        session.pass(new Outgoing.Listing(columns, rows::handTo), names.clearance());
        output().table(columns, rows);
    }
}
