package org.polyvocal.workbench.imports;

import org.polyvocal.model.words.Messages;

/// What makes it likely that the turns of a transcript were not found right.
final class Doubts {
    private static final int MANY_SPEAKERS = 15;
    private static final int MUCH_OUTSIDE = 25;

    private Doubts() {}

    /// A sentence for a person; empty when there is no doubt.
    static String about(Contents contents) {
        var voices = contents.voices().size();
        if (voices == 0) return Messages.say("workbench.import.nobody");
        if (contents.outside() >= MUCH_OUTSIDE) return Messages.say("workbench.import.outside", contents.outside());
        if (voices == 1) return Messages.say("workbench.import.alone", contents.voices().getFirst().label());
        if (voices > MANY_SPEAKERS) return Messages.say("workbench.import.many", voices);
        return "";
    }
}
