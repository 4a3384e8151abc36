package org.polyvocal.workbench.pseudonyms;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.polyvocal.exchange.pseudonyms.KeyFile;
import org.polyvocal.exchange.turns.RoleWords;
import org.polyvocal.model.Document;
import org.polyvocal.model.Id;
import org.polyvocal.model.Progress;
import org.polyvocal.model.Pseudonym;
import org.polyvocal.model.change.Committed;
import org.polyvocal.model.pseudonym.Found;
import org.polyvocal.model.pseudonym.Names;
import org.polyvocal.model.pseudonym.Occurrence;
import org.polyvocal.model.pseudonym.Place;
import org.polyvocal.model.pseudonym.Proposals;
import org.polyvocal.model.pseudonym.Register;
import org.polyvocal.model.pseudonym.Replacing;
import org.polyvocal.model.pseudonym.Suggestion;
import org.polyvocal.model.pseudonym.Suggestions;
import org.polyvocal.model.pseudonym.Sweep;
import org.polyvocal.model.words.Problem;
import org.polyvocal.workbench.Session;
import org.polyvocal.workbench.gate.Gate;
import org.polyvocal.workbench.gate.Leak;
import org.polyvocal.workbench.gate.Outgoing;
import org.polyvocal.workbench.gate.Whereabouts;

/// Names that are not to be recognised, and what stands for them.
///
/// ```
/// var pseudonyms = new Pseudonyms(session);
/// pseudonyms.enter(List.of(Pseudonym.of("Tom Gelderd", "Ben Hart", Kind.PERSON, "Tom", "Gelderd")));
/// var found = pseudonyms.find(progress);
/// var replacing = pseudonyms.prepare(chosenOf(found));   // what it would do
/// pseudonyms.replace(replacing);                         // everywhere, as one change
/// pseudonyms.exportKey(file, password);
/// new Sealing(session).seal(Sealing.Backups.DELETED);    // for good
/// ```
public final class Pseudonyms {
    /// The fewest letters that a key's password has.
    public static final int SHORTEST_PASSWORD = 8;

    private final Session session;

    public Pseudonyms(Session session) {
        this.session = session;
    }

    public List<Pseudonym> register() {
        return session.study().pseudonyms();
    }

    /// @throws Problem when a name is in the register already, or a replacement has one in it
    public Committed enter(List<Pseudonym> entered) {
        return session.perform(study -> Register.enter(study, entered));
    }

    /// Every name of the register in the study, doubtful ones too.
    public List<Found> find(Progress progress) {
        var study = session.study();
        return Sweep.of(study, Names.of(study.pseudonyms()), session::text, progress);
    }

    /// These names with the words around them.
    public List<Sight> sights(List<Found> found) {
        var whereabouts = new Whereabouts(session.study());
        return found.stream().map(it -> Sight.of(it, whereabouts.of(it.place()), written(it.place(), whereabouts))).toList();
    }

    private String written(Place place, Whereabouts whereabouts) {
        return whereabouts.record(place).map(record -> place.part() == Place.Part.TEXT && record instanceof Document document
                ? session.text(document)
                : Sweep.written(record, place)).orElse("");
    }

    /// Where a suggestion stands first.
    public List<Example> examples(Suggestion suggestion) {
        return suggestion.first().stream().flatMap(context -> session.study().document(context.document())
                .map(document -> Example.of(session, document, context, suggestion.name())).stream()).toList();
    }

    /// When the key was removed, if that was the last thing removed for good.
    public Optional<Instant> sealed() {
        return session.lastPurge().filter(it -> it.change().label().key().equals(Sealing.LABEL)).map(Committed::at);
    }

    /// What a text holds of the register: for a transcript that is about to come in.
    public List<Occurrence> found(String text) {
        return Names.of(register()).in(text, Locale.ROOT).stream().filter(it -> it.likeness().isCertain()).toList();
    }

    /// What replacing these would do.
    public Replacing prepare(Collection<Found> chosen) {
        return Replacing.of(session.study(), chosen, session::text);
    }

    /// @throws Problem when there is nothing to replace, or something has been changed since it was prepared
    public Committed replace(Replacing replacing) {
        return session.perform(study -> replacing.change(study, Id.next().value()), replacing.manuscripts());
    }

    /// What else may be names, and which pseudonyms are free.
    public Suggestions suggest(Progress progress) {
        return Suggestions.of(session.study(), session::text, RoleWords::isRole, progress);
    }

    /// Pseudonyms to choose from, in the language of the first transcript.
    public Proposals proposals(Suggestions read) {
        return new Proposals(Sweep.language(session.study()), read::occurs);
    }

    /// Writes the register to a file that only the password opens.
    ///
    /// @throws Problem when the register is empty, the password too short, or the file cannot be written
    public void exportKey(Path file, char... password) {
        if (register().isEmpty()) throw new Problem("workbench.pseudonyms.none");
        if (password.length < SHORTEST_PASSWORD) throw new Problem("workbench.pseudonyms.password", SHORTEST_PASSWORD);
        KeyFile.write(file, register(), password);
    }

    /// Which names of a key stand in the study, as after new transcripts came into one that was sealed.
    ///
    /// @throws Problem as for [#openKey]
    public List<Leak> leaks(Path key, char... password) {
        return new Gate(session.study(), session::text).leaks(new Outgoing.Everything(), openKey(key, password));
    }

    /// What a key says.
    ///
    /// @throws Problem when it is none, or this is not its password
    public static List<Pseudonym> openKey(Path file, char... password) {
        return KeyFile.read(file, password);
    }
}
