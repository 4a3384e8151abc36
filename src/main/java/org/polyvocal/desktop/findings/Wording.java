package org.polyvocal.desktop.findings;

import org.polyvocal.model.Finding;
import org.polyvocal.model.change.Change;
import org.polyvocal.model.change.FindingChanges;

/// What a finding says in its author's words.
record Wording(String assertion, String strength, String survey) {
    static final Wording NONE = new Wording("", "", "");

    Wording {
        assertion = assertion.strip();
        strength = strength.strip();
        survey = survey.strip();
    }

    static Wording of(Finding finding) {
        return new Wording(finding.assertion(), finding.strength(), finding.survey());
    }

    Change change(Finding finding) {
        return FindingChanges.reword(finding, assertion, strength, survey);
    }

    /// Assertions stay out of logs.
    @Override
    public String toString() {
        return "Wording";
    }
}
