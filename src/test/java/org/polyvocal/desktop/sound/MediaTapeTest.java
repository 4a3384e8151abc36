package org.polyvocal.desktop.sound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.abort;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.polyvocal.model.words.Problem;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/// Real files on what the system has to play them. Where it has nothing, a sentence says so.
@ExtendWith(ApplicationExtension.class)
class MediaTapeTest {
    @TempDir Path folder;

    private static Tape tape(Path file) {
        var load = MediaTape.load(file);
        return WaitForAsyncUtils.waitForAsyncFx(10_000, load::get);
    }

    private static boolean now(BooleanSupplier condition) {
        return WaitForAsyncUtils.waitForAsyncFx(10_000, condition::getAsBoolean);
    }

    private static void until(BooleanSupplier condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> now(condition));
    }

    private static void act(Runnable act) {
        WaitForAsyncUtils.waitForAsyncFx(10_000, act);
    }

    private static String sentence(Tape tape) {
        return WaitForAsyncUtils.waitForAsyncFx(10_000, () -> tape.trouble().get().map(Problem::sentence).orElse(""));
    }

    @Test
    void playsAWavFileToItsEndAndAgain() throws IOException, TimeoutException {
        try (var tape = tape(Sounds.hum(folder.resolve("Ana Ferreira #1 100%.wav"), 3, 16))) {
            until(() -> tape.ready().get() || tape.trouble().get().isPresent());
            assumeTrue(now(() -> tape.ready().get()), "no sound on this system: " + sentence(tape));
            until(() -> tape.total().get().equals(Optional.of(Duration.ofSeconds(3))));
            act(() -> tape.seek(Duration.ofMillis(1_500)));
            assertThat(tape.time().get()).isEqualTo(Duration.ofMillis(1_500));
            act(tape::play);
            until(() -> !tape.playing().get() && tape.time().get().equals(Duration.ofSeconds(3)));
            act(() -> tape.run(2));
            act(tape::play);
            until(() -> !tape.playing().get() && tape.time().get().equals(Duration.ofSeconds(3)));
            assertThat(tape.trouble().get()).isEmpty();
        } catch (Problem problem) {
            abort("no sound on this system: " + problem.sentence());
        }
    }

    @Test
    void saysOfWhatKindAFileMustBe() throws IOException {
        var random = new byte[5_000];
        new SplittableRandom(3).nextBytes(random);
        for (var file : new Path[]{Files.write(folder.resolve("noise.wav"), random),
                Files.createFile(folder.resolve("empty.wav")),
                Files.writeString(folder.resolve("talk.ogg"), "OggS and so on")}) {
            assertThatThrownBy(() -> MediaTape.load(file)).isInstanceOfSatisfying(Problem.class,
                    problem -> assertThat(problem.sentence()).contains(file.getFileName().toString())
                            .doesNotContain("Exception"));
        }
        assertThatThrownBy(() -> MediaTape.load(folder.resolve("nowhere.wav"))).isInstanceOf(Problem.class);
    }

    @Test
    void saysWhatIsAmissWithAFileThatOnlyBeginsLikeOne() throws IOException, TimeoutException {
        var file = Files.write(folder.resolve("cut.m4a"),
                new byte[]{0, 0, 0, 0x18, 'f', 't', 'y', 'p', 'M', '4', 'A', ' ', 0, 0, 0,
                        0, 'M', '4', 'A', ' ', 'i', 's', 'o', 'm'});
        try (var tape = tape(file)) {
            until(() -> tape.trouble().get().isPresent());
            assertThat(sentence(tape)).contains("cut.m4a").doesNotContain("Exception");
            assertThat(now(() -> tape.ready().get())).isFalse();
            act(tape::play);
            assertThat(now(() -> tape.playing().get())).isFalse();
        } catch (Problem problem) {
            assertThat(problem.sentence()).contains("cut.m4a");
        }
    }
}
