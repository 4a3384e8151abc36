package org.polyvocal.desktop.pseudonyms;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Locale;
import java.util.stream.Collectors;
import org.polyvocal.model.pseudonym.Found;
import org.polyvocal.model.pseudonym.Place;
import org.polyvocal.model.words.Messages;

/// Says how many names stand in what sort of place: “31 in transcripts · 4 in memos”.
final class Amounts {
    /// A sort of place, as a person tells them apart.
    private enum Sort {
        TEXT, SPEAKER, MEMO, CASE, CODE, LABEL, KEPT
    }

    private Amounts() {}

    static String of(Collection<Found> found) {
        var counts = new EnumMap<Sort, Long>(Sort.class);
        found.forEach(it -> counts.merge(sort(it.place().part()), 1L, Long::sum));
        return counts.entrySet().stream()
                .map(entry -> Messages.say("desktop.pseudonyms.in." + entry.getKey().name().toLowerCase(Locale.ROOT),
                        entry.getValue()))
                .collect(Collectors.joining(" · "));
    }

    private static Sort sort(Place.Part part) {
        return switch (part) {
            case TEXT -> Sort.TEXT;
            case SPEAKER -> Sort.SPEAKER;
            case MEMO -> Sort.MEMO;
            case ANSWER, CHOICE -> Sort.CASE;
            case RULE, SHORT_NAME, REFERENCE -> Sort.CODE;
            case NAME, SET, FILE, NOTE, QUERY -> Sort.LABEL;
            case CONTENT -> Sort.KEPT;
        };
    }
}
