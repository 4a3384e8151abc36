package org.polyvocal.workbench.pseudonyms;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.polyvocal.exchange.pseudonyms.RegisterFile;
import org.polyvocal.exchange.pseudonyms.RegisterRow;
import org.polyvocal.model.Id;
import org.polyvocal.model.Progress;
import org.polyvocal.model.Pseudonym;
import org.polyvocal.model.Study;
import org.polyvocal.model.change.Change;
import org.polyvocal.model.pseudonym.Found;
import org.polyvocal.model.pseudonym.Names;
import org.polyvocal.model.pseudonym.Register;
import org.polyvocal.model.pseudonym.Replacing;
import org.polyvocal.model.pseudonym.Sweep;
import org.polyvocal.model.words.Messages;
import org.polyvocal.model.words.Problem;
import org.polyvocal.workbench.Session;

/// Enters the names of a table in the register and replaces them everywhere, as one act that is undone together. Doubtful
/// ones are left, and told.
public final class RegisterImport {
    private static final int SHORTEST_PART = 3;
    private final Session session;
    private final List<Pseudonym> register;
    private final List<Pseudonym> entered = new ArrayList<>();

    /// What became of a row, counted from 1 after the header.
    ///
    /// @param replaced how often the name was replaced; nothing of the row was taken where `taken` is false
    /// @param message  for a person; empty when there is nothing to say
    public record Outcome(int row, boolean taken, long replaced, String message) {}

    private record Taken(int row, Pseudonym pseudonym) {}

    private RegisterImport(Session session) {
        this.session = session;
        this.register = new ArrayList<>(session.study().pseudonyms());
    }

    /// @throws Problem when the file is no table of names
    public static List<Outcome> bring(Session session, Path file, Progress progress) {
        return new RegisterImport(session).bring(RegisterFile.read(file), progress);
    }

    /// Enters the names of a table and replaces nothing yet.
    public static List<Outcome> enter(Session session, Path file) {
        var coming = new RegisterImport(session);
        var outcomes = new ArrayList<Outcome>();
        var taken = coming.take(RegisterFile.read(file), outcomes);
        if (!coming.entered.isEmpty()) session.perform(study -> Register.enter(study, coming.entered));
        taken.forEach(it -> outcomes.add(new Outcome(it.row(), true, 0, "")));
        return List.copyOf(outcomes);
    }

    private List<Outcome> bring(List<RegisterRow> rows, Progress progress) {
        var outcomes = new ArrayList<Outcome>();
        var taken = take(rows, outcomes);
        if (!taken.isEmpty()) outcomes.addAll(replace(taken, progress));
        return outcomes.stream().sorted((one, other) -> Integer.compare(one.row(), other.row())).toList();
    }

    private List<Taken> take(List<RegisterRow> rows, List<Outcome> outcomes) {
        var taken = new ArrayList<Taken>();
        for (var row : rows) {
            try {
                taken.add(new Taken(row.row(), take(row)));
            } catch (Problem problem) {
                outcomes.add(new Outcome(row.row(), false, 0, problem.sentence()));
            }
        }
        return taken;
    }

    /// One that says the same as the register does is taken as it is there.
    private Pseudonym take(RegisterRow row) {
        var pseudonym = switch (row) {
            case RegisterRow.Refused(_, var problem) -> throw problem;
            case RegisterRow.Understood(_, var it) -> it;
        };
        var known = register.stream().filter(it -> it.name().equals(pseudonym.name())
                && it.replacement().equals(pseudonym.replacement()) && it.variants().equals(pseudonym.variants())).findFirst();
        if (known.isPresent()) return known.get();
        register.add(pseudonym);
        try {
            Register.refuse(register);
        } catch (Problem problem) {
            register.removeLast();
            throw problem;
        }
        entered.add(pseudonym);
        return pseudonym;
    }

    private List<Outcome> replace(List<Taken> taken, Progress progress) {
        var study = session.study();
        var gesture = Id.next().value();
        var changes = new ArrayList<Change>();
        if (!entered.isEmpty()) changes.add(Register.enter(study, entered, gesture));
        var after = study.after(changes.stream().flatMap(change -> change.edits().stream()).toList());
        var found = Sweep.of(after, Names.of(register), session::text, progress);
        var notes = new Notes(after, found, taken);
        var replacing = Replacing.of(after, found.stream().filter(Found::isCertain).toList(), session::text);
        if (!replacing.isEmpty()) changes.add(replacing.change(after, gesture));
        if (!changes.isEmpty()) session.performAll(changes, replacing.manuscripts());
        return taken.stream().map(notes::of).toList();
    }

    /// What there is to say of each row.
    private final class Notes {
        private final Map<Id<Pseudonym>, List<Found>> found;
        private final Map<String, Long> others = new HashMap<>();

        Notes(Study study, List<Found> found, List<Taken> taken) {
            this.found = found.stream().collect(Collectors.groupingBy(it -> it.pseudonym().id()));
            countOthers(study, taken);
        }

        /// What is not replaced but should perhaps be, and replacements that somebody is called already.
        private void countOthers(Study study, List<Taken> taken) {
            var known = Names.of(register);
            var wanted = taken.stream().flatMap(it -> besides(it.pseudonym())).filter(word -> !known.areIn(word)).distinct()
                    .map(word -> Pseudonym.of(word, word, Pseudonym.Kind.OTHER)).toList();
            var names = Names.of(wanted);
            study.documents().forEach(document -> Sweep.inText(names, document, session.text(document)).stream()
                    .filter(Found::isCertain).forEach(it -> others.merge(it.pseudonym().name(), 1L, Long::sum)));
        }

        private Stream<String> besides(Pseudonym pseudonym) {
            var words = Stream.of(pseudonym.name().split("[\\s\\p{Z}]+")).filter(word -> word.length() >= SHORTEST_PART);
            return entered.contains(pseudonym) ? Stream.concat(words, Stream.of(pseudonym.replacement())) : words;
        }

        Outcome of(Taken row) {
            var all = found.getOrDefault(row.pseudonym().id(), List.of());
            var replaced = all.stream().filter(Found::isCertain).count();
            var message = new ArrayList<String>();
            message.add(Messages.say("workbench.pseudonyms.replaced", replaced));
            var doubtful = all.size() - replaced;
            if (doubtful > 0) message.add(Messages.say("workbench.pseudonyms.doubtful", doubtful));
            besides(row.pseudonym()).filter(others::containsKey).forEach(
                    word -> message.add(Messages.say("workbench.pseudonyms.others", word, others.get(word))));
            return new Outcome(row.row(), true, replaced, String.join(" ", message));
        }
    }
}
