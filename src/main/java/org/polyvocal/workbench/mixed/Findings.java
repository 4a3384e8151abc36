package org.polyvocal.workbench.mixed;

import java.util.List;
import org.polyvocal.model.Finding;
import org.polyvocal.model.Finding.Evidence;
import org.polyvocal.model.change.FindingChanges;
import org.polyvocal.workbench.Session;
import org.polyvocal.workbench.findings.EvidenceLine;

/// Puts down what a study asserts, and says what the evidence for it is worth.
public final class Findings {
    private final Session session;

    public Findings(Session session) {
        this.session = session;
    }

    /// Each with what its evidence is worth, in the order in which they were put down.
    public List<EvidenceLine> lines() {
        return EvidenceLine.all(session.study());
    }

    /// @throws org.polyvocal.model.words.Problem when there is one of that name, or it asserts nothing
    public Finding add(String name, String assertion, List<Evidence> evidence) {
        var committed = session.perform(study -> FindingChanges.make(study, name, assertion, evidence));
        return (Finding) committed.change().edits().getFirst().subject();
    }
}
