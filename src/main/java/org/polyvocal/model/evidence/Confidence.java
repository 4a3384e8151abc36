package org.polyvocal.model.evidence;

/// How sure the coder is.
public enum Confidence implements Qualifier {
    SURE, UNSURE
}
