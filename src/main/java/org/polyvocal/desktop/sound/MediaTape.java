package org.polyvocal.desktop.sound;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.media.Media;
import javafx.scene.media.MediaException;
import javafx.scene.media.MediaPlayer;

/// A file that JavaFX plays, with what the system brings for it.
final class MediaTape extends Tape {
    private final MediaPlayer player;
    private boolean ended;

    private MediaTape(MediaPlayer player, String name) {
        this.player = player;
        player.statusProperty().subscribe(_ -> accept(player.getStatus()));
        player.currentTimeProperty().subscribe(_ -> time.set(duration(player.getCurrentTime())));
        player.totalDurationProperty().subscribe(_ -> total.set(Optional.ofNullable(player.getTotalDuration())
                .filter(all -> !all.isUnknown() && !all.isIndefinite()).map(MediaTape::duration)));
        player.errorProperty().subscribe(error -> Optional.ofNullable(error).ifPresent(it -> fail(it, name)));
        player.setOnEndOfMedia(this::end);
    }

    /// See [Tapes#load].
    static Supplier<Tape> load(Path file) {
        var name = file.getFileName().toString();
        try {
            return load(new Media(file.toUri().toString()), name);
        } catch (MediaException e) {
            throw Unplayable.atFirst(e, name);
        } catch (LinkageError e) {
            throw Unplayable.withoutLibrary(e, name);
        }
    }

    private static Supplier<Tape> load(Media media, String name) {
        try {
            var player = new MediaPlayer(media);
            return () -> new MediaTape(player, name);
        } catch (MediaException e) {
            return () -> new SilentTape(media, Unplayable.withoutDevice(e, name), name); // a better reason may follow
        }
    }

    /// A player that has failed may still say that it is ready.
    private void accept(MediaPlayer.Status status) {
        ready.set(status != MediaPlayer.Status.UNKNOWN && status != MediaPlayer.Status.HALTED
                && status != MediaPlayer.Status.DISPOSED && player.getError() == null);
        if (!ready.get()) playing.set(false);
    }

    private void fail(MediaException error, String name) {
        accept(player.getStatus());
        trouble.set(Optional.of(Unplayable.onTheWay(error, name)));
    }

    /// The player itself goes on as if it played, and would play on from wherever it is put.
    private void end() {
        ended = true;
        playing.set(false);
        total.get().ifPresent(time::set);
    }

    @Override
    void play() {
        if (!ready.get()) return;
        if (ended) put(Duration.ZERO);
        playing.set(true);
        player.play();
    }

    @Override
    void pause() {
        playing.set(false);
        player.pause();
    }

    @Override
    void seek(Duration to) {
        var still = ended;
        put(to);
        if (still) player.pause();
    }

    private void put(Duration at) {
        ended = false;
        player.seek(javafx.util.Duration.millis(at.toMillis()));
        time.set(at);
    }

    @Override
    void run(double speed) {
        player.setRate(speed);
    }

    @Override
    public void close() {
        player.dispose();
    }

    private static Duration duration(javafx.util.Duration of) {
        return Duration.ofNanos(Math.round(of.toMillis() * 1_000_000));
    }
}
