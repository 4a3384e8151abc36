package org.polyvocal.model;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What the values of an [Attribute] look like.
public enum AttributeType {
    TEXT, NUMBER, DATE, YES_NO, CHOICE;

    public static final String YES = "yes";
    public static final String NO = "no";
    /// With one decimal comma or point. A comma before three digits could part thousands, so nobody guesses.
    private static final Pattern NUMBER_FORM = Pattern.compile("[+−-]?\\d{1,30}(?:\\.\\d{1,30}|,\\d{1,2}|,\\d{4,30})?");
    private static final Pattern ISO = Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?:[T ]00:00(?::00(?:\\.0+)?)?)?");
    private static final Pattern DOTTED = Pattern.compile("(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?(\\d{4})");
    private static final Set<String> AFFIRMING = Set.of(YES, "y", "true", "1", "ja", "j", "wahr", "oui", "si", "x");
    private static final Set<String> DENYING = Set.of(NO, "n", "false", "0", "nein", "falsch", "non");

    public static Optional<BigDecimal> number(String typed) {
        if (!NUMBER_FORM.matcher(typed).matches()) return Optional.empty();
        return Optional.of(new BigDecimal(typed.replace(',', '.').replace('−', '-')));
    }

    /// Of a year, a month and a day in this order, or, with full stops, the other way round. Days before months and months
    /// before days look alike with slashes, so neither is taken.
    public static Optional<LocalDate> date(String typed) {
        var iso = ISO.matcher(typed);
        if (iso.matches()) return date(iso, 1, 2, 3);
        var dotted = DOTTED.matcher(typed);
        return dotted.matches() ? date(dotted, 3, 2, 1) : Optional.empty();
    }

    /// `yes` or `no`.
    public static Optional<String> yesNo(String typed) {
        var word = Naming.folded(typed);
        if (AFFIRMING.contains(word)) return Optional.of(YES);
        return DENYING.contains(word) ? Optional.of(NO) : Optional.empty();
    }

    private static Optional<LocalDate> date(Matcher found, int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(found.group(year)), Integer.parseInt(found.group(month)),
                    Integer.parseInt(found.group(day))));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
