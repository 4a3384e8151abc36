package org.polyvocal.workbench.findings;

import org.polyvocal.model.words.Messages;

/// What makes an assertion stronger in words than in evidence.
public enum Warning {
    /// Nothing supports it.
    UNSUPPORTED("workbench.findings.unsupported"),
    /// No support tells of something that happened.
    NOTHING_HAPPENED("workbench.findings.nothingHappened"),
    /// All support comes from one school.
    ONE_SCHOOL("workbench.findings.oneSchool"),
    /// All support comes from one person.
    ONE_PERSON("workbench.findings.onePerson"),
    /// At least half of the support comes from one person, though there are others.
    TALKATIVE("workbench.findings.talkative"),
    /// Nobody has put anything against it.
    UNCHALLENGED("workbench.findings.unchallenged"),
    /// Some of its evidence has been taken away.
    GONE("workbench.findings.gone");

    private final String key;

    Warning(String key) {
        this.key = key;
    }

    public String sentence() {
        return Messages.say(key);
    }
}
