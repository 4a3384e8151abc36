package org.polyvocal.cli.questions;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.polyvocal.analysis.Value;
import org.polyvocal.analysis.cooccurrence.Cell;
import org.polyvocal.analysis.cooccurrence.Matrix;
import org.polyvocal.analysis.cooccurrence.Measure;
import org.polyvocal.analysis.cooccurrence.Question;
import org.polyvocal.analysis.cooccurrence.Relation;
import org.polyvocal.analysis.cooccurrence.Strata;
import org.polyvocal.cli.verb.ListingVerb;
import org.polyvocal.model.Codebook;
import org.polyvocal.model.words.Messages;
import org.polyvocal.workbench.Questions;
import org.polyvocal.workbench.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "cooccurrence", description = "Counts how codes occur together: a row for each two codes, in both orders.")
public final class CooccurrenceCommand extends ListingVerb {
    private static final List<String> COLUMNS = List.of("code_a", "code_b", "n_a", "n_b", "value", "pairs", "units", "note");

    @Option(names = "--unit", paramLabel = "U", defaultValue = "overlap", description = "overlap, sentence, sentences:N, turn, turns:N, words:N, document; also identical, encloses, crosses, touching, adjacent:N, precedes:N") private String unit;

    @Option(names = "--measure", paramLabel = "M", defaultValue = "pairs", description = "pairs, count, jaccard, hits, c, lift; also regions, characters, units, cosine, overlap-coefficient, b-given-a, a-given-b, pmi, npmi, phi") private String measure;

    @Option(names = "--query", paramLabel = "Q", description = "only among codings that the query selects") private Optional<String> query;

    @Option(names = "--by", paramLabel = "NAME", description = "this coder’s codings only; else each coder’s apart, added up") private Optional<String> by;

    @Option(names = "--roll-up", description = "a coding counts for the codes above its own, too") private boolean rollUp;

    @Option(names = "--participants", description = "only units in which a participant speaks count as units") private boolean participants;

    @Option(names = "--test", description = "adds the exact test within interviews, one-sided and two-sided, and the latter adjusted for the number of tests") private boolean test;

    @Override
    protected int on(Session session) {
        var relation = Relation.named(unit).orElseThrow(() -> misused(Messages.say("cli.noUnit", unit)));
        var number = Measure.named(measure).orElseThrow(() -> misused(Messages.say("cli.noMeasure", measure)));
        var questions = new Questions(session);
        var question = asked(questions, session.study().codebook(), relation);
        var matrix = questions.cooccurrence(question);
        if (test) return tested(session, matrix, questions.strata(question), number);
        list(session, COLUMNS, cells(matrix).map(cell -> row(cell, number, question.codebook())));
        return DONE;
    }

    private Question asked(Questions questions, Codebook codebook, Relation relation) {
        var kept = questions.kept(new Questions.Only(Optional.empty(), Optional.empty(), by, query));
        var question = questions.question(codebook.codes(), relation, kept);
        var divided = participants ? question.dividing(question.division().ofParticipants()) : question;
        return rollUp ? divided.nesting(Question.Nesting.ROLLED_UP) : divided;
    }

    /// Each two codes once: the test knows no direction.
    private int tested(Session session, Matrix matrix, Strata strata, Measure number) {
        var tests = strata.tests();
        output().remark(Messages.say("cli.testWarning", tests.size()));
        var columns = Stream.concat(COLUMNS.stream(), Stream.of("greater", "two_sided", "adjusted")).toList();
        list(session, columns, tests.stream().map(each -> Stream.concat(
                row(matrix.cell(each.a(), each.b()), number, matrix.question().codebook()).stream(),
                Stream.of(each.test().greater(), each.test().twoSided(), each.adjusted())
                        .map(p -> Numbers.written(Value.of(p), false)))
                .toList()));
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
