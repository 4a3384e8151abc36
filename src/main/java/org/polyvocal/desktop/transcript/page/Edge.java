package org.polyvocal.desktop.transcript.page;

/// One of the two ends of a passage.
public enum Edge {
    START, END
}
