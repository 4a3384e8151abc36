package org.polyvocal.model.evidence;

/// What a passage claims, from the weakest to the strongest. (*Corroborated* is derived from links to other sources, never set.)
public enum ClaimType implements Qualifier {
    NORMATIVE, SELF_REPORT, REPORTED_PRACTICE, CONCRETE_INCIDENT
}
