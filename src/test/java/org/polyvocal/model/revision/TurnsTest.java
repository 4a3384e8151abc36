package org.polyvocal.model.revision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.polyvocal.model.Id;
import org.polyvocal.model.Role;
import org.polyvocal.model.Span;
import org.polyvocal.model.Speaker;
import org.polyvocal.model.Turn;
import org.polyvocal.model.words.Problem;

class TurnsTest {
    private static final String TEXT = "Q: Who leads? We do. All?\nAna: Yes.\n";
    private final Transcript transcript = Transcript.of(TEXT);

    private int at(String words) {
        return transcript.text().indexOf(words);
    }

    @Test
    void aSplitWritesTheLabelAsItsNeighboursHaveIt() {
        var coding = transcript.coding("leads? We do");
        var inside = transcript.coding("We do.");
        var revision = transcript.revision().split(1, at("We do"), transcript.speaker("Ana"));
        assertThat(revision.text()).isEqualTo("Q: Who leads?\nAna: We do. All?\nAna: Yes.\n");
        assertThat(Transcript.told(revision)).isEqualTo("Q/Who leads?|Ana/We do. All?|Ana/Yes.");
        transcript.save(revision);
        assertThat(transcript.words(coding)).isEqualTo("leads?\nAna: We do");
        assertThat(transcript.words(inside)).isEqualTo("We do.");
    }

    @Test
    void aSplitLabelHasNoTimeSinceNobodyKnowsIt() {
        var timed = Transcript.of("Q [00:00:01]: Who leads? We do.\n\nAna [00:00:05]: Yes.\n");
        var revision = timed.revision().split(1, timed.text().indexOf("We do"), timed.speaker("Ana"));
        assertThat(revision.text()).isEqualTo("Q [00:00:01]: Who leads?\n\nAna: We do.\n\nAna [00:00:05]: Yes.\n");
    }

    @Test
    void whereOnlyTheTimeToldTheNameFromTheTalkAColonDoes() {
        var text = "**Q [00:01]** Who leads? We do.\n**A [00:05]** Yes.\n";
        var speakers = List.of(new Speaker(Id.next(), "Q", Role.INTERVIEWER), new Speaker(Id.next(), "A", Role.PARTICIPANT));
        var bold = new Transcript(text, speakers,
                List.of(turn(speakers.getFirst(), 0, 14, 31), turn(speakers.getLast(), 32, 46, 50)));
        assertThat(bold.revision().split(1, text.indexOf("We"), speakers.getLast()).text())
                .isEqualTo("**Q [00:01]** Who leads?\n**A:** We do.\n**A [00:05]** Yes.\n");
    }

    private static Turn turn(Speaker speaker, int start, int talk, int end) {
        return new Turn(Optional.of(speaker.id()), new Span(start, end), new Span(talk, end), Optional.empty());
    }

    @Test
    void aNewSpeakerIsEnteredAndOneWithNothingLeftToSayGoes() {
        var ben = new Speaker(Id.next(), "Ben", Role.PARTICIPANT);
        var revision = transcript.revision().give(2, ben);
        assertThat(revision.text()).isEqualTo("Q: Who leads? We do. All?\nBen: Yes.\n");
        transcript.save(revision);
        assertThat(transcript.document().speakers()).extracting(Speaker::name).containsExactly("Q", "Ben");
    }

    @Test
    void joiningTakesTheLabelOutAndKeepsTheCodings() {
        var coding = transcript.coding("Yes");
        var across = transcript.coding("All?\nAna: Yes");
        transcript.save(transcript.revision().join(1));
        assertThat(transcript.text()).isEqualTo("Q: Who leads? We do. All? Yes.\n");
        assertThat(transcript.words(coding)).isEqualTo("Yes");
        assertThat(transcript.words(across)).isEqualTo("All? Yes");
        assertThat(transcript.document().speakers()).extracting(Speaker::name).containsExactly("Q");
    }

    @Test
    void joiningKeepsWhatTheTranscriberWroteBetween() {
        var remarked = Transcript.of("Q: Who?\n(a bell)\nAna: We.\n");
        assertThat(remarked.revision().join(1).text()).isEqualTo("Q: Who?\n(a bell)\nWe.\n");
    }

    @Test
    void inAScriptWithoutBlanksNoneIsPutBetween() {
        assertThat(Transcript.of("问: 你好吗。\n答: 很好。\n").revision().join(1).text()).isEqualTo("问: 你好吗。很好。\n");
    }

    @Test
    void aTextThatNamesNobodyStaysAsItIs() {
        var bare = Transcript.unlabelled("Who leads? We do.\nYes.\n");
        var split = bare.revision().split(1, bare.text().indexOf("We"), bare.speaker("A"));
        assertThat(split.text()).isEqualTo(bare.text());
        assertThat(Transcript.told(split)).isEqualTo("Q/Who leads?|A/We do.|A/Yes.");
        var joined = split.join(2).give(2, bare.speaker("Q"));
        assertThat(joined.text()).isEqualTo(bare.text());
        assertThat(Transcript.told(joined)).isEqualTo("Q/Who leads?|Q/We do.\nYes.");
    }

    @Test
    void aParagraphOfNobodyCanBeSplitToo() {
        var text = "One thing. Another.\n";
        var nobody = new Transcript(text, List.of(),
                List.of(new Turn(Optional.empty(), new Span(0, 19), new Span(0, 19), Optional.empty())));
        var revision = nobody.revision().split(1, 11);
        assertThat(Transcript.told(revision)).isEqualTo("?/One thing.|?/Another.");
        assertThat(revision.give(2, new Speaker(Id.next(), "Ana", Role.PARTICIPANT)).text()).isEqualTo(text);
        assertThat(transcript.revision().split(1, at("We do")).text()).startsWith("Q: Who leads?\nQ: We do.");
    }

    @Test
    void splittingAndJoiningAgainGivesTheTextBack() {
        var coding = transcript.coding("Who leads? We do.");
        var revision = transcript.revision().split(1, at("We do"), transcript.speaker("Ana")).join(1);
        assertThat(revision.isEmpty()).isTrue();
        assertThat(revision.codings(transcript.study())).singleElement()
                .satisfies(it -> assertThat(it.before()).isEqualTo(coding))
                .extracting(Affected::fate).isEqualTo(Affected.Fate.STAYS);
    }

    @Test
    void aNameIsCorrectedWhereverItIsALabel() {
        var revision = transcript.revision().edit(List.of(transcript.replace("All?", "All, Ana?")))
                .rename(transcript.speaker("Ana").id(), "Anna");
        assertThat(revision.text()).isEqualTo("Q: Who leads? We do. All, Ana?\nAnna: Yes.\n");
        assertThat(revision.document().turn(2).span().of(revision.text())).isEqualTo("Anna: Yes.");
    }

    @Test
    void twoSpeakersWithOneNameAreOne() {
        var twice = Transcript.of("Ana: One.\nANNA: Two.\n");
        var revision = twice.revision().rename(twice.speaker("ANNA").id(), "Ana");
        assertThat(revision.text()).isEqualTo("Ana: One.\nAna: Two.\n");
        assertThat(revision.document().speakers()).singleElement();
        assertThat(Transcript.told(revision)).isEqualTo("Ana/One.|Ana/Two.");
    }

    @Test
    void aLabelThatIsWrittenOtherwiseIsFoundAllTheSame() {
        var loud = Transcript.of("ana  b: One.\nQ: Two.\n");
        var speakers = List.of(loud.speaker("ana  b").named("Ana B"), loud.speaker("Q"));
        var known = new Transcript(loud.text(), speakers, loud.document().turns());
        assertThat(known.revision().give(1, known.speaker("Q")).text()).isEqualTo("Q: One.\nQ: Two.\n");
    }

    @Test
    void wordsPutInAtTheEndsOfTalkAreTalk() {
        var talk = transcript.document().turn(1).talk();
        var revision = transcript.revision().edit(List.of(new TextEdit(talk.start(), talk.start(), "So, "),
                new TextEdit(talk.end(), talk.end(), " Really?")));
        assertThat(Transcript.told(revision)).isEqualTo("Q/So, Who leads? We do. All? Really?|Ana/Yes.");
    }

    @Test
    void aTurnIsTakenOutWithItsLabel() {
        var revision = transcript.revision().remove(2);
        assertThat(revision.text()).isEqualTo("Q: Who leads? We do. All?\n");
        assertThat(Transcript.told(revision)).isEqualTo("Q/Who leads? We do. All?");
    }

    @Test
    void deletingAcrossTurnsLeavesBoth() {
        var text = transcript.text();
        var revision = transcript.revision()
                .edit(List.of(new TextEdit(text.indexOf(" All"), text.indexOf("Yes"), " ")));
        assertThat(Transcript.told(revision)).isEqualTo("Q/Who leads? We do.|Ana/Yes.");
    }

    @Test
    void thereMustBeWordsOnBothSidesOfASplitAndATurnToJoin() {
        var revision = transcript.revision();
        assertThatThrownBy(() -> revision.split(1, at("Who"), transcript.speaker("Q"))).isInstanceOf(Problem.class);
        assertThatThrownBy(() -> revision.join(2)).isInstanceOf(Problem.class);
    }
}
