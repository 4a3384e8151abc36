package org.polyvocal.desktop.search;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.polyvocal.model.words.Messages;
import org.polyvocal.workbench.Search.KeyWord;

/// In what order hits are listed.
enum Order {
    DOCUMENT, LEFT, RIGHT;

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    String sentence() {
        return Messages.say("desktop.search.order." + name().toLowerCase(Locale.ROOT));
    }

    /// By the words before a hit, the nearest first; by those behind it; or as they stand in the texts.
    List<KeyWord> of(List<KeyWord> hits) {
        return switch (this) {
            case DOCUMENT -> hits;
            case LEFT -> by(hit -> backwards(hit.before()), hits);
            case RIGHT -> by(hit -> words(hit.after()), hits);
        };
    }

    private record Keyed(String key, KeyWord hit) {}

    /// The key of each hit is made once: there may be thousands, and a person waits.
    private static List<KeyWord> by(Function<KeyWord, String> key, List<KeyWord> hits) {
        return hits.stream().map(hit -> new Keyed(key.apply(hit), hit)).sorted(Comparator.comparing(Keyed::key))
                .map(Keyed::hit).toList();
    }

    private static String backwards(String before) {
        return String.join(" ", List.of(words(before).split(" ")).reversed());
    }

    private static String words(String context) {
        return BETWEEN.matcher(context).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }
}
