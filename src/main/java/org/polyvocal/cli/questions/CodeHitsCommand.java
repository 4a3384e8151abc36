package org.polyvocal.cli.questions;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.polyvocal.cli.verb.ListingVerb;
import org.polyvocal.model.CodePoints;
import org.polyvocal.model.Document;
import org.polyvocal.model.words.Messages;
import org.polyvocal.workbench.Session;
import org.polyvocal.workbench.asking.Extent;
import org.polyvocal.workbench.asking.Proposal;
import org.polyvocal.workbench.hits.HitCoding;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "code-hits", description = "Codes what a query finds, as one change that can be undone.")
public final class CodeHitsCommand extends ListingVerb {
    @Parameters(index = "1", paramLabel = "QUERY") private String query;

    @Option(names = "--code", required = true, paramLabel = "C", description = "path, short name or id") private String code;

    @Option(names = "--extent", paramLabel = "E", defaultValue = "hit", description = "hit, sentence or turn") private String extent;

    @Option(names = "--preview", description = "only say what would be coded") private boolean preview;

    private final Map<Document, CodePoints> points = new HashMap<>();

    @Override
    protected int on(Session session) {
        var meant = code(session, code);
        var much = Extent.of(extent).orElseThrow(() -> misused(Messages.say("cli.noExtent", extent)));
        var coding = new HitCoding(session, meant);
        var proposals = coding.proposals(query, List.of(), much);
        var left = proposals.stream().filter(proposal -> !proposal.coded()).count();
        list(session, List.of("document", "turn", "start", "end", "status", "text"),
                proposals.stream().map(proposal -> row(session, proposal)));
        if (!preview && left > 0) session.perform(_ -> coding.change(proposals));
        output().remark(Messages.say(preview ? "cli.hitsToCode" : "cli.hitsCoded", left, meant.name()));
        return DONE;
    }

    private List<String> row(Session session, Proposal proposal) {
        var span = points.computeIfAbsent(proposal.document(), document -> CodePoints.of(session.text(document)))
                .fromUnits(proposal.span());
        return List.of(proposal.document().name(), proposal.turn().map(String::valueOf).orElse(""),
                String.valueOf(span.start()), String.valueOf(span.end()),
                proposal.coded() ? "already" : preview ? "proposed" : "coded", proposal.text());
    }
}
