package org.polyvocal.desktop.search;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.polyvocal.model.words.Messages;
import org.polyvocal.workbench.Search.KeyWord;

/// In what order hits are listed.
enum Order {
    DOCUMENT, LEFT, RIGHT;

    String sentence() {
        return Messages.say("desktop.search.order." + name().toLowerCase(Locale.ROOT));
    }

    /// By the words before a hit, the nearest first; by those behind it; or as they stand in the texts.
    List<KeyWord> of(List<KeyWord> hits) {
        return switch (this) {
            case DOCUMENT -> hits;
            case LEFT -> hits.stream().sorted(Comparator.comparing(hit -> backwards(hit.before()))).toList();
            case RIGHT -> hits.stream().sorted(Comparator.comparing(hit -> words(hit.after()))).toList();
        };
    }

    private static String backwards(String before) {
        return String.join(" ", List.of(words(before).split(" ")).reversed());
    }

    private static String words(String context) {
        return context.replaceAll("[^\\p{L}\\p{M}\\p{N}]+", " ").strip().toLowerCase(Locale.ROOT);
    }
}
