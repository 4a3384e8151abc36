package org.polyvocal.model.evidence;

/// What is named in the passage; any number of them.
public enum Specificity implements Qualifier {
    ACTOR, WHEN, WHERE, EFFECT
}
