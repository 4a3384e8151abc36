package org.polyvocal.index.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.polyvocal.index.query.Name;
import org.polyvocal.index.query.Query;
import org.polyvocal.model.Attribute;
import org.polyvocal.model.Case;
import org.polyvocal.model.Casebook;
import org.polyvocal.model.Id;

/// Answers what is asked of the cases that words belong to. What has been compared once is remembered: there are many
/// speakers, and few answers.
final class Belongings {
    private final Casebook casebook;
    private final Map<Name, Map<String, Boolean>> fits = new HashMap<>();

    Belongings(Casebook casebook) {
        this.casebook = casebook;
    }

    /// @param lineage the nearest case first
    boolean hold(List<Case> lineage, Query.Belonging asked) {
        return switch (asked) {
            case Query.OfCase(var kind, var name) -> lineage.stream()
                    .filter(each -> kind.isEmpty() || kind.get() == each.kind()).anyMatch(each -> fits(name, each.name()));
            case Query.Answered(var attribute, _, var value) -> answer(lineage, attribute)
                    .filter(answer -> fits(value, answer)).isPresent();
            case Query.Measured(var attribute, _, var range) -> casebook.attribute(attribute)
                    .flatMap(it -> Casebook.value(lineage, it).filter(answer -> range.holds(it.type(), answer))).isPresent();
        };
    }

    private Optional<String> answer(List<Case> lineage, Id<Attribute> attribute) {
        return casebook.attribute(attribute).flatMap(it -> Casebook.value(lineage, it));
    }

    private boolean fits(Name name, String words) {
        return fits.computeIfAbsent(name, _ -> new HashMap<>()).computeIfAbsent(words, name::fits);
    }
}
