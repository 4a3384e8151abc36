package org.polyvocal.index.alike;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.polyvocal.index.Interviews;
import org.polyvocal.model.Coder;
import org.polyvocal.model.Document;
import org.polyvocal.model.Passage;
import org.polyvocal.model.Span;

class CodedPassagesTest {
    private final Interviews interviews = new Interviews();
    private final CodedPassages passages = new CodedPassages(interviews::text);
    private Document document;
    private Coder ana;

    @BeforeEach
    void code() {
        document = interviews.document("D", """
                A: The timetable was decided by the head alone.
                A: My garden needs rain and sun.
                A: We decide the timetable together in meetings, every meeting.
                A: The heads decided the timetables.
                A: And so it is with the and of.
                """);
        ana = interviews.coder("Ana");
        var power = interviews.code("Power");
        interviews.coding(document, "The timetable was decided by the head alone.", power, ana);
        interviews.coding(document, "My garden needs rain and sun.", interviews.code("Garden"), ana);
        interviews.coding(document, "We decide the timetable together in meetings, every meeting.", interviews.code("Sharing"),
                ana);
    }

    @Test
    void findsWhatSharesTellingWordsWhateverTheirEndings() {
        var alike = like("The heads decided the timetables.");
        assertThat(alike).extracting(it -> it.coding().span().of(interviews.text(document)))
                .containsExactly("The timetable was decided by the head alone.",
                        "We decide the timetable together in meetings, every meeting.");
        assertThat(alike.getFirst().shared()).hasSize(3).first().isEqualTo("heads");
    }

    /// Three passages of 4, 4 and 6 telling words; *head* is in one of them, *decide* and *timetable* in two.
    @Test
    void scoresByTheFormulaOfBm25() {
        var head = Math.log(1 + (3 - 1 + 0.5) / (1 + 0.5));
        var decide = Math.log(1 + (3 - 2 + 0.5) / (2 + 0.5));
        var each = 2.2 / (1 + 1.2 * (0.25 + 0.75 * 4 / (14 / 3.0)));
        assertThat(like("The heads decided the timetables.").getFirst().score())
                .isCloseTo((head + 2 * decide) * each, within(1e-9));
    }

    @Test
    void leavesOutWhatLiesInThePassageItself() {
        assertThat(like("My garden needs rain and sun.")).isEmpty();
    }

    @Test
    void hasNothingToSayOfWordsThatSayNothing() {
        assertThat(like("And so it is with the and of.")).isEmpty();
    }

    @Test
    void seesTheNextCodingAndForgetsOneThatIsGone() {
        var coding = interviews.study().codings(document.id()).getFirst();
        like("The heads decided the timetables.");
        interviews.remove(coding);
        assertThat(like("The heads decided the timetables.")).extracting(Likeness::coding).doesNotContain(coding).hasSize(1);
    }

    @Test
    void readsNoPassageTwiceNotEvenOneWhoseWordsSayNothing() {
        interviews.coding(document, "And so it is with the and of.", interviews.code("Nothing"), ana);
        var read = new AtomicInteger();
        var counted = new CodedPassages(asked -> {
            read.incrementAndGet();
            return interviews.text(asked);
        });
        var passage = passage("The heads decided the timetables.");
        counted.like(passage, interviews.study(), _ -> true);
        read.set(0);
        counted.like(passage, interviews.study(), _ -> true);
        assertThat(read).as("the passage asked about alone").hasValue(1);
    }

    private List<Likeness> like(String words) {
        return passages.like(passage(words), interviews.study(), _ -> true);
    }

    private Passage passage(String words) {
        var start = interviews.text(document).indexOf(words);
        return new Passage(document.id(), new Span(start, start + words.length()));
    }
}
