package org.polyvocal.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.polyvocal.model.Edit;
import org.polyvocal.model.words.CannotOpen;

/// What was acknowledged survives the death of the process at any moment.
/// `-Dpolyvocal.kills=200` for as many rounds.
class SurvivalTest {
    private static final int ROUNDS = Integer.getInteger("polyvocal.kills", 4);
    @TempDir Path folder;
    private Path path;

    @BeforeEach
    void aProject() {
        path = folder.resolve("Study.mv.db");
        var ana = Fieldwork.coder("Ana");
        var talk = Fieldwork.manuscript("I: Who leads?\nR: We all do.\n".repeat(20));
        try (var file = ProjectFile.create(path, Optional.empty(), Fieldwork.project())) {
            file.perform(ana.id(), Fieldwork.change("change.coder", new Edit.Add(ana)));
            file.perform(ana.id(), Fieldwork.change("change.codes", new Edit.Add(Fieldwork.code("Trust"))));
            file.perform(ana.id(), Fieldwork.change("change.import", new Edit.Add(Fieldwork.document("One", talk))),
                    List.of(talk));
        }
    }

    @Test
    void keepsWhatWasAcknowledgedThroughAKillAtAnyMoment() throws Exception {
        var seed = System.nanoTime();
        var random = new SplittableRandom(seed);
        for (var round = 0; round < ROUNDS; round++) {
            var acknowledged = acknowledgedUntilKilled(random.nextInt(600));
            try (var file = ProjectFile.open(path, Optional.empty())) {
                var told = "seed " + seed + ", round " + round;
                assertThat(file.number()).as(told).isGreaterThanOrEqualTo(acknowledged);
                assertThat(file.check()).as(told).allMatch(Check::ok);
            }
        }
    }

    @Test
    void isOpenToOneProcessAtATime() throws Exception {
        var process = interviewer();
        try (var output = process.inputReader()) {
            output.readLine();
            assertThatThrownBy(() -> ProjectFile.open(path, Optional.empty()).close())
                    .isInstanceOfSatisfying(CannotOpen.class, e -> assertThat(e.key()).isEqualTo("store.inUse"));
        } finally {
            process.destroyForcibly().waitFor();
        }
        ProjectFile.open(path, Optional.empty()).close();
    }

    /// The number of the last change that the other process told of.
    private long acknowledgedUntilKilled(int milliseconds) throws IOException, InterruptedException {
        var process = interviewer();
        try (var output = process.inputReader()) {
            output.readLine();
            process.waitFor(milliseconds, TimeUnit.MILLISECONDS);
            process.toHandle().destroyForcibly(); // the process itself would close its pipe, and what it said last with it
            return output.lines().mapToLong(Long::parseLong).max().orElse(0);
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    private Process interviewer() throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new ProcessBuilder(java, "-Xmx256m", "-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"),
                Interviewer.class.getName(), path.toString()).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    }
}
