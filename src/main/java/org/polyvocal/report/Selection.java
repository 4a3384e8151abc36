package org.polyvocal.report;

import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.polyvocal.model.Coding;
import org.polyvocal.model.words.Messages;
import org.polyvocal.report.page.Fact;

/// Which codings a report is about.
///
/// @param words what they have in common, as a person would say or type it; empty for all
public record Selection(Predicate<Coding> kept, String words) {
    public Selection {
        Objects.requireNonNull(kept, "kept");
        Objects.requireNonNull(words, "words");
    }

    public static Selection everything() {
        return new Selection(_ -> true, "");
    }

    List<Fact> facts() {
        return words.isEmpty() ? List.of() : List.of(new Fact(Messages.say("report.fact.only"), words));
    }

    /// Questions may name people, and stay out of logs.
    @Override
    public String toString() {
        return "Selection";
    }
}
