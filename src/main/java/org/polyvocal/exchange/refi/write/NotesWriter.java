package org.polyvocal.exchange.refi.write;

import java.time.Instant;
import java.util.UUID;
import org.polyvocal.exchange.refi.form.Guids;
import org.polyvocal.exchange.refi.form.Markup;
import org.polyvocal.exchange.refi.offset.Quoting;
import org.polyvocal.model.Coding;
import org.polyvocal.model.Memo;
import org.polyvocal.model.loss.Losses;
import org.polyvocal.model.words.Messages;

/// Writes memos, and the memos of codings, as notes; and last the note of facts for the way back.
final class NotesWriter {
    /// The same in every export, so that it is not doubled in a program that imports twice.
    static final UUID FACTS = Guids.derived("facts", "note");

    private final Markup xml;
    private final Plan plan;
    private final Losses losses;

    NotesWriter(Markup xml, Plan plan, Losses losses) {
        this.xml = xml;
        this.plan = plan;
        this.losses = losses;
    }

    void write() {
        xml.open("Notes");
        plan.study().memos().forEach(this::write);
        plan.study().codings().filter(coding -> !coding.memo().isEmpty()).forEach(this::write);
        xml.open("Note").with("guid", FACTS).with("name", Messages.say("exchange.refi.facts"))
                .with("plainTextPath", "internal://" + FACTS + ".txt");
        xml.close("Note");
        xml.close("Notes");
    }

    private void write(Memo memo) {
        if (memo.text().isBlank()) losses.dropped("note", Messages.say("exchange.refi.note.empty"));
        else write(memo.id().value(), memo.coder().toString(), memo.created(), memo.text());
    }

    private void write(Coding coding) {
        var came = plan.kept().facts().of("codingNote", coding.id()).filter(cells -> cells.size() == 3)
                .filter(cells -> plan.holds(cells.get(1)));
        write(plan.note(coding), came.map(cells -> cells.get(1)).orElseGet(() -> coding.coder().toString()),
                came.map(cells -> Instant.parse(cells.get(2))).orElseGet(coding::created), coding.memo());
    }

    private void write(UUID guid, String coder, Instant made, String words) {
        var title = plan.kept().word("noteName", guid).filter(name -> words.startsWith(name + "\n\n"));
        var text = title.map(name -> words.substring(name.length() + 2)).orElse(words);
        xml.open("Note").with("guid", guid).with("name", title.orElseGet(() -> Quoting.of(words))).with("creatingUser", coder)
                .with("creationDateTime", made);
        xml.leaf("PlainTextContent", text);
        xml.close("Note");
        losses.kept("note");
    }
}
