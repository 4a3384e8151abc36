package org.polyvocal.cli.codes;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalInt;
import org.polyvocal.cli.verb.ProjectVerb;
import org.polyvocal.model.CodePoints;
import org.polyvocal.model.Coding;
import org.polyvocal.model.Document;
import org.polyvocal.model.Id;
import org.polyvocal.model.Passage;
import org.polyvocal.model.Span;
import org.polyvocal.model.change.CodingChanges;
import org.polyvocal.model.evidence.ClaimType;
import org.polyvocal.model.evidence.Qualifiers;
import org.polyvocal.model.evidence.Stance;
import org.polyvocal.model.words.Problem;
import org.polyvocal.workbench.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "code", description = "Codes a passage, and prints the coding’s id when it is on the disk.")
public final class CodeCommand extends ProjectVerb {
    @Option(names = "--document", required = true, paramLabel = "D") private String document;

    @Option(names = "--start", required = true, paramLabel = "S", description = "in code points, from 0") private int start;

    @Option(names = "--end", required = true, paramLabel = "E", description = "in code points, exclusive") private int end;

    @Option(names = "--code", required = true, paramLabel = "C", description = "path, short name or id") private String code;

    @Option(names = "--claim", paramLabel = "T") private Optional<ClaimType> claim;

    @Option(names = "--stance", paramLabel = "S") private Optional<Stance> stance;

    @Option(names = "--weight", paramLabel = "N", description = "0 to 100") private Optional<Integer> weight;

    @Option(names = "--memo", paramLabel = "TEXT", defaultValue = "") private String memo;

    @Override
    protected int on(Session session) {
        var coding = coding(session);
        session.perform(CodingChanges.add(session.study(), coding));
        output().value("id", coding.id().toString());
        return DONE;
    }

    private Coding coding(Session session) {
        var chosen = document(session, document);
        var meant = code(session, code);
        if (weight.filter(number -> number < 0 || number > 100).isPresent()) throw new Problem("cli.weight", weight.get());
        return new Coding(Id.next(), new Passage(chosen.id(), span(session.text(chosen), chosen)), meant.id(),
                session.coder().id(),
                Instant.now().truncatedTo(ChronoUnit.MILLIS), Qualifiers.NONE.claiming(claim).standing(stance),
                weight.map(OptionalInt::of).orElseGet(OptionalInt::empty), memo);
    }

    private Span span(String text, Document chosen) {
        var points = CodePoints.of(text);
        if (start < 0 || end <= start || end > points.count()) {
            throw new Problem("cli.noPassage", start, end, chosen.name(), points.count());
        }
        return points.toUnits(new Span(start, end));
    }
}
