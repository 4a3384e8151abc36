package org.polyvocal.workbench.imports;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.polyvocal.exchange.turns.Remark;
import org.polyvocal.model.Attribute;
import org.polyvocal.model.Case;
import org.polyvocal.model.Document;
import org.polyvocal.model.Edit;
import org.polyvocal.model.Id;
import org.polyvocal.model.Memo;
import org.polyvocal.model.Study;
import org.polyvocal.model.change.Change;
import org.polyvocal.model.change.DocumentChanges;
import org.polyvocal.model.pseudonym.Names;
import org.polyvocal.model.words.Messages;
import org.polyvocal.workbench.Session;
import org.polyvocal.workbench.cases.InterviewAnswers;
import org.polyvocal.workbench.imports.Outcome.Status;

/// Stores transcripts, each as changes of its own, all of them one gesture. Makes a change from the study as it will be when
/// those before it are stored.
final class Intake {
    private final Session session;
    private final UUID gesture = Id.next().value();
    private final Known known;
    private final Batch batch;
    private final Names register;
    private Study cases;

    /// @param told hears of each transcript when it is dealt with, in order
    Intake(Session session, Consumer<Outcome> told) {
        this.session = session;
        this.known = new Known(session.study());
        this.batch = new Batch(session, told);
        this.cases = session.study();
        this.register = Names.of(session.study().pseudonyms());
    }

    /// The name of a transcript that was read from the same bytes.
    Optional<String> twin(ReadFile file) {
        return known.ofOriginal(file.original());
    }

    void refuse(Outcome outcome) {
        batch.add(outcome);
    }

    void store(Path file, Taken taken) {
        var twin = known.ofText(taken.document().text().sha256());
        var persons = new ArrayList<Edit>();
        var document = known.unique(linked(taken, persons));
        known.add(document);
        batch.add(new Outcome(file, Status.IMPORTED, Optional.of(document), taken.reading().convention(),
                message(twin, taken.reading().manuscript().text())),
                changes(taken, document, persons), taken.reading().manuscript());
    }

    /// What a person should look at: the text is there already, or has names of the register of pseudonyms in it.
    private String message(Optional<String> twin, String text) {
        var names = register.in(text, Locale.ROOT).stream().filter(it -> it.likeness().isCertain()).count();
        return Stream.of(twin.map(name -> Messages.say("workbench.import.sameText", name)),
                Optional.of(names).filter(count -> count > 0).map(count -> Messages.say("workbench.import.names", count)))
                .flatMap(Optional::stream).collect(Collectors.joining(" "));
    }

    /// Stores what is waiting, and lets the index catch its breath.
    void finish() {
        batch.store();
        session.settle();
    }

    private List<Change> changes(Taken taken, Document document, List<Edit> persons) {
        var bring = DocumentChanges.bring(document, memos(taken), gesture);
        var edits = Stream.concat(persons.stream(), bring.edits().stream()).toList();
        var answers = InterviewAnswers.change(cases, document, taken.attributes(), gesture);
        answers.ifPresent(change -> foresee(change.edits()));
        return Stream.concat(Stream.of(new Change(bring.label(), gesture, edits)), answers.stream()).toList();
    }

    /// Links the speakers to persons, who are made when need be.
    private Document linked(Taken taken, List<Edit> made) {
        if (taken.persons().isEmpty()) return taken.document();
        return taken.document().spokenBy(taken.document().speakers().stream()
                .map(speaker -> speaker.linked(Optional.ofNullable(taken.persons().get(speaker.id()))
                        .map(name -> person(name, made).id())))
                .toList());
    }

    private Case person(String name, List<Edit> made) {
        return cases.casebook().named(Case.Kind.PERSON, name).orElseGet(() -> {
            var person = Case.person(name);
            made.add(new Edit.Add(person));
            foresee(List.of(made.getLast()));
            return person;
        });
    }

    private void foresee(List<Edit> edits) {
        cases = cases.after(edits.stream()
                .filter(edit -> edit.subject() instanceof Case || edit.subject() instanceof Attribute).toList());
    }

    /// Whoever wrote a remark may not be a coder of the study; the words say who it was.
    private List<Memo> memos(Taken taken) {
        return taken.remarks().stream().map(remark -> new Memo(Id.next(), Optional.of(taken.document().id()),
                Optional.of(remark.span()), Optional.empty(), session.coder().id(), Instant.now(), words(remark))).toList();
    }

    private static String words(Remark remark) {
        return remark.author().isEmpty() ? remark.text() : remark.author() + ": " + remark.text();
    }
}
