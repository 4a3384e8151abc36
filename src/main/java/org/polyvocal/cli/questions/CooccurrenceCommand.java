package org.polyvocal.cli.questions;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.polyvocal.analysis.cooccurrence.Cell;
import org.polyvocal.analysis.cooccurrence.Matrix;
import org.polyvocal.analysis.cooccurrence.Measure;
import org.polyvocal.analysis.cooccurrence.Relation;
import org.polyvocal.cli.verb.ListingVerb;
import org.polyvocal.model.Codebook;
import org.polyvocal.model.words.Messages;
import org.polyvocal.workbench.Questions;
import org.polyvocal.workbench.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "cooccurrence", description = "Counts how codes occur together: a row for each two codes, in both orders.")
public final class CooccurrenceCommand extends ListingVerb {
    @Option(names = "--unit", paramLabel = "U", defaultValue = "overlap", description = "overlap, sentence, turn, turns:N, words:N, document; also identical, encloses, crosses, touching, adjacent:N") private String unit;

    @Option(names = "--measure", paramLabel = "M", defaultValue = "pairs", description = "pairs, count, jaccard, hits, c, lift") private String measure;

    @Option(names = "--query", paramLabel = "Q", description = "only among codings that the query selects") private Optional<String> query;

    @Option(names = "--by", paramLabel = "NAME", description = "this coder’s codings only; else each coder’s apart, added up") private Optional<String> by;

    @Override
    protected int on(Session session) {
        var relation = Relation.named(unit).orElseThrow(() -> misused(Messages.say("cli.noUnit", unit)));
        var number = Measure.named(measure).orElseThrow(() -> misused(Messages.say("cli.noMeasure", measure)));
        var codebook = session.study().codebook();
        var matrix = new Questions(session).cooccurrence(codebook.codes(), relation,
                new Questions.Only(Optional.empty(), Optional.empty(), by, query));
        list(session, List.of("code_a", "code_b", "n_a", "n_b", "value", "pairs", "units", "note"),
                cells(matrix).map(cell -> row(cell, number, codebook)));
        return DONE;
    }

    private static Stream<Cell> cells(Matrix matrix) {
        var codes = matrix.codes();
        return codes.stream().flatMap(a -> codes.stream().filter(b -> b != a).map(b -> matrix.cell(a, b)));
    }

    private static List<String> row(Cell cell, Measure measure, Codebook codebook) {
        var value = measure.of(cell);
        return List.of(codebook.path(cell.a().code()), codebook.path(cell.b().code()), String.valueOf(cell.a().codings()),
                String.valueOf(cell.b().codings()), Numbers.written(value, measure.isCount()), String.valueOf(cell.pairs()),
                String.valueOf(cell.units().both()), measure.marks(value) ? Messages.say("cli.outside") : Numbers.note(value));
    }
}
