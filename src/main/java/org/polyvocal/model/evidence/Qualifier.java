package org.polyvocal.model.evidence;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// A value of one of the qualifier lists.
public interface Qualifier {
    String name();

    /// The word in files and queries: `reported_practice`.
    default String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The value with this word, whatever its case, blanks and hyphens read as underscores.
    static <Q extends Enum<Q> & Qualifier> Optional<Q> of(Class<Q> list, String word) {
        var wanted = word.strip().toLowerCase(Locale.ROOT).replace(' ', '_').replace('-', '_');
        return Arrays.stream(list.getEnumConstants()).filter(value -> value.word().equals(wanted)).findFirst();
    }
}
