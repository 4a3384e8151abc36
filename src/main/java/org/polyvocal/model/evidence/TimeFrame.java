package org.polyvocal.model.evidence;

/// When it is.
public enum TimeFrame implements Qualifier {
    PAST, PRESENT, PLANNED
}
