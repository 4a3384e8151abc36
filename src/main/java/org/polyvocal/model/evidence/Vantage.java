package org.polyvocal.model.evidence;

/// How the speaker comes to know it.
public enum Vantage implements Qualifier {
    OWN_ACT, OBSERVED, HEARSAY, UNCLEAR
}
