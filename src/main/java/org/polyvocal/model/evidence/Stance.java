package org.polyvocal.model.evidence;

/// How the speaker presents it.
public enum Stance implements Qualifier {
    POSITIVE, NEGATIVE, MIXED, NEUTRAL
}
