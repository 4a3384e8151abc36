package org.polyvocal.model.evidence;

/// How far the question asked for it.
public enum Elicitation implements Qualifier {
    SPONTANEOUS, PROMPTED, LED
}
