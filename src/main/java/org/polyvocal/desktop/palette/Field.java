package org.polyvocal.desktop.palette;

import org.polyvocal.model.words.Messages;

/// Where in a code a typed word was found.
public enum Field {
    NAME, SHORT_NAME, REFERENCE, PATH, DEFINITION, APPLY_WHEN, DO_NOT_APPLY_WHEN, EXAMPLE;

    boolean ofRule() {
        return compareTo(DEFINITION) >= 0;
    }

    /// What stands before the words found there; nothing where they speak for themselves.
    String label() {
        return switch (this) {
            case NAME, SHORT_NAME, REFERENCE, PATH -> "";
            case DEFINITION -> Messages.say("desktop.palette.in.definition");
            case APPLY_WHEN -> Messages.say("desktop.palette.in.applyWhen");
            case DO_NOT_APPLY_WHEN -> Messages.say("desktop.palette.in.notWhen");
            case EXAMPLE -> Messages.say("desktop.palette.in.example");
        };
    }
}
