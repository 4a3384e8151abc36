package org.polyvocal.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.polyvocal.model.Progress;

class AskingAtOnceTest {
    private static final int ASKING = 4;

    /// What is written is brought into sight by who asks first; nobody else may be answered from before.
    @Test
    void everyoneWhoAsksAfterAChangeIsAnsweredWithIt() throws InterruptedException, ExecutionException {
        var interviews = new Interviews();
        try (var index = StudyIndex.inMemory(interviews::text); var people = Executors.newFixedThreadPool(ASKING)) {
            index.rebuild(interviews.study(), interviews.number(), Progress.UNWATCHED);
            for (var round = 1; round <= 300; round++) {
                interviews.document("Interview " + round, "Ana: We trust each other.\n");
                index.follow(interviews.since(round - 1), interviews.study());
                var together = new CyclicBarrier(ASKING);
                var answers = new ArrayList<Future<Long>>();
                for (var person = 0; person < ASKING; person++) {
                    answers.add(people.submit(() -> {
                        together.await();
                        return index.search(index.parse("trust", interviews.study()), interviews.study(), 1).total();
                    }));
                }
                for (var answer : answers) assertThat(answer.get()).isEqualTo(round);
            }
        }
    }
}
