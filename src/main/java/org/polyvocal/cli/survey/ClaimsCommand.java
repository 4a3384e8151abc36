package org.polyvocal.cli.survey;

import java.nio.file.Path;
import java.util.List;
import org.polyvocal.analysis.joint.SurveyedTie.Side;
import org.polyvocal.analysis.joint.SurveyedTie.Standing;
import org.polyvocal.cli.verb.ListingVerb;
import org.polyvocal.model.words.Problem;
import org.polyvocal.workbench.Session;
import org.polyvocal.workbench.survey.Claims;
import org.polyvocal.workbench.survey.Claims.Outcome.Compared;
import org.polyvocal.workbench.survey.Claims.Outcome.Refused;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "claims", description = "Sets ties that people claim in interviews against the survey.")
public final class ClaimsCommand extends ListingVerb {
    @Option(names = "--file", paramLabel = "FILE", required = true, description = "a csv table of the claims: from, to, relation, document, start, end, and perhaps claim") private Path file;

    @Override
    protected int on(Session session) {
        var study = session.study();
        if (study.survey().isEmpty()) throw new Problem("cli.noSurvey");
        var outcomes = Claims.compared(study, session::text, file);
        var refused = outcomes.stream().filter(Refused.class::isInstance).map(Refused.class::cast).toList();
        refused.forEach(each -> output().complain(each.message()));
        list(session, List.of("claim", "from", "to", "relation", "document", "start", "end", "surveyed_from", "surveyed_to",
                "verdict"),
                outcomes.stream().filter(Compared.class::isInstance).map(Compared.class::cast).map(ClaimsCommand::row));
        return refused.isEmpty() ? DONE : NOT_ALL_DONE;
    }

    private static List<String> row(Compared claim) {
        var surveyed = claim.surveyed();
        return List.of(claim.claim(), claim.from().name(), claim.to().name(), claim.relation().name(),
                claim.document().name(), String.valueOf(claim.points().start()), String.valueOf(claim.points().end()),
                said(surveyed.from()), said(surveyed.to()), surveyed.verdict().word());
    }

    /// How strongly, 0 for who is not named, or why that is not known.
    private static String said(Side side) {
        return side.standing() == Standing.NAMES || side.standing() == Standing.NAMES_NOT
                ? side.weight().toPlainString()
                : side.standing().word();
    }
}
