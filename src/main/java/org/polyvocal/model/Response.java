package org.polyvocal.model;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/// What one person answers to one [Relation]. Whoever was asked has one, so that *did not answer* is not *named nobody*.
///
/// @param given whether there is an answer
/// @param ties  whom the person names, and how often or how strongly: above 0
public record Response(Id<Response> id, Id<Relation> relation, Id<Case> person, boolean given,
        Map<Id<Case>, BigDecimal> ties) implements Entity {
    public Response {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(relation, "relation");
        var own = Objects.requireNonNull(person, "person");
        if (!given && !ties.isEmpty()) throw new IllegalArgumentException("who did not answer has named nobody");
        if (ties.values().stream().anyMatch(weight -> weight.signum() <= 0)) {
            throw new IllegalArgumentException("no tie has no weight");
        }
        var kept = new TreeMap<Id<Case>, BigDecimal>(); // in one order, and 2.0 is 2, so that the same answer is the same row
        ties.forEach((to, weight) -> kept.put(to, new BigDecimal(weight.stripTrailingZeros().toPlainString())));
        kept.remove(own);
        ties = Collections.unmodifiableMap(kept);
    }

    /// Somebody who was asked and has not answered.
    public static Response awaited(Id<Relation> relation, Id<Case> person) {
        return new Response(Id.next(), relation, person, false, Map.of());
    }

    /// With this for an answer.
    public Response naming(Map<Id<Case>, BigDecimal> ties) {
        return new Response(id, relation, person, true, ties);
    }

    /// Without an answer.
    public Response withdrawn() {
        return new Response(id, relation, person, false, Map.of());
    }

    /// Whom it names is nobody's business in a log.
    @Override
    public String toString() {
        return "Response " + id;
    }
}
