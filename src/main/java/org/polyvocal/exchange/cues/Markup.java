package org.polyvocal.exchange.cues;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// The markup inside cues: who speaks, and what is only for the screen. A tag that no subtitle format has, such as
/// `<laughs>`, is something the transcriber wrote, and stays.
final class Markup {
    private static final Pattern VOICE = Pattern.compile("<v(?:\\.[^\\s<>]{0,80})?\\s{1,8}([^<>]{0,200})>");
    private static final Pattern TAG = Pattern.compile(
            "</?(?:v|c|i|b|u|s|ruby|rt|lang|font|em|strong)(?:[.\\s][^<>]{0,200})?>|<\\d{1,3}:\\d{2}(?::\\d{2})?[.,]\\d{3}>|\\{\\\\[^{}\\n]{1,80}\\}",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern WORD_TIME = Pattern.compile("<\\d{2}:\\d{2}:\\d{2}\\.\\d{3}>");
    private static final Pattern ENTITY = Pattern
            .compile("&(?:#(\\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|(amp|lt|gt|nbsp|quot|apos|lrm|rlm));");
    private static final Map<String, String> NAMED = Map.of("amp", "&", "lt", "<", "gt", ">", "nbsp", "\u00A0", "quot", "\"",
            "apos", "'", "lrm", "\u200E", "rlm", "\u200F");

    private Markup() {}

    /// A stretch of a cue in one voice, where it names one.
    record Voiced(Optional<String> speaker, String words) {
        @Override
        public String toString() {
            return "Voiced";
        }
    }

    /// Each stretch that a `<v Name>` begins; what stands before the first is nobody's.
    static List<Voiced> voices(String payload) {
        var found = new ArrayList<Voiced>();
        var voice = VOICE.matcher(payload);
        var speaker = Optional.<String>empty();
        var from = 0;
        while (voice.find()) {
            found.add(new Voiced(speaker, plain(payload.substring(from, voice.start()))));
            speaker = Optional.of(entities(voice.group(1)).strip()).filter(name -> !name.isEmpty());
            from = voice.end();
        }
        found.add(new Voiced(speaker, plain(payload.substring(from))));
        return found.stream().filter(voiced -> !voiced.words.isBlank()).toList();
    }

    /// True for captions that a machine made word by word, which repeat each line while the next one grows.
    static boolean isWordByWord(String payload) {
        return payload.contains("<c") && WORD_TIME.matcher(payload).find();
    }

    static String plain(String payload) {
        return entities(TAG.matcher(payload).replaceAll("")).strip();
    }

    private static String entities(String text) {
        return text.indexOf('&') < 0 ? text : ENTITY.matcher(text).replaceAll(match -> {
            if (match.group(3) != null) return java.util.regex.Matcher.quoteReplacement(NAMED.get(match.group(3)));
            var point = match.group(1) != null ? Integer.parseInt(match.group(1)) : Integer.parseInt(match.group(2), 16);
            var known = Character.isValidCodePoint(point) && !Character.isISOControl(point);
            return java.util.regex.Matcher.quoteReplacement(known ? Character.toString(point) : match.group());
        });
    }
}
