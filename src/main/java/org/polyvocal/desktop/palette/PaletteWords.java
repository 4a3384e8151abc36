package org.polyvocal.desktop.palette;

import java.util.Optional;
import org.polyvocal.model.Code;
import org.polyvocal.model.words.Messages;

/// The sentences of the palette.
final class PaletteWords {
    private PaletteWords() {}

    /// What `Enter` does.
    static String enter(Purpose purpose) {
        if (purpose.makes()) return Messages.say("desktop.palette.make");
        return Messages.say(purpose.applies() ? "desktop.palette.apply" : "desktop.palette.take");
    }

    /// Why the list is empty, and what to do.
    static String nothingFits(Purpose purpose, String typed) {
        if (purpose.makes()) return Messages.say("desktop.palette.none.new");
        if (purpose.kind() == Purpose.Kind.CHOOSE) return Messages.say("desktop.palette.none.choose", typed);
        return typed.isEmpty() ? Messages.say("desktop.palette.none.codes") : Messages.say("desktop.palette.none", typed);
    }

    /// What would be made, and where.
    static String create(String typed, Optional<NewCode> wanted) {
        if (typed.isEmpty()) return Messages.say("desktop.palette.create.nothing");
        return wanted.map(PaletteWords::create).orElseGet(() -> Messages.say("desktop.palette.create.there", typed));
    }

    private static String create(NewCode wanted) {
        return wanted.under().map(Code::name).map(parent -> Messages.say("desktop.palette.create", wanted.path(), parent))
                .orElseGet(() -> Messages.say("desktop.palette.create.theme", wanted.path()));
    }
}
