package org.polyvocal.workbench.pseudonyms;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.polyvocal.model.Coder;
import org.polyvocal.model.Document;
import org.polyvocal.model.change.Label;
import org.polyvocal.model.pseudonym.Names;
import org.polyvocal.model.words.Problem;
import org.polyvocal.store.Purge;
import org.polyvocal.workbench.Session;
import org.polyvocal.workbench.gate.Gate;
import org.polyvocal.workbench.gate.Leak;
import org.polyvocal.workbench.gate.Outgoing;

/// Takes the register out of the project for good, with all that quotes its names: rows of the journal, older texts,
/// the files that transcripts were read from, the index, and the backups. Whoever has no key never learns the names again.
public final class Sealing {
    static final String LABEL = "workbench.change.seal";

    private final Session session;
    private final Names names;

    /// What becomes of the backups beside the project.
    public enum Backups { DELETED, KEPT }

    /// What sealing would remove, and what it would leave.
    ///
    /// @param names     of the register
    /// @param left      names that still stand in the study, because somebody has left them there or not replaced them yet
    /// @param originals files whose bytes would be removed
    /// @param backups   files beside the project that tell the names
    /// @param coders    in whose own names a name of the register stands, which stay
    /// @param fileName  whether the name of the project's file has one in it, which stays
    public record Prospect(int names, List<Leak> left, int originals, List<Path> backups, int coders, boolean fileName) {
        public Prospect {
            left = List.copyOf(left);
            backups = List.copyOf(backups);
        }
    }

    /// How much was removed.
    public record Outcome(int rows, int texts, int originals, int backups) {}

    public Sealing(Session session) {
        this.session = session;
        this.names = Names.of(session.study().pseudonyms());
    }

    public Prospect prospect() {
        var study = session.study();
        var coders = study.coders().stream().map(Coder::name).filter(names::areIn).count();
        return new Prospect(study.pseudonyms().size(), new Gate(study, session::text).leaks(new Outgoing.Everything(), List.of()),
                originals().size(), session.companions(), (int) coders, names.areIn(session.name()));
    }

    private List<Document> originals() {
        return session.study().documents().stream().filter(document -> session.originalMayHold(names, document)).toList();
    }

    /// @throws Problem when the register is empty, nothing could be removed, or a backup could not be deleted, which is told
    ///                 when all else is removed
    public Outcome seal(Backups backups) {
        var register = session.study().pseudonyms();
        if (register.isEmpty()) throw new Problem("workbench.pseudonyms.none");
        var originals = originals().stream().map(document -> document.source().sha256()).collect(Collectors.toSet());
        var before = session.companions();
        var purged = session.purge(new Purge(Label.of(LABEL, String.valueOf(register.size())), register,
                originals, names::areIn));
        if (backups == Backups.DELETED) delete(before);
        return new Outcome(purged.rows(), purged.texts(), purged.originals(), backups == Backups.DELETED ? before.size() : 0);
    }

    private void delete(List<Path> files) {
        var stuck = new ArrayList<Path>();
        for (var file : files) {
            try {
                Files.deleteIfExists(file);
            } catch (IOException e) {
                stuck.add(file);
            }
        }
        if (!stuck.isEmpty()) throw new Problem("workbench.seal.backups", stuck.size(), stuck.getFirst());
        session.dailyBackup();
    }
}
