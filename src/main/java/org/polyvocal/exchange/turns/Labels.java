package org.polyvocal.exchange.turns;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// What the label of a speaker can look like, judged by itself.
final class Labels {
    /// A letter, then little: no colon, bracket, tab or mark of a sentence; perhaps a remark in parentheses. In Hebrew a
    /// quotation mark is part of an abbreviation.
    static final String PATTERN = "\\p{L}(?:[^:：\\n\\t\\[\\](){}<>#*|\"“”?!;•。，、؟]|(?<=\\p{L})\"(?=\\p{L})){0,48}?"
            + "(?: ?[(（](?!\\d{1,2}:)[^()（）\\n]{1,32}[)）])?";

    private static final int MOST_WORDS = 6;
    private static final Pattern CODE = Pattern.compile("\\p{Lu}{1,3}[.\\-_ /]?\\d{0,3}|(?:\\p{Lu}\\.-?){1,4}");
    private static final Pattern REMARK = Pattern.compile(" ?[(（][^()（）]*[)）]$");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0\\u202F]+");
    private static final Set<String> PARTICLES = Set.of("de", "del", "della", "di", "da", "do", "dos", "das", "du", "des", "la",
            "le", "van", "von", "der", "den", "zu", "ten", "ter", "bin", "ibn", "al", "el", "of", "and", "und", "et", "y", "e",
            "i");

    private Labels() {}

    /// What makes two labels the same speaker: blanks and letter case do not tell them apart.
    static String key(String label) {
        return BLANKS.matcher(plain(label)).replaceAll(" ").toLowerCase(Locale.ROOT);
    }

    /// Without the blanks around it, also those that do not break.
    static String plain(String label) {
        var end = label.length();
        while (end > 0 && isBlank(label.charAt(end - 1))) end--;
        var start = 0;
        while (start < end && isBlank(label.charAt(start))) start++;
        return label.substring(start, end);
    }

    static boolean isBlank(char it) {
        return Character.isWhitespace(it) || Character.isSpaceChar(it) || it == '\u200E' || it == '\u200F' || it == '\uFEFF';
    }

    static boolean mayBe(String label) {
        var name = label.endsWith(")") || label.endsWith("）") ? REMARK.matcher(label).replaceFirst("") : label;
        var words = BLANKS.split(name);
        return words.length <= MOST_WORDS && commas(name) && isName(words);
    }

    /// True for the words that stand before a colon and name nobody.
    static boolean isOpening(String label) {
        var key = key(label);
        return OpeningWords.isOfHead(key) || OpeningWords.isOfTalk(key);
    }

    /// A few capitals, perhaps with a number: `Q`, `R1`, `S01`.
    static boolean isCode(String label) {
        return CODE.matcher(label).matches();
    }

    /// Only capitals: `WRIGHT`, `Q`, `R1`, `KELLY-ANN`. Hardly anything inside talk looks like that.
    static boolean isFormal(String label) {
        return isCode(label) || label.chars().anyMatch(Character::isUpperCase) && label.chars().noneMatch(Character::isLowerCase);
    }

    /// A word for a role, or more than one capitalised word: `Patricia Wand`, `Interviewer`, `Speaker 2`.
    static boolean isTelling(String label) {
        return RoleWords.isRole(label)
                || BLANKS.split(label).length > 1 && label.chars().filter(Character::isUpperCase).count() > 1;
    }

    /// `Hurst, Peter` is a name; a list of three is not, nor is a clause.
    private static boolean commas(String label) {
        if (label.indexOf(',') < 0) return true;
        var parts = label.split(",", -1);
        return parts.length == 2 && parts[1].startsWith(" ")
                && Arrays.stream(parts).allMatch(part -> part.strip().length() > 1);
    }

    private static boolean isName(String[] words) {
        if (words.length == 1)
            return !words[0].endsWith(".") || isCode(words[0]) || isCode(words[0].substring(0, words[0].length() - 1));
        return RoleWords.isRole(String.join(" ", words)) || List.of(words).stream().allMatch(Labels::isPartOfName);
    }

    private static boolean isPartOfName(String word) {
        return !Character.isLowerCase(word.codePointAt(0)) || PARTICLES.contains(word);
    }
}
