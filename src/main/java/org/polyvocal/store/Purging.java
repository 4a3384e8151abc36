package org.polyvocal.store;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.polyvocal.model.Edit;
import org.polyvocal.model.Id;
import org.polyvocal.model.change.Change;
import org.polyvocal.model.change.Committed;
import org.polyvocal.model.words.Messages;
import org.polyvocal.store.journal.Entry;
import org.polyvocal.store.journal.Journal;
import org.polyvocal.store.journal.Tombstone;
import org.polyvocal.store.records.Records;
import org.polyvocal.store.records.Texts;

/// Takes what a [Purge] names out of the tables, and leaves a tombstone.
final class Purging {
    private final Purge purge;
    private final Entry.Author author;
    private final Handle handle;

    Purging(Purge purge, Entry.Author author, Handle handle) {
        this.purge = purge;
        this.author = author;
        this.handle = handle;
    }

    Purge.Outcome done() {
        var before = Texts.keys(handle).texts().size();
        var rows = Journal.saying(handle, purge.quotes());
        Records.apply(handle, purge.records().stream().map(it -> (Edit) new Edit.Remove(it)).toList());
        Texts.removeUnused(handle);
        var originals = originals();
        var study = Records.study(handle);
        var entry = new Entry(Journal.last(handle) + 1, Instant.now(), author, Committed.Kind.PURGED, Id.next().value(),
                purge.label(), Optional.empty());
        Journal.purge(handle, Journal.root(study.project()), entry, new Tombstone(entry.number(), rows, originals,
                purge.records().size(), StudyDigest.of(study)));
        var sentence = Messages.say("store.purge.original", LocalDate.ofInstant(entry.at(), ZoneOffset.UTC).toString());
        originals.forEach(sha256 -> Texts.purgeOriginal(handle, sha256, sentence, entry.number()));
        var committed = new Committed(entry.number(), entry.at(), author.id(), entry.kind(),
                new Change(entry.label(), entry.gesture(), List.of()));
        return new Purge.Outcome(committed, rows.size(), before - Texts.keys(handle).texts().size(), originals.size());
    }

    /// Those that are there, and not removed yet.
    private List<String> originals() {
        var there = new ArrayList<>(Texts.keys(handle).originals());
        there.removeAll(Texts.purgedOriginals(handle).keySet());
        there.retainAll(purge.originals());
        return there.stream().sorted().toList();
    }
}
