package org.polyvocal.model;

import java.math.BigDecimal;

/// That one person names another, as a [Response] says.
///
/// @param weight how often or how strongly, above 0
public record Tie(Id<Relation> relation, Id<Case> from, Id<Case> to, BigDecimal weight) {}
