package org.polyvocal.exchange.json;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.polyvocal.exchange.speech.Joint;

/// One object, seen as a piece of talk. Its fields are asked for in small letters and without what parts their words:
/// `speaker_name`, `speakerName` and `Speaker Name` are one.
final class Fields {
    private static final List<String> WORDS = List.of("text", "body", "transcript", "content", "sentence", "utterance",
            "spokentext",
            "display", "caption", "punctuatedword", "word", "value", "utf8");
    private static final List<String> SPEAKER = List.of("speaker", "speakername", "speakerlabel", "speakerid", "speakertag",
            "participant", "who", "voice");
    private static final List<String> START = List.of("start", "starttime", "startms", "tstartms", "begin", "begintime", "from",
            "starttimestamp", "offsetinticks", "ts", "timestamp", "time");
    private static final List<String> END = List.of("end", "endtime", "endms", "to", "endtimestamp", "endts", "resultendtime");
    private static final List<String> LENGTH = List.of("duration", "dur", "ddurationms", "durationinticks");
    /// Lists of smaller pieces, and of different hearings of the same piece, the best first.
    private static final List<String> PARTS = List.of("sentences", "elements", "segs");
    private static final List<String> HEARINGS = List.of("alternatives", "nbest");

    /// A line end that was escaped twice, as programs do that write JSON into JSON; not what follows the letter of a drive.
    private static final Pattern LINE_END = Pattern.compile("(?<!\\b\\p{L}:|\\\\)\\\\n");
    private static final int LONGEST_ATTRIBUTE = 200;

    private final Map<String, Object> object = new HashMap<>();
    private final Map<?, ?> written;

    private Fields(Map<?, ?> written) {
        this.written = written;
        written.forEach((name, value) -> object.putIfAbsent(plain(String.valueOf(name)), value));
    }

    static Optional<Fields> of(Object value) {
        return value instanceof Map<?, ?> object ? Optional.of(new Fields(object)) : Optional.empty();
    }

    static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[_\\s-]", "");
    }

    /// Under the names they have in the file.
    Map<?, ?> written() {
        return written;
    }

    /// What is short and plain in it, and in what it calls its metadata.
    Map<String, String> attributes() {
        var attributes = new LinkedHashMap<String, String>();
        written.forEach((name, value) -> {
            if (value instanceof String text && !text.isBlank() && text.length() <= LONGEST_ATTRIBUTE) {
                attributes.put(String.valueOf(name), text.strip());
            }
        });
        for (var name : List.of("metadata", "meta"))
            of(object.get(name)).ifPresent(meta -> meta.attributes().forEach(attributes::putIfAbsent));
        return attributes;
    }

    /// What somebody does in the conversation; empty where it is not said.
    String role() {
        return first(List.of("role", "speakerrole")).orElse("");
    }

    /// Words, and who says them or when.
    boolean isTalk() {
        return !words().isBlank() && !(speaker().isEmpty() && start().isEmpty() && end().isEmpty());
    }

    String words() {
        return LINE_END.matcher(heard()).replaceAll("\n");
    }

    private String heard() {
        return first(WORDS).or(() -> parts("sentences").map(part -> part.words().strip()).reduce(Joint::of))
                .or(() -> Stream.concat(parts("elements"), parts("segs")).map(Fields::words).reduce(String::concat))
                .or(() -> HEARINGS.stream().flatMap(this::parts).findFirst().map(Fields::words)).orElse("");
    }

    String speaker() {
        return first(SPEAKER)
                .or(() -> of(object.get("speaker")).flatMap(speaker -> speaker.first(List.of("name", "label", "id"))))
                .or(() -> HEARINGS.stream().flatMap(this::parts).findFirst().map(Fields::speaker)).orElse("");
    }

    String start() {
        return first(START).or(() -> stretch(0, "from")).or(() -> PARTS.stream().flatMap(this::parts).map(Fields::start)
                .filter(start -> !start.isEmpty()).findFirst()).orElse("");
    }

    String end() {
        return first(END).or(() -> stretch(1, "to")).or(this::startAndLength).orElse("");
    }

    Optional<String> first(List<String> names) {
        return names.stream().map(object::get).filter(String.class::isInstance).map(String.class::cast).findFirst();
    }

    /// `"timestamp": [0.0, 2.5]` and `"timestamps": {"from": …, "to": …}`.
    private Optional<String> stretch(int place, String name) {
        if (object.get("timestamp") instanceof List<?> both && both.size() > place && both.get(place) instanceof String time) {
            return Optional.of(time);
        }
        return of(object.get("timestamps")).flatMap(both -> both.first(List.of(name)));
    }

    private Optional<String> startAndLength() {
        try {
            return first(LENGTH).map(length -> new BigDecimal(start()).add(new BigDecimal(length)).toPlainString());
        } catch (NumberFormatException e) {
            return Optional.empty(); // not counted in plain numbers: then the start is enough
        }
    }

    private Stream<Fields> parts(String list) {
        return object.get(list) instanceof List<?> parts ? parts.stream().map(Fields::of).flatMap(Optional::stream) : Stream.of();
    }

    @Override
    public String toString() {
        return "Fields " + object.size();
    }
}
