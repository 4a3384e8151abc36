package org.polyvocal.workbench.imports;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.polyvocal.model.Document;

/// What is known of a transcript that was read: enough to look at, and not its text, since thousands may be looked at.
///
/// @param head       the document without its turns
/// @param convention how speakers are marked, one of [Imports#conventions()] or what another format has
/// @param turns      how many there are
/// @param outside    the share of the text that is in no turn, in percent
/// @param attributes what the file says of the interview
/// @param remarks    how many there are beside the text
/// @param opening    the first turns
public record Contents(Document head, String convention, int turns, int outside, List<Voice> voices,
        Map<String, String> attributes, int remarks, List<Line> opening) {
    public Contents {
        Objects.requireNonNull(head, "head");
        Objects.requireNonNull(convention, "convention");
        voices = List.copyOf(voices);
        attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
        opening = List.copyOf(opening);
    }

    /// Names and words stay out of logs.
    @Override
    public String toString() {
        return "Contents of " + turns + " turns";
    }
}
