package org.polyvocal.desktop.transcript.page;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.polyvocal.model.Document;
import org.polyvocal.model.Id;
import org.polyvocal.model.Role;
import org.polyvocal.model.Source;
import org.polyvocal.model.Span;
import org.polyvocal.model.Speaker;
import org.polyvocal.model.TextProfile;
import org.polyvocal.model.Turn;

/// A document made from a text in which each turn begins a line with `LABEL: ` or `LABEL [hh:mm:ss]: `.
public record Script(Document document, String text) {
    private static final Pattern TURN = Pattern
            .compile("(?m)^(?<label>\\p{Lu}[\\p{Lu}-]*)(?: \\[(?<h>\\d\\d):(?<m>\\d\\d):(?<s>\\d\\d)])?: ");

    public static Script of(String text) {
        var speakers = new LinkedHashMap<String, Speaker>();
        var turns = new ArrayList<Turn>();
        var found = TURN.matcher(text).results().toList();
        for (var at = 0; at < found.size(); at++) {
            var head = found.get(at);
            var label = head.group("label");
            var role = label.startsWith("INT") ? Role.INTERVIEWER : Role.PARTICIPANT;
            var speaker = speakers.computeIfAbsent(label, name -> new Speaker(Id.next(), name, role));
            var end = at + 1 < found.size() ? found.get(at + 1).start() : text.length();
            var span = new Span(head.start(), end).trimmed(text).orElseThrow();
            var time = Optional.ofNullable(head.group("h")).map(hours -> Duration.ofHours(Long.parseLong(hours))
                    .plusMinutes(Long.parseLong(head.group("m"))).plusSeconds(Long.parseLong(head.group("s"))));
            turns.add(new Turn(Optional.of(speaker.id()), span, new Span(head.end(), span.end()), time));
        }
        return new Script(document(text, List.copyOf(speakers.values()), turns), text);
    }

    public static Document document(String text, List<Speaker> speakers, List<Turn> turns) {
        return new Document(Id.next(), "Interview", "", new Source("interview.txt", "txt", ""),
                TextProfile.of(text, Locale.ENGLISH), speakers, turns,
                Instant.EPOCH);
    }

    public Page page() {
        return Page.of(document, text);
    }

    /// Where some words stand in the text.
    public Span span(String words) {
        var start = text.indexOf(words);
        if (start < 0) throw new IllegalArgumentException("not in the text");
        return new Span(start, start + words.length());
    }
}
