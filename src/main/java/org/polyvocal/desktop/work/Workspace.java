package org.polyvocal.desktop.work;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.polyvocal.model.Code;
import org.polyvocal.model.Coder;
import org.polyvocal.model.Coding;
import org.polyvocal.model.Document;
import org.polyvocal.model.Edit;
import org.polyvocal.model.Id;
import org.polyvocal.model.Passage;
import org.polyvocal.model.Study;
import org.polyvocal.model.change.Change;
import org.polyvocal.model.change.Committed;
import org.polyvocal.model.change.Label;
import org.polyvocal.workbench.Session;

/// The open project as the screens see it: what is in it, what is in focus, and the one way to change it. Lives on the
/// JavaFX thread.
///
/// A change is written on the store lane and shown here as soon as it is on the disk:
/// ```
/// workspace.perform(study -> CodingChanges.add(study, coding));
/// ```
public final class Workspace {
    private static final int RECENT = 9;

    private final Session session;
    private final Work work;
    private final ReadOnlyObjectWrapper<Study> study;
    private final ReadOnlyObjectWrapper<Coder> coder;
    private final ObjectProperty<Optional<Id<Document>>> document = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Id<Coding>>> coding = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Id<Code>>> code = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<PassageList>> passages = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<CodingFilter> filter = new SimpleObjectProperty<>(CodingFilter.ALL);
    private final ObjectProperty<Optional<Passage>> unit = new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Label>> undoable = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Label>> redoable = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Passage>> destination = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyLongWrapper visits = new ReadOnlyLongWrapper();
    private final ObservableList<Id<Code>> recent = FXCollections.observableArrayList();
    private final Counts counts;
    private final Deque<Passage> visited = new ArrayDeque<>();
    private final ReadOnlyObjectWrapper<Optional<Notice>> notice = new ReadOnlyObjectWrapper<>(Optional.empty());

    public Workspace(Session session, Work work) {
        this.session = session;
        this.work = work;
        this.study = new ReadOnlyObjectWrapper<>(session.study());
        this.coder = new ReadOnlyObjectWrapper<>(session.coder());
        this.counts = new Counts(session.study());
        var inbox = new Inbox<News>(work::soon, this::accept);
        session.listen((committed, after) -> inbox.put(new News(committed, after, session.undoable(), session.redoable())));
        undoable.set(session.undoable());
        redoable.set(session.redoable());
    }

    /// For questions and texts; asked on the side lane.
    public Session session() {
        return session;
    }

    public Work work() {
        return work;
    }

    public ReadOnlyObjectProperty<Study> study() {
        return study.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Coder> coder() {
        return coder.getReadOnlyProperty();
    }

    /// The transcript on the screen.
    public ObjectProperty<Optional<Id<Document>>> document() {
        return document;
    }

    /// The coding in focus.
    public ObjectProperty<Optional<Id<Coding>>> coding() {
        return coding;
    }

    /// The code in focus: chosen in the codebook, or that of the coding in focus.
    public ObjectProperty<Optional<Id<Code>>> code() {
        return code;
    }

    /// What a code would be applied to now: the selected words, or the turn the caret stands in.
    public ObjectProperty<Optional<Passage>> unit() {
        return unit;
    }

    /// What the passages drawer lists.
    public ObjectProperty<Optional<PassageList>> passages() {
        return passages;
    }

    /// Which codings are shown.
    public ObjectProperty<CodingFilter> filter() {
        return filter;
    }

    public ReadOnlyObjectProperty<Optional<Label>> undoable() {
        return undoable.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Optional<Label>> redoable() {
        return redoable.getReadOnlyProperty();
    }

    /// Where the reader is sent: set anew by each [#goTo].
    public ReadOnlyObjectProperty<Optional<Passage>> destination() {
        return destination.getReadOnlyProperty();
    }

    /// What was just done or could not be, for the notification at the bottom.
    public ReadOnlyObjectProperty<Optional<Notice>> notice() {
        return notice.getReadOnlyProperty();
    }

    /// The codes applied last, the latest first.
    public ObservableList<Id<Code>> recent() {
        return FXCollections.unmodifiableObservableList(recent);
    }

    public Counts counts() {
        return counts;
    }

    public Optional<Document> documentInFocus() {
        return document.get().flatMap(study.get()::document);
    }

    public Optional<Coding> codingInFocus() {
        return coding.get().flatMap(id -> document.get().stream().flatMap(in -> study.get().codings(in).stream())
                .filter(each -> each.id().equals(id)).findFirst());
    }

    public Optional<Code> codeInFocus() {
        return code.get().flatMap(study.get().codebook()::code);
    }

    /// Builds the change from the study as it then is, writes it, and shows it.
    public void perform(Function<Study, Change> change) {
        perform(change, _ -> {});
    }

    /// @param then called after the change is on the disk and on the screen
    public void perform(Function<Study, Change> change, Consumer<Committed> then) {
        work.write(() -> session.perform(change), then);
    }

    public void undo() {
        step(session::undo);
    }

    public void redo() {
        step(session::redo);
    }

    private void step(Supplier<List<Committed>> step) {
        work.write(step, done -> say(new Notice(done.getLast().kind() == Committed.Kind.UNDONE
                ? "desktop.notice.undone"
                : "desktop.notice.redone", Committed.label(done))));
    }

    /// From now on the work is this person's.
    public void workAs(String name) {
        work.write(() -> {
            session.workAs(name);
            return new Shift(session.coder(), session.undoable(), session.redoable());
        }, shift -> {
            coder.set(shift.coder());
            undoable.set(shift.undo());
            redoable.set(shift.redo());
        });
    }

    /// Who works from now on, and what they can undo and redo: read from the record, so not on the JavaFX thread.
    private record Shift(Coder coder, Optional<Label> undo, Optional<Label> redo) {}

    public void say(Notice words) {
        notice.set(Optional.of(words));
    }

    /// Notes that a code was applied, so that it is offered first the next time.
    public void used(Code applied) {
        recent.remove(applied.id());
        recent.addFirst(applied.id());
        if (recent.size() > RECENT) recent.removeLast();
    }

    /// Opens the passage's document and sends the reader to the passage.
    ///
    /// @param from where the reader is now, for the way back
    public void goTo(Passage passage, Optional<Passage> from) {
        from.ifPresent(visited::push);
        travel(passage);
    }

    /// As [#goTo], and brings the transcript before the reader, whatever view is open.
    public void visit(Passage passage) {
        goTo(passage, unit.get());
        visits.set(visits.get() + 1);
    }

    /// As [#visit(Passage)], with one passage of a list, of which the others stand in the drawer to walk on from there.
    public void visit(PassageList list, PassageList.Entry entry) {
        passages.set(Optional.of(list));
        entry.coding().map(Optional::of).ifPresent(coding::set);
        visit(entry.shown());
    }

    /// Counts the visits: it changes when the transcript is to be shown.
    public ReadOnlyLongProperty visits() {
        return visits.getReadOnlyProperty();
    }

    public void goBack() {
        Optional.ofNullable(visited.pollFirst()).ifPresent(this::travel);
    }

    private void travel(Passage passage) {
        if (study.get().document(passage.document()).isEmpty()) return;
        document.set(Optional.of(passage.document()));
        destination.set(Optional.empty());
        destination.set(Optional.of(passage));
    }

    /// What a change leaves behind, told from the lane that wrote it.
    private record News(List<Committed> committed, Study after, Optional<Label> undo, Optional<Label> redo) {}

    private void accept(List<News> news) {
        var committed = news.stream().flatMap(each -> each.committed().stream()).toList();
        committed.forEach(each -> counts.accept(each.change()));
        var last = news.getLast();
        forgetPlaces(revised(last.after()));
        study.set(last.after());
        undoable.set(last.undo());
        redoable.set(last.redo());
        coding.get().filter(id -> committed.stream().anyMatch(each -> removes(each, id)))
                .ifPresent(_ -> coding.set(Optional.empty()));
        document.get().filter(id -> last.after().document(id).isEmpty()).ifPresent(_ -> document.set(Optional.empty()));
        code.get().filter(id -> last.after().codebook().code(id).isEmpty()).ifPresent(_ -> code.set(Optional.empty()));
        recent.removeIf(id -> last.after().codebook().code(id).isEmpty());
    }

    /// Documents that have another text from now on.
    private Set<Id<Document>> revised(Study after) {
        return study.get().documents().stream().filter(before -> after.document(before.id())
                .filter(now -> !now.text().sha256().equals(before.text().sha256())).isPresent()).map(Document::id)
                .collect(Collectors.toSet());
    }

    /// Where one has been or is sent, and what a search has found, lies elsewhere now.
    private void forgetPlaces(Set<Id<Document>> revised) {
        if (revised.isEmpty()) return;
        visited.removeIf(passage -> revised.contains(passage.document()));
        if (destination.get().filter(passage -> revised.contains(passage.document())).isPresent())
            destination.set(Optional.empty());
        passages.get().filter(list -> list.restsOn(revised)).map(list -> list.without(revised)).map(Optional::of)
                .ifPresent(passages::set);
    }

    private static boolean removes(Committed committed, Id<Coding> id) {
        return committed.change().edits().stream()
                .anyMatch(edit -> edit instanceof Edit.Remove(var gone) && gone.id().equals(id));
    }
}
