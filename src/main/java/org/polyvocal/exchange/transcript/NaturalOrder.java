package org.polyvocal.exchange.transcript;

import java.nio.file.Path;
import java.text.Collator;
import java.util.Comparator;
import java.util.Locale;
import java.util.regex.Pattern;

/// The order a person expects of names: `Interview 2` before `Interview 10`, letter case and accents secondary.
final class NaturalOrder {
    static final Comparator<Path> OF_PATHS = NaturalOrder::compare;
    private static final Pattern SEAM = Pattern.compile("(?<=\\d)(?=\\D)|(?<=\\D)(?=\\d)");

    private NaturalOrder() {}

    private static int compare(Path one, Path other) {
        var names = Collator.getInstance(Locale.ROOT);
        for (var at = 0; at < Math.min(one.getNameCount(), other.getNameCount()); at++) {
            var order = compare(one.getName(at).toString(), other.getName(at).toString(), names);
            if (order != 0) return order;
        }
        var depth = Integer.compare(one.getNameCount(), other.getNameCount());
        return depth != 0 ? depth : one.compareTo(other);
    }

    private static int compare(String one, String other, Collator names) {
        var these = SEAM.split(one);
        var those = SEAM.split(other);
        for (var at = 0; at < Math.min(these.length, those.length); at++) {
            var order = piece(these[at], those[at], names);
            if (order != 0) return order;
        }
        return Integer.compare(these.length, those.length);
    }

    private static int piece(String one, String other, Collator names) {
        if (!isNumber(one) || !isNumber(other)) return names.compare(one, other);
        return new java.math.BigInteger(one).compareTo(new java.math.BigInteger(other));
    }

    private static boolean isNumber(String piece) {
        return Character.isDigit(piece.charAt(0));
    }
}
