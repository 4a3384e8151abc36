package org.polyvocal.desktop.search.build;

import java.util.Locale;
import org.polyvocal.model.words.Messages;

/// Whether all rows must be found together, or any of them.
enum Joining {
    ALL(" AND "), ANY(" OR ");

    private final String between;

    Joining(String between) {
        this.between = between;
    }

    String between() {
        return between;
    }

    String sentence() {
        return Messages.say("desktop.search.build.joining." + name().toLowerCase(Locale.ROOT));
    }
}
