package org.polyvocal.workbench.merge;

/// Whose record stays where both sides have changed the same one.
public enum Preference { OURS, THEIRS }
