package org.polyvocal.exchange.pdf;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Puts the end of a line and the beginning of the next together. A hyphen between them belongs to the word (`self-report`)
/// or was set because the line ended; the words of the document itself tell which.
final class Hyphens {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}’']+(?:[-‐][\\p{L}\\p{M}’']+)*");
    private static final Pattern BROKEN = Pattern.compile("([\\p{L}\\p{M}’'-]*[\\p{L}\\p{M}])([-‐\u00AD])$");
    private static final Pattern OPENING = Pattern.compile("^[\\p{L}\\p{M}’']+");
    private static final Pattern SUSPENDED = Pattern
            .compile("^(?:and|or|to|und|oder|bzw|sowie|als|bis|et|ou|e|o|y|ed|od|en|of|och|i|ou|a|nebo)(?![\\p{L}-])");
    private static final Pattern CUT = Pattern.compile("(?<=\\p{L})- (\\p{L}+)");
    private static final Set<String> PREFIXES = Set.of("self", "non", "ex", "co", "well", "so", "semi", "anti", "quasi", "vice",
            "mid", "half", "pro", "cross", "e");
    private final Set<String> words = new HashSet<>();
    private int brokenOff;

    /// @param lines the whole document
    Hyphens(List<String> lines) {
        var before = "";
        for (var line : lines) {
            var word = WORD.matcher(line);
            while (word.find()) if (isWhole(word, before, line)) words.add(word.group());
            CUT.matcher(line).results().filter(cut -> !SUSPENDED.matcher(cut.group(1)).find()).forEach(_ -> brokenOff++);
            before = line;
        }
    }

    private static boolean isWhole(Matcher word, String before, String line) {
        return (word.start() > 0 || !BROKEN.matcher(before).find())
                && (word.end() < line.length() - 1 || !BROKEN.matcher(line).find());
    }

    /// Both together, with a blank between them where there was one.
    String join(String line, String next) {
        var broken = BROKEN.matcher(line);
        var opening = OPENING.matcher(next);
        if (!broken.find()) return line + (touches(line, next) ? "" : " ") + next;
        var stem = line.substring(0, line.length() - 1);
        if (!opening.find()) return broken.group(2).equals("\u00AD") ? stem + next : line + next;
        return switch (kind(broken.group(1), opening.group(), broken.group(2), next)) {
            case SET -> stem + next;
            case OWN -> line + next;
            case DASH -> line + " " + next;
        };
    }

    private enum Kind {
        /// Set because the line ended.
        SET,
        /// The word’s own.
        OWN,
        /// The end of a word that breaks off or is left to be completed.
        DASH
    }

    private Kind kind(String before, String after, String hyphen, String next) {
        if (hyphen.equals("\u00AD")) return Kind.SET;
        if (SUSPENDED.matcher(next).find()) return Kind.DASH;
        if (words.contains(before + "-" + after)) return Kind.OWN;
        if (words.contains(before + after)) return Kind.SET;
        if (Character.isUpperCase(after.charAt(0))) return after.equals("I") || brokenOff > 1 ? Kind.DASH : Kind.OWN;
        var last = before.substring(before.lastIndexOf('-') + 1);
        if (PREFIXES.contains(last.toLowerCase(Locale.ROOT))) return Kind.OWN;
        return isWord(last) && words.contains(after) && after.length() > 2 ? Kind.OWN : Kind.SET;
    }

    /// Perhaps at the beginning of a sentence.
    private boolean isWord(String word) {
        return words.contains(word) || words.contains(word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
    }

    /// Chinese and Japanese have no blanks between words, and a long dash has none on either side.
    private static boolean touches(String line, String next) {
        return isUnspaced(line.codePointBefore(line.length())) && isUnspaced(next.codePointAt(0)) || line.endsWith("—");
    }

    static boolean isUnspaced(int point) {
        return switch (Character.UnicodeScript.of(point)) {
            case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> true;
            default -> point >= 0x3000 && point <= 0x303F || point >= 0xFF00 && point <= 0xFF65;
        };
    }

    @Override
    public String toString() {
        return "Hyphens in a text of " + words.size() + " words";
    }
}
