package org.polyvocal.exchange.turns;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// What the label of a speaker can look like, judged by itself.
final class Labels {
    /// A letter, then little: no colon, bracket, tab or mark of a sentence; perhaps a remark in parentheses.
    static final String PATTERN = "\\p{L}[^:：\\n\\t\\[\\](){}<>#*|\"“”?!;•]{0,48}?(?: \\((?!\\d{1,2}:)[^()\\n]{1,32}\\))?";

    private static final int MOST_WORDS = 6;
    private static final Pattern CODE = Pattern.compile("\\p{Lu}{1,3}[.\\-_ ]?\\d{0,3}");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0]+");
    private static final Set<String> PARTICLES = Set.of("de", "del", "della", "di", "da", "do", "dos", "das", "du", "des", "la",
            "le", "van", "von", "der", "den", "zu", "ten", "ter", "bin", "ibn", "al", "el", "of", "and", "und", "et", "y", "e",
            "i");
    private static final Set<String> NEVER = Set.of("note", "notes", "nb", "n.b.", "ps", "p.s.", "http", "https", "www", "ftp",
            "mailto", "e.g.", "i.e.", "z.b.", "anmerkung", "hinweis", "remarque", "nota", "example", "beispiel", "exemple", "url",
            "warning", "achtung", "tel", "email", "e-mail", "summary keywords", "keywords", "speakers", "copyright");
    private static final Set<String> FRONT = Set.of("date", "datum", "fecha", "data", "place", "ort", "lieu", "lugar", "location",
            "duration", "dauer", "durée", "time", "zeit", "title", "titel", "subject", "project", "projekt", "interview",
            "interview with", "interview date", "interview no", "interview number", "date of interview", "recorded", "recording",
            "aufnahme", "transcribed", "transcribed by", "transcript", "transcriber", "transcription", "transkription",
            "transkript", "field", "file", "datei", "audio", "length", "länge", "participants", "teilnehmer", "language",
            "sprache", "number", "no", "nr", "id", "code", "version", "status", "author", "autor", "source", "quelle", "setting",
            "background", "topic", "thema", "chapter", "part", "page", "figure", "table", "appendix", "contact", "phone",
            "present",
            "anwesend", "interview date and time", "study", "school", "schule", "year", "month", "session", "date and time",
            "date/time", "interview duration", "interview length", "recording date", "name of interviewee", "pseudonym");

    private Labels() {}

    /// What makes two labels the same speaker: blanks and letter case do not tell them apart.
    static String key(String label) {
        return BLANKS.matcher(label.strip()).replaceAll(" ").toLowerCase(Locale.ROOT);
    }

    static boolean mayBe(String label) {
        var words = BLANKS.split(label.strip());
        return !NEVER.contains(key(label)) && words.length <= MOST_WORDS && commas(label) && isName(words);
    }

    /// True for the words with which the head of a document names a date, a place, a title.
    static boolean isFront(String label) {
        var key = key(label);
        return FRONT.contains(key) || NEVER.contains(key);
    }

    /// Only capitals: `WRIGHT`, `Q`, `R1`, `KELLY-ANN`. Hardly anything inside talk looks like that.
    static boolean isFormal(String label) {
        return CODE.matcher(label).matches()
                || label.chars().anyMatch(Character::isUpperCase) && label.chars().noneMatch(Character::isLowerCase);
    }

    /// More than one capitalised word, a number, or a word for a role: `Patricia Wand`, `Speaker 2`, `Interviewer`.
    static boolean isTelling(String label) {
        return RoleWords.isRole(label) || label.chars().anyMatch(Character::isDigit)
                || BLANKS.split(label).length > 1 && label.chars().filter(Character::isUpperCase).count() > 1;
    }

    /// `Hurst, Peter` is a name; a list of three is not, nor is a clause.
    private static boolean commas(String label) {
        var parts = label.split(",", -1);
        return parts.length == 1
                || parts.length == 2 && parts[1].startsWith(" ")
                        && Arrays.stream(parts).allMatch(part -> part.strip().length() > 1);
    }

    private static boolean isName(String[] words) {
        if (words.length == 1)
            return !words[0].endsWith(".") || CODE.matcher(words[0].substring(0, words[0].length() - 1)).matches();
        return RoleWords.isRole(String.join(" ", words)) || List.of(words).stream().allMatch(Labels::isPartOfName);
    }

    private static boolean isPartOfName(String word) {
        var first = word.charAt(0) == '(' && word.length() > 1 ? word.codePointAt(1) : word.codePointAt(0);
        return !Character.isLowerCase(first) || PARTICLES.contains(word);
    }
}
