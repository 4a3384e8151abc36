package org.polyvocal.cli.findings;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.polyvocal.cli.verb.ListingVerb;
import org.polyvocal.model.evidence.ClaimType;
import org.polyvocal.workbench.Session;
import org.polyvocal.workbench.findings.EvidenceLine;
import org.polyvocal.workbench.findings.Warning;
import org.polyvocal.workbench.mixed.Findings;
import picocli.CommandLine.Command;

@Command(name = "findings", description = "Lists what the study asserts and what the evidence for it is worth.")
public final class FindingsCommand extends ListingVerb {
    private static final List<String> COLUMNS = List.of("finding", "supports", "challenges", "participants", "cases", "claims",
            "corroborated", "qualifies", "roles", "coders", "self_report", "assertion", "survey", "warnings");

    @Override
    protected int on(Session session) {
        list(session, COLUMNS, new Findings(session).lines().stream().map(FindingsCommand::row));
        return DONE;
    }

    private static List<String> row(EvidenceLine line) {
        var tally = line.tally();
        return List.of(line.finding().name(), String.valueOf(tally.supports()), String.valueOf(tally.challenges()),
                String.valueOf(line.people().size()), String.valueOf(line.schools().size()), claims(line),
                line.isCorroborated() ? "yes" : "no", String.valueOf(tally.qualifies()), String.join("; ", line.roles()),
                String.valueOf(line.coders().size()),
                line.selfReport().map(share -> String.format(Locale.ROOT, "%.3f", share)).orElse("UNDEFINED"),
                line.finding().assertion(), line.finding().survey(),
                line.warnings().stream().map(Warning::sentence).collect(Collectors.joining(" ")));
    }

    /// From the strongest to the weakest: `concrete_incident 12; self_report 3`.
    private static String claims(EvidenceLine line) {
        return Stream.of(ClaimType.values()).sorted(Comparator.reverseOrder())
                .filter(claim -> line.claims().containsKey(claim)).map(claim -> claim.word() + " " + line.claims().get(claim))
                .collect(Collectors.joining("; "));
    }
}
