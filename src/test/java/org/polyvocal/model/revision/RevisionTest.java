package org.polyvocal.model.revision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.polyvocal.model.Edit;
import org.polyvocal.model.change.DocumentChanges;
import org.polyvocal.model.revision.Affected.Fate;
import org.polyvocal.model.words.Problem;

class RevisionTest {
    private static final String TEXT = "Q: Who leads here?\nAna: We all decied together.\nQ: And then?\n";
    private final Transcript transcript = Transcript.of(TEXT);

    @Test
    void aCodingBehindATypoMovesAndOneAroundItIsReworded() {
        var ahead = transcript.coding("Who leads");
        var around = transcript.coding("We all decied");
        var behind = transcript.coding("And then");
        var revision = transcript.revision().edit(List.of(transcript.replace("decied", "decided")));
        assertThat(revision.codings(transcript.study())).extracting(Affected::fate).containsExactly(Fate.STAYS, Fate.REWORDED,
                Fate.MOVES);
        transcript.save(revision);
        assertThat(transcript.words(ahead)).isEqualTo("Who leads");
        assertThat(transcript.words(around)).isEqualTo("We all decided");
        assertThat(transcript.words(behind)).isEqualTo("And then");
        assertThat(Transcript.told(revision)).isEqualTo("Q/Who leads here?|Ana/We all decided together.|Q/And then?");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", value = {
            // coded | replaced | by | coded afterwards
            "all decied | decied | decided | all decided", "decied | decied | decided | decided", "decied | dec | de | deied",
            "decied | We all  | All | decied", "decied together | We all decied | They agreed on it | They agreed on it together",
            "all | We all decied | We never decied | never", "all | We all decied | We decied | -",
            "all decied | decied | - | all", "together | together | - | -", "all decied | all | - | decied",
            "Ana: We | Ana | Anna | Anna: We"})
    void whatReplacesCodedWordsIsCoded(String coded, String replaced, String by, String expected) {
        var coding = transcript.coding(coded);
        var edit = transcript.replace(replaced, by == null ? "" : by);
        var affected = transcript.revision().edit(List.of(edit)).codings(transcript.study()).getFirst();
        assertThat(affected.before()).isEqualTo(coding);
        assertThat(affected.wordsAfter()).isEqualTo(expected == null ? "" : expected);
        assertThat(affected.after().isEmpty()).isEqualTo(expected == null);
    }

    @Test
    void whatIsInsertedAtTheEndsOfACodingIsNotItsOwn() {
        var coding = transcript.coding("all decied");
        var at = coding.span();
        transcript.save(transcript.revision().edit(List.of(new TextEdit(at.start(), at.start(), "nearly "),
                new TextEdit(at.end(), at.end(), " it"))));
        assertThat(transcript.words(coding)).isEqualTo("all decied");
        assertThat(transcript.text()).contains("We nearly all decied it together");
    }

    @Test
    void aCodingOfWhichNothingIsLeftGoesAndItsMemoWithItButAMemoOfItsOwnStaysWithTheDocument() {
        transcript.coding("together");
        var memo = transcript.memo("together");
        var revision = transcript.revision().edit(List.of(transcript.replace(" together", "")));
        assertThat(revision.codings(transcript.study()).getFirst().fate()).isEqualTo(Fate.LOST);
        transcript.save(revision);
        assertThat(transcript.study().codings()).isEmpty();
        assertThat(transcript.study().memos()).singleElement().satisfies(it -> {
            assertThat(it.text()).isEqualTo(memo.text());
            assertThat(it.span()).isEmpty();
            assertThat(it.document()).contains(transcript.document().id());
        });
    }

    @Test
    void aMarkSetOnALetterReplacesTheLetter() {
        var cafe = Transcript.of("A: The cafe is open.\n");
        var coding = cafe.coding("cafe");
        var at = coding.span().end();
        cafe.save(cafe.revision().edit(List.of(new TextEdit(at, at, "\u0301"))));
        assertThat(cafe.words(coding)).isEqualTo("cafe\u0301");
    }

    @Test
    void anEditNeverLeavesHalfACharacterOutsideItself() {
        var played = Transcript.of("A: We 🎻 and e\u0301t\n");
        var text = played.text();
        var half = text.indexOf("🎻") + 1;
        assertThat(TextEdits.of(text, List.of(new TextEdit(half, half, "x"))).text()).contains("x🎻");
        assertThat(TextEdits.of(text, List.of(new TextEdit(half, half + 1, "x"))).text()).contains("We x and");
        assertThat(TextEdits.of(text, List.of(new TextEdit(half - 1, half, ""))).text()).contains("We  and");
        assertThatThrownBy(() -> TextEdits.of(text, List.of(new TextEdit(0, 0, "\uD83C")))).isInstanceOf(Problem.class);
    }

    @Test
    void lineEndsComeInAsEveryTextHasThem() {
        assertThat(new TextEdit(0, 0, "one\r\ntwo\rthree").replacement()).isEqualTo("one\ntwo\nthree");
    }

    @Test
    void overlappingEditsAreRefused() {
        assertThatThrownBy(() -> TextEdits.of("abcdef", List.of(new TextEdit(0, 3, "x"), new TextEdit(2, 4, "y"))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void undoingRestoresTextTurnsCodingsAndMemos() {
        transcript.coding("all decied");
        transcript.coding("together");
        transcript.memo("We all");
        var before = transcript.study();
        var revision = transcript.revision().edit(List.of(transcript.replace("decied together", ""))).join(1);
        var change = revision.change(before);
        var restored = before.after(change.edits()).after(change.inverse().edits());
        assertThat(restored.document(transcript.document().id())).contains(transcript.document());
        assertThat(restored.codings()).containsExactlyElementsOf(before.codings().toList());
        assertThat(restored.memos()).isEqualTo(before.memos());
    }

    @Test
    void aDocumentThatHasBeenChangedMeanwhileIsNotRevised() {
        var revision = transcript.revision().edit(List.of(transcript.replace("decied", "decided")));
        var renamed = transcript.study().after(DocumentChanges.regroup(transcript.document(), "Pilot").edits());
        assertThatThrownBy(() -> revision.change(renamed)).isInstanceOf(Problem.class).extracting("key")
                .isEqualTo("model.revision.meanwhile");
    }

    @Test
    void whatChangesNothingIsEmpty() {
        var revision = transcript.revision().edit(List.of(transcript.replace("decied", "decied")))
                .give(1, transcript.speaker("Q"));
        assertThat(revision.isEmpty()).isTrue();
        assertThat(revision.change(transcript.study()).edits()).isEmpty();
    }

    @Test
    void aChangeReplacesTheDocumentFirst() {
        transcript.coding("And then");
        var change = transcript.revision().edit(List.of(transcript.replace("decied", "decided"))).change(transcript.study());
        assertThat(change.edits()).hasSize(2).first().isInstanceOf(Edit.Replace.class)
                .extracting(edit -> edit.subject().id()).isEqualTo(transcript.document().id());
    }
}
