package org.polyvocal.desktop.sound;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.util.Subscription;
import org.polyvocal.desktop.work.Workspace;
import org.polyvocal.model.Document;
import org.polyvocal.model.Recording;
import org.polyvocal.model.time.Moment;
import org.polyvocal.model.time.TimeCode;
import org.polyvocal.model.time.Timeline;
import org.polyvocal.model.words.Problem;
import org.polyvocal.workbench.recordings.Recordings;
import org.polyvocal.workbench.recordings.Whereabouts;

/// What is heard of the recording of the transcript on the screen, and which of its words. Lives on the JavaFX thread.
///
/// The text follows the sound until the reader goes somewhere by hand, and again from the next time that something is
/// played. Whoever switches that off has it off.
final class Listening {
    /// The trouble of a file that is not where it was.
    static final String MISSING = "desktop.sound.missing";
    private static final Duration BACK = Duration.ofSeconds(3);

    private final Workspace workspace;
    private final Recordings recordings;
    private final Tapes tapes;
    private final ReadOnlyObjectWrapper<Optional<Recording>> recording = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Problem>> trouble = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Duration>> total = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Duration> time = new ReadOnlyObjectWrapper<>(Duration.ZERO);
    private final ReadOnlyObjectWrapper<Optional<Moment>> begun = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Integer>> heard = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper ready = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper playing = new ReadOnlyBooleanWrapper();
    private final BooleanProperty following = new SimpleBooleanProperty(true);
    private final ReadOnlyObjectWrapper<Double> speed = new ReadOnlyObjectWrapper<>(1.0);
    private Optional<Document> document = Optional.empty();
    private Optional<Tape> tape = Optional.empty();
    private Optional<Problem> standing = Optional.empty(); // the trouble that no jump brings or takes away
    private Subscription told = Subscription.EMPTY;
    private Timeline timeline = Timeline.NONE;
    private boolean interrupted; // the text would follow, but for the reader's hand

    /// What came of looking for a file and opening it.
    private record Opened(Optional<Supplier<Tape>> tape, Optional<Problem> trouble) {}

    Listening(Workspace workspace, Tapes tapes) {
        this.workspace = workspace;
        this.recordings = new Recordings(workspace.session());
        this.tapes = tapes;
        workspace.document().subscribe(_ -> look());
        workspace.study().subscribe(_ -> look());
        total.subscribe(_ -> measure());
        time.subscribe(_ -> tellHeard());
        playing.subscribe(_ -> tellHeard());
        following.subscribe(on -> interrupted &= !on);
    }

    /// The recording that the transcript on the screen is linked to.
    ReadOnlyObjectProperty<Optional<Recording>> recording() {
        return recording.getReadOnlyProperty();
    }

    /// What is wrong with it, whether it can be played all the same or not.
    ReadOnlyObjectProperty<Optional<Problem>> trouble() {
        return trouble.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty ready() {
        return ready.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty playing() {
        return playing.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Duration> time() {
        return time.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<Duration>> total() {
        return total.getReadOnlyProperty();
    }

    /// Where it was last played from by a place in the text.
    ReadOnlyObjectProperty<Optional<Moment>> begun() {
        return begun.getReadOnlyProperty();
    }

    /// The offset of the words that are being heard; empty until something is.
    ReadOnlyObjectProperty<Optional<Integer>> heard() {
        return heard.getReadOnlyProperty();
    }

    /// Whether the text follows the sound.
    BooleanProperty following() {
        return following;
    }

    /// Whether the transcript says any time, without which the text cannot follow.
    boolean canFollow() {
        return !timeline.isEmpty();
    }

    ReadOnlyObjectProperty<Double> speed() {
        return speed.getReadOnlyProperty();
    }

    void run(double factor) {
        speed.set(factor);
        tape.ifPresent(it -> it.run(factor));
    }

    void playOrPause() {
        if (playing.get()) tape.ifPresent(Tape::pause);
        else play();
    }

    /// Plays from where the words at an offset are said; where no time is known, on from where one is.
    void playFrom(int offset) {
        var moment = timeline.at(offset);
        var beyond = moment.filter(it -> total.get().filter(all -> all.compareTo(it.time()) <= 0).isPresent());
        if (beyond.isPresent()) {
            trouble.set(Optional.of(new Problem("desktop.sound.beyond", name(), TimeCode.toSecond(beyond.get().time()))));
            return;
        }
        trouble.set(standing);
        begun.set(moment);
        moment.ifPresent(it -> seek(it.time()));
        play();
    }

    void back() {
        seek(time.get().compareTo(BACK) > 0 ? time.get().minus(BACK) : Duration.ZERO);
    }

    void seek(Duration to) {
        tape.filter(_ -> ready.get()).ifPresent(it -> it.seek(to));
    }

    /// To be told when the reader scrolls, points or goes somewhere.
    void interrupt() {
        if (!playing.get() || !following.get()) return;
        following.set(false);
        interrupted = true;
    }

    private void play() {
        if (interrupted) following.set(true);
        tape.filter(_ -> ready.get()).ifPresent(Tape::play);
    }

    private String name() {
        return recording.get().map(Recording::fileName).orElse("");
    }

    private void look() {
        var shown = workspace.documentInFocus();
        var linked = shown.flatMap(it -> workspace.study().get().recording(it.id()));
        var same = shown.map(Document::id).equals(document.map(Document::id)) && linked.equals(recording.get());
        var turned = !shown.equals(document);
        if (!same) stop();
        document = shown;
        if (turned) measure();
        if (same) return;
        recording.set(linked);
        linked.ifPresent(this::open);
    }

    /// Lets the recording go for good, and one that is still being opened.
    void close() {
        stop();
        recording.set(Optional.empty());
    }

    private void stop() {
        told.unsubscribe();
        tape.ifPresent(Tape::close);
        tape = Optional.empty();
        heard.set(Optional.empty());
        ready.set(false);
        playing.set(false);
        total.set(Optional.empty());
        time.set(Duration.ZERO);
        begun.set(Optional.empty());
        stand(Optional.empty());
    }

    private void open(Recording wanted) {
        workspace.work().compute(() -> opened(wanted), it -> accept(wanted, it));
    }

    private Opened opened(Recording wanted) {
        var where = recordings.whereabouts(wanted);
        if (where.state() == Whereabouts.State.MISSING) return closed(new Problem(MISSING, wanted.fileName(), where.file()));
        try {
            return new Opened(Optional.of(tapes.load(where.file())), Optional.of(where.state())
                    .filter(Whereabouts.State.CHANGED::equals).map(_ -> new Problem("desktop.sound.changed", wanted.fileName())));
        } catch (Problem e) {
            return closed(e);
        }
    }

    private static Opened closed(Problem trouble) {
        return new Opened(Optional.empty(), Optional.of(trouble));
    }

    /// The reader may have gone on to another transcript meanwhile.
    private void accept(Recording wanted, Opened opened) {
        var made = opened.tape().map(Supplier::get);
        if (!recording.get().equals(Optional.of(wanted)) || tape.isPresent()) {
            made.ifPresent(Tape::close);
            return;
        }
        tape = made;
        stand(opened.trouble());
        made.ifPresent(this::listen);
    }

    private void listen(Tape to) {
        to.run(speed.get());
        told = Subscription.combine(to.ready().subscribe(ready::set), to.playing().subscribe(playing::set),
                to.total().subscribe(total::set), to.time().subscribe(time::set),
                to.trouble().subscribe(it -> it.map(Optional::of).ifPresent(this::stand)));
    }

    private void stand(Optional<Problem> problem) {
        standing = problem;
        trouble.set(problem);
    }

    private void measure() {
        timeline = document.map(it -> Timeline.of(it, total.get())).orElse(Timeline.NONE);
        tellHeard();
    }

    private void tellHeard() {
        if (playing.get() || heard.get().isPresent()) heard.set(timeline.offsetAt(time.get()));
    }
}
