package org.polyvocal.desktop.search.build;

import java.util.Locale;
import org.polyvocal.model.words.Messages;

/// How a row stands to those above it: for itself, or in a relation to the row right above.
enum Joint {
    FIND, NOT, INSIDE, SENTENCE, TURN, TURNS, FOLLOWED;

    boolean relates() {
        return compareTo(INSIDE) >= 0;
    }

    /// Whether it says within how many turns.
    boolean counts() {
        return this == TURNS || this == FOLLOWED;
    }

    /// What stands before the row in the query.
    String text(int turns) {
        return switch (this) {
            case FIND -> "";
            case NOT -> "NOT";
            case INSIDE -> "INSIDE";
            case SENTENCE -> "WITHIN SENTENCE";
            case TURN -> "WITHIN TURN";
            case TURNS -> "WITHIN " + turns + " TURNS";
            case FOLLOWED -> "FOLLOWED BY " + turns + " TURNS";
        };
    }

    String sentence() {
        return Messages.say("desktop.search.build.joint." + name().toLowerCase(Locale.ROOT));
    }
}
