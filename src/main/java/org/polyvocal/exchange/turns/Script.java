package org.polyvocal.exchange.turns;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.polyvocal.model.Role;

/// A text with its turns.
///
/// @param convention how speakers are marked in it; see [Recognition]
/// @param told       the roles that the front matter gives, by label or name in small letters
public record Script(String text, List<Utterance> utterances, String convention, Map<String, Role> told) {
    public Script {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(convention, "convention");
        utterances = List.copyOf(utterances);
        told = Map.copyOf(told);
    }

    /// Texts stay out of logs.
    @Override
    public String toString() {
        return "Script of " + utterances.size() + " utterances";
    }
}
