package org.polyvocal.exchange.network;

import java.util.List;
import java.util.Objects;

/// What a file says of people and their ties.
///
/// @param people     those it lists, whether or not they have ties, in its order
/// @param rows       understood or refused, place by place
/// @param undirected whether it says that its ties have no direction
/// @param remarks    sentences on what was not understood or how something was taken
public record Reported(Layout layout, List<Listed> people, List<SurveyRow> rows, boolean undirected, List<String> remarks) {
    public Reported {
        Objects.requireNonNull(layout, "layout");
        people = List.copyOf(people);
        rows = List.copyOf(rows);
        remarks = List.copyOf(remarks);
    }

    /// Names stay out of logs.
    @Override
    public String toString() {
        return "Reported by " + people.size() + " people in " + rows.size() + " rows";
    }
}
