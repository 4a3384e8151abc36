package org.polyvocal.exchange.network;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// What one person answers to one question about everybody: nothing at all is no answer, a gap between answers is no tie.
final class Answers {
    private final Gathering gathering;
    private final int row;
    private final Optional<String> relation;
    private final String person;
    private final Map<String, BigDecimal> given = new LinkedHashMap<>();
    private int gaps;

    Answers(Gathering gathering, int row, Optional<String> relation, String person) {
        this.gathering = gathering;
        this.row = row;
        this.relation = relation;
        this.person = person;
    }

    /// @param written empty for nothing
    void take(String field, String about, String written) {
        if (written.isEmpty()) gaps++;
        else given.put(about, gathering.weight(row, field, written));
    }

    /// Puts it down, and says how many gaps between answers there were.
    int put() {
        gathering.asked(row, relation, person, !given.isEmpty());
        given.forEach((about, weight) -> {
            if (weight.signum() > 0) gathering.tie(row, relation, person, about, weight);
        });
        return given.isEmpty() ? 0 : gaps;
    }
}
