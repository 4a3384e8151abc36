package org.polyvocal.workbench;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.polyvocal.model.change.Committed;
import org.polyvocal.model.words.Messages;
import org.polyvocal.store.JournalEntry;

/// A line of the audit trail, in words.
///
/// @param change what was done: "undone: coding ‘Trust’"
/// @param detail every record it touched, before and after
public record JournalLine(long number, Instant at, String coder, String change, String detail) {
    private static final Pattern RECORD = Pattern.compile("\\{\"record\":\"(\\w+)\"");

    static JournalLine of(JournalEntry entry) {
        var label = Messages.say(entry.label().key(), entry.label().words().toArray());
        var change = entry.kind() == Committed.Kind.DONE || entry.kind() == Committed.Kind.PURGED
                ? label
                : Messages.say("workbench.journal." + entry.kind().name().toLowerCase(Locale.ROOT), label);
        return new JournalLine(entry.number(), entry.at(), entry.coder(), change, entry.detail());
    }

    /// The same line with its detail told in words: how many records of each kind it touched. In the detail a quotation mark
    /// that stands in words is escaped, so that words cannot look like a record.
    public JournalLine inWords() {
        var touched = new LinkedHashMap<String, Integer>();
        RECORD.matcher(detail).results().forEach(record -> touched.merge(record.group(1), 1, Integer::sum));
        var words = touched.entrySet().stream().map(each -> Messages.say("workbench.journal.record." + each.getKey(),
                each.getValue())).collect(Collectors.joining(" · "));
        return new JournalLine(number, at, coder, change, words);
    }

    /// Names and passages stay out of logs.
    @Override
    public String toString() {
        return "JournalLine " + number;
    }
}
