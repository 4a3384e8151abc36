package org.polyvocal.model.pseudonym;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.polyvocal.model.Pseudonym;

/// One way in which a name of the register is written, and what stands for it.
///
/// @param written the name or one of its variants
/// @param standIn what the replacement is for this way of writing: the surname for the surname alone
record Form(Pseudonym pseudonym, String written, String standIn) {
    private static final Pattern GAPS = Pattern.compile("[\\s\\p{Z}_.‐‑-]+");
    /// Up to so many capitals are initials, which mean nothing in small letters.
    private static final int INITIALS = 3;

    static Form of(Pseudonym pseudonym, String written) {
        return new Form(pseudonym, written, StandIn.of(pseudonym, written));
    }

    /// How much what was found is like this, by its letters alone.
    Likeness likeness(String found) {
        var capitals = isInCapitals(found) && letters(found) > 1;
        if (capitals) return isInCapitals(written) ? Likeness.WRITTEN : Likeness.CAPITALS;
        if (isInCapitals(written) && letters(written) > 1 && letters(written) <= INITIALS) return Likeness.SMALL;
        var own = words(written);
        var other = words(found);
        for (var at = 0; at < Math.min(own.size(), other.size()); at++) {
            if (beginsLarge(own.get(at)) && !beginsLarge(other.get(at))) return Likeness.SMALL;
        }
        return Likeness.WRITTEN;
    }

    /// What stands instead of what was found, in its letters.
    String instead(String found) {
        if (isInCapitals(written) && letters(written) > INITIALS) {
            return isInCapitals(standIn) && !isInCapitals(found) ? titled(standIn) : standIn;
        }
        if (letters(found) > 1 && isInCapitals(found) && !isInCapitals(written)) return standIn.toUpperCase(Locale.ROOT);
        return isInSmalls(found) && !isInSmalls(written) ? standIn.toLowerCase(Locale.ROOT) : standIn;
    }

    static List<String> words(String name) {
        return GAPS.splitAsStream(name).filter(word -> !word.isEmpty()).toList();
    }

    private static int letters(String name) {
        return (int) name.codePoints().filter(Character::isLetter).count();
    }

    private static boolean isInCapitals(String name) {
        return name.codePoints().anyMatch(Character::isUpperCase) && name.codePoints().noneMatch(Character::isLowerCase);
    }

    private static boolean isInSmalls(String name) {
        return name.codePoints().anyMatch(Character::isLowerCase)
                && name.codePoints().noneMatch(point -> Character.isUpperCase(point) || Character.isTitleCase(point));
    }

    private static boolean beginsLarge(String word) {
        return word.codePoints().filter(Character::isLetter).limit(1)
                .anyMatch(point -> Character.isUpperCase(point) || Character.isTitleCase(point));
    }

    private static String titled(String name) {
        var titled = new StringBuilder();
        var begins = true;
        for (var point : name.codePoints().toArray()) {
            titled.appendCodePoint(begins ? Character.toTitleCase(point) : Character.toLowerCase(point));
            begins = !Letters.isLetter(point);
        }
        return titled.toString();
    }

    /// Names stay out of logs.
    @Override
    public String toString() {
        return "Form of " + pseudonym;
    }
}
