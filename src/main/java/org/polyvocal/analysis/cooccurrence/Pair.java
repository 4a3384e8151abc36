package org.polyvocal.analysis.cooccurrence;

import org.polyvocal.model.Coding;

/// Two codings of one document that are together in the sense of a relation.
public record Pair(Coding x, Coding y) {}
