package org.polyvocal.workbench;

import java.time.Instant;
import java.util.Locale;
import org.polyvocal.model.change.Committed;
import org.polyvocal.model.words.Messages;
import org.polyvocal.store.JournalEntry;

/// A line of the audit trail, in words.
///
/// @param change what was done: "undone: coding ‘Trust’"
/// @param detail every record it touched, before and after
public record JournalLine(long number, Instant at, String coder, String change, String detail) {
    static JournalLine of(JournalEntry entry) {
        var label = Messages.say(entry.label().key(), entry.label().words().toArray());
        var change = entry.kind() == Committed.Kind.DONE || entry.kind() == Committed.Kind.PURGED
                ? label
                : Messages.say("workbench.journal." + entry.kind().name().toLowerCase(Locale.ROOT), label);
        return new JournalLine(entry.number(), entry.at(), entry.coder(), change, entry.detail());
    }

    /// The same line with no more of its detail than can be read at a glance: one change may touch a hundred thousand records.
    public JournalLine brief(int characters) {
        if (detail.length() <= characters) return this;
        var cut = Character.isHighSurrogate(detail.charAt(characters - 1)) ? characters - 1 : characters;
        return new JournalLine(number, at, coder, change, detail.substring(0, cut) + "…");
    }

    /// Names and passages stay out of logs.
    @Override
    public String toString() {
        return "JournalLine " + number;
    }
}
