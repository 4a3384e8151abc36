package org.polyvocal.exchange.turns;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.polyvocal.model.Role;

/// A text with its turns, and what its file tells beside them.
///
/// @param title      what the transcript is called; empty where its file's name says it
/// @param convention how speakers are marked in it, for a person; see [Recognition]
/// @param told       the roles that the front matter gives, by label or name in small letters
/// @param attributes what the file says of the interview, name by name, in the file's order
/// @param remarks    what readers wrote beside the text
public record Script(String title, String text, List<Utterance> utterances, String convention, Map<String, Role> told,
        Map<String, String> attributes, List<Remark> remarks) {
    public Script {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(convention, "convention");
        utterances = List.copyOf(utterances);
        told = Map.copyOf(told);
        attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
        remarks = List.copyOf(remarks);
    }

    /// A text of which nothing is known but its turns.
    public static Script of(String text, List<Utterance> utterances, String convention) {
        return new Script("", text, utterances, convention, Map.of(), Map.of(), List.of());
    }

    public Script titled(String title) {
        return new Script(title, text, utterances, convention, told, attributes, remarks);
    }

    public Script telling(Map<String, Role> told) {
        return new Script(title, text, utterances, convention, told, attributes, remarks);
    }

    public Script attributed(Map<String, String> attributes) {
        return new Script(title, text, utterances, convention, told, attributes, remarks);
    }

    public Script remarked(List<Remark> remarks) {
        return new Script(title, text, utterances, convention, told, attributes, remarks);
    }

    /// Texts stay out of logs.
    @Override
    public String toString() {
        return "Script of " + utterances.size() + " utterances";
    }
}
