package org.polyvocal.exchange.pdf;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Tells what stood between two lines. A hyphen between them belongs to the word (`self-report`) or was set because the line
/// ended; the words of the document itself tell which.
final class Hyphens {
    private static final Pattern SUSPENDED = Pattern
            .compile("^(?:and|or|to|und|oder|bzw|sowie|als|bis|et|ou|e|o|y|ed|od|en|of|och|i|ou|a|nebo)(?![\\p{L}-])");
    private static final String HAN = "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]";
    private static final Pattern CUT = Pattern.compile("(?<=\\p{L})- (\\p{L}+)");
    private static final Set<String> PREFIXES = Set.of("self", "non", "ex", "co", "well", "so", "semi", "anti", "quasi", "vice",
            "mid", "half", "pro", "cross", "e");
    private final Vocabulary vocabulary;
    private final Syllables syllables;
    private final boolean cutsWords;
    private final boolean tightDashes;
    private final boolean tightMixture;
    private final boolean ownSign;

    /// @param lines the whole document
    /// @param fill  whether lines end only where no further letter fits
    Hyphens(List<String> lines, boolean fill) {
        this.vocabulary = new Vocabulary(lines);
        this.syllables = new Syllables(lines, fill);
        this.cutsWords = lines.stream().flatMap(line -> CUT.matcher(line).results())
                .filter(cut -> !SUSPENDED.matcher(cut.group(1)).find()).count() > 1;
        this.tightDashes = count(lines, "\\S—\\S") >= count(lines, "\\s—\\s");
        this.tightMixture = count(lines, HAN + "[\\w(]|\\w" + HAN) > count(lines, HAN + " [\\w(]|\\w " + HAN);
        this.ownSign = count(lines, "‐.") == 0 && count(lines, "-.") > 0;
    }

    private static long count(List<String> lines, String pattern) {
        var compiled = Pattern.compile(pattern);
        return lines.stream().filter(line -> compiled.matcher(line).find()).count();
    }

    Seam between(String line, String next) {
        if (Syllables.concern(line, next)) return syllables.between(line, next);
        var end = line.codePointBefore(line.length());
        var unspaced = isUnspaced(end) && isUnspaced(next.codePointAt(0));
        var mixed = isUnspaced(end) != isUnspaced(next.codePointAt(0)) && tightMixture;
        if (unspaced || mixed || end == '/') return Seam.NOTHING;
        if (end == '—' || next.startsWith("—")) return tightDashes && !next.startsWith("— ") ? Seam.NOTHING : Seam.BLANK;
        var broken = Vocabulary.BROKEN.matcher(line.substring(Math.max(0, line.length() - 80)));
        if (!Vocabulary.isBroken(line) || !broken.find()) return Seam.BLANK;
        if (broken.group(2).equals("\u00AD") || ownSign && broken.group(2).equals("‐")) return Seam.HYPHEN;
        var opening = Vocabulary.OPENING.matcher(next);
        return opening.find() ? hyphen(broken.group(1), opening.group(), next) : Seam.NOTHING;
    }

    private Seam hyphen(String before, String after, String next) {
        if (vocabulary.has(before + "-" + after)) return Seam.NOTHING;
        if (vocabulary.has(before + after)) return Seam.HYPHEN;
        if (SUSPENDED.matcher(next).find() && (after.length() > 2 || vocabulary.has(after))) return Seam.BLANK;
        if (Character.isDigit(after.charAt(0)) || Character.isDigit(before.charAt(before.length() - 1))) return Seam.NOTHING;
        if (Character.isUpperCase(after.charAt(0))) return after.equals("I") || cutsWords ? Seam.BLANK : Seam.NOTHING;
        if (!vocabulary.breaksWords() || before.contains("-") || PREFIXES.contains(before.toLowerCase(Locale.ROOT))) {
            return Seam.NOTHING;
        }
        return vocabulary.hasInAnyPlace(before) && vocabulary.has(after) && after.length() > 2 ? Seam.NOTHING : Seam.HYPHEN;
    }

    /// Chinese and Japanese have no blanks between words.
    static boolean isUnspaced(int point) {
        return switch (Character.UnicodeScript.of(point)) {
            case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> true;
            default -> point >= 0x3000 && point <= 0x303F || point >= 0xFF00 && point <= 0xFF65;
        };
    }

    @Override
    public String toString() {
        return "Hyphens by " + vocabulary;
    }
}
