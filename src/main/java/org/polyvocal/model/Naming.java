package org.polyvocal.model;

import java.text.Normalizer;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// When two names are the same to a person: whatever their case, their accents, and what parts their words.
public final class Naming {
    private static final Pattern ACCENTS = Pattern.compile("\\p{Mn}+");
    private static final Pattern GAPS = Pattern.compile("[\\s\\p{Z}_-]+");

    private Naming() {}

    /// The form that all spellings of a name share: `zoe wetherell` for `Zoë_WETHERELL`.
    public static String folded(String name) {
        var bare = ACCENTS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
        // by way of capitals, so that ß and ss are one; ł and its like have no accent that could be taken off
        var lower = bare.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT).replace('ł', 'l').replace('ø', 'o');
        return GAPS.matcher(lower).replaceAll(" ").strip();
    }

    /// The name, or the first with a number behind it that is not taken: `Interview 3 (2)`.
    public static String free(String wished, Predicate<String> taken) {
        var name = wished;
        for (var number = 2; taken.test(name); number++) name = wished + " (" + number + ")";
        return name;
    }

    public static boolean same(String one, String other) {
        return folded(one).equals(folded(other));
    }
}
