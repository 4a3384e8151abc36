package org.polyvocal.workbench;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.polyvocal.exchange.sample.SampleStudy;
import org.polyvocal.model.Coding;
import org.polyvocal.model.Edit;
import org.polyvocal.model.Finding;
import org.polyvocal.model.Finding.Bearing;
import org.polyvocal.model.Finding.Evidence;
import org.polyvocal.model.Id;
import org.polyvocal.model.change.Change;
import org.polyvocal.model.change.FindingChanges;
import org.polyvocal.model.change.Label;
import org.polyvocal.workbench.findings.EvidenceLine;

/// Puts down what a study asserts, and says what the evidence for it is worth.
public final class Findings {
    private final Session session;

    public Findings(Session session) {
        this.session = session;
    }

    /// Each with what its evidence is worth, in the order in which they were put down.
    public List<EvidenceLine> lines() {
        var study = session.study();
        return study.findings().stream().map(finding -> EvidenceLine.of(study, finding)).toList();
    }

    /// @throws org.polyvocal.model.words.Problem when there is one of that name, or it asserts nothing
    public Finding add(String name, String assertion, List<Evidence> evidence) {
        var committed = session.perform(study -> FindingChanges.make(study, name, assertion, evidence));
        return (Finding) committed.change().edits().getFirst().subject();
    }

    /// The sample's findings, as a part of making a project.
    ///
    /// @param codings those of the sample, by their rows
    void setUp(List<Coding> codings) {
        var edits = new ArrayList<Edit>();
        for (var each : SampleStudy.findings()) {
            var evidence = Stream.concat(each.supporting().stream().map(row -> evidence(Bearing.SUPPORTS, codings, row)),
                    each.challenging().stream().map(row -> evidence(Bearing.CHALLENGES, codings, row))).toList();
            edits.add(new Edit.Add(new Finding(Id.next(), each.id(), each.assertion(), each.strength(), each.survey(),
                    each.note(), evidence)));
        }
        session.setUp(Change.of(Label.of("workbench.change.findings", String.valueOf(edits.size())), edits), List.of());
    }

    private static Evidence evidence(Bearing bearing, List<Coding> codings, int row) {
        return new Evidence(bearing, codings.get(row - 1).id());
    }
}
