package org.polyvocal.workbench.imports;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.polyvocal.model.Document;

/// What a person makes of a transcript before it is stored.
///
/// @param of         as it was last read
/// @param name       made unique when it is stored
/// @param speakers   one for each voice
/// @param attributes what is known of the interview
/// @param remarks    whether what stands beside the text comes in as memos
/// @param times      whether time stamps are lifted out and become the times of turns; else turns have no times
public record Decision(Preview of, String name, String set, Locale language, List<Casting> speakers,
        Map<String, String> attributes, boolean remarks, boolean times) {
    public Decision {
        Objects.requireNonNull(set, "set");
        Objects.requireNonNull(language, "language");
        if (of.contents().isEmpty()) throw new IllegalArgumentException("nothing was read");
        if (name.isBlank()) throw new IllegalArgumentException("a transcript needs a name");
        speakers = List.copyOf(speakers);
        attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
    }

    /// Everything as it was recognised.
    public static Decision asRead(Preview preview) {
        var contents = preview.contents().orElseThrow(() -> new IllegalArgumentException("nothing was read"));
        Document head = contents.head();
        return new Decision(preview, head.name(), head.set(), head.text().language(),
                contents.voices().stream().map(Casting::of).toList(), contents.attributes(), true, true);
    }

    public Decision named(String name) {
        return new Decision(of, name, set, language, speakers, attributes, remarks, times);
    }

    public Decision inSet(String set) {
        return new Decision(of, name, set, language, speakers, attributes, remarks, times);
    }

    public Decision inLanguage(Locale language) {
        return new Decision(of, name, set, language, speakers, attributes, remarks, times);
    }

    public Decision spokenBy(List<Casting> speakers) {
        return new Decision(of, name, set, language, speakers, attributes, remarks, times);
    }

    /// @param value empty when nothing is known
    public Decision saying(String attribute, String value) {
        var all = new LinkedHashMap<>(attributes);
        all.put(attribute, value);
        return new Decision(of, name, set, language, speakers, all, remarks, times);
    }

    public Decision takingRemarks(boolean remarks) {
        return new Decision(of, name, set, language, speakers, attributes, remarks, times);
    }

    public Decision liftingTimes(boolean times) {
        return new Decision(of, name, set, language, speakers, attributes, remarks, times);
    }

    /// The same decisions about the transcript as it was read again; speakers under the same labels stay who they are.
    public Decision about(Preview again) {
        var read = asRead(again);
        var known = speakers.stream().collect(Collectors.toMap(Casting::label, casting -> casting, (first, _) -> first));
        var guessed = language.equals(contents().head().text().language());
        return new Decision(again, name, set, guessed ? read.language() : language,
                read.speakers().stream().map(casting -> known.getOrDefault(casting.label(), casting)).toList(), attributes,
                remarks, times);
    }

    public Contents contents() {
        return of.contents().orElseThrow();
    }

    /// Names stay out of logs.
    @Override
    public String toString() {
        return "Decision about " + of;
    }
}
