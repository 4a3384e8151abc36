package org.polyvocal.desktop.revise;

import java.util.Locale;
import java.util.Optional;
import org.polyvocal.model.Document;
import org.polyvocal.model.Id;
import org.polyvocal.model.Role;
import org.polyvocal.model.Speaker;
import org.polyvocal.model.revision.Revision;

/// Who is said to speak in the turn at hand.
///
/// @param name  of a speaker of the document, or of a new one
/// @param reach whether this is about the turn, or about the name that its speaker has everywhere
record Voice(String name, Reach reach) {
    enum Reach {
        HERE, EVERYWHERE;

        /// The word in messages: `here`.
        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    Voice {
        name = name.strip();
    }

    /// The revision with this voice in a turn of it.
    Revision in(Revision revision, int turn) {
        var now = revision.document().speaker(revision.document().turn(turn));
        if (name.isEmpty() || now.map(Speaker::name).equals(Optional.of(name))) return revision;
        return reach == Reach.EVERYWHERE && now.isPresent()
                ? revision.rename(now.get().id(), name)
                : revision.give(turn, speaker(revision.document()));
    }

    private Speaker speaker(Document document) {
        return document.speakers().stream().filter(it -> it.name().equals(name)).findFirst()
                .orElseGet(() -> new Speaker(Id.next(), name, Role.UNKNOWN));
    }

    /// Names stay out of logs.
    @Override
    public String toString() {
        return "Voice for " + reach;
    }
}
