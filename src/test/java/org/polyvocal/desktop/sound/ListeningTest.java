package org.polyvocal.desktop.sound;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.polyvocal.desktop.PaneTest;
import org.polyvocal.workbench.recordings.Recordings;
import org.testfx.api.FxRobot;

/// What is heard when a reader goes on, or leaves.
class ListeningTest extends PaneTest {
    private final List<HandTape> tapes = new ArrayList<>();
    private final CountDownLatch found = new CountDownLatch(1);
    private Listening listening;

    @Override
    protected void prepare() {
        try {
            var file = Files.writeString(folder.resolve("one.wav"), "the sound of one.wav");
            study.session().perform(now -> new Recordings(study.session()).link(now, study.first, file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    protected void fill() {
        listening = new Listening(workspace, this::load);
    }

    private Supplier<Tape> load(Path file) {
        try {
            found.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return () -> {
            tapes.add(new HandTape());
            return tapes.getLast();
        };
    }

    @Test
    void hearsNothingOfTheNextTranscriptBeforeThatIsPlayed(FxRobot robot) {
        found.countDown();
        until(() -> listening.ready().get());
        var heard = new ArrayList<Boolean>();
        robot.interact(() -> {
            listening.playOrPause();
            tapes.getLast().turn(Duration.ofSeconds(30));
            listening.heard().subscribe(words -> heard.add(words.isPresent()));
            workspace.document().set(Optional.of(study.second.id()));
        });
        assertThat(heard).containsExactly(true, false);
    }

    @Test
    void aFileThatIsOpenedOnlyAfterTheProjectIsLeftIsLetGo(FxRobot robot) {
        robot.interact(listening::close);
        found.countDown();
        until(() -> tapes.size() == 1);
        assertThat(tapes.getLast().closed()).isTrue();
    }
}
