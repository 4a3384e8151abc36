package org.polyvocal.model.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.polyvocal.model.Edit;
import org.polyvocal.model.Fixture;
import org.polyvocal.model.words.Problem;

class MergingCodesTest {
    private final Fixture study = new Fixture();

    @Test
    void movesEveryCodingToTheSurvivor() {
        var from = study.theme("Trust");
        var into = study.theme("Reliance");
        study.coding(study.ana, from, 5, 20);
        study.coding(study.ben, from, 30, 40);
        study.perform(CodebookChanges.merge(study.study(), from, into));
        assertThat(study.codingsOf(into)).hasSize(2);
        assertThat(study.codebook().code(from.id())).isEmpty();
    }

    @Test
    void keepsOneCodingWhereTheSameCoderHadBothOnTheSameWords() {
        var from = study.theme("Trust");
        var into = study.theme("Reliance");
        study.coding(study.ana, from, 5, 20);
        study.coding(study.ana, into, 5, 20);
        study.coding(study.ben, from, 5, 20);
        study.perform(CodebookChanges.merge(study.study(), from, into));
        assertThat(study.codingsOf(into)).extracting(coding -> coding.coder()).containsExactlyInAnyOrder(study.ana.id(),
                study.ben.id());
    }

    @Test
    void bringsTheChildrenAlong() {
        var from = study.theme("Trust");
        var child = study.under(from, "Openness");
        var into = study.theme("Reliance");
        study.perform(CodebookChanges.merge(study.study(), from, into));
        assertThat(study.codebook().children(into)).extracting(code -> code.id()).containsExactly(child.id());
    }

    @Test
    void turnsMemosOnTheOldCodeToTheSurvivor() {
        var from = study.theme("Trust");
        var into = study.theme("Reliance");
        study.memo(from);
        study.perform(CodebookChanges.merge(study.study(), from, into));
        assertThat(study.study().memos()).extracting(memo -> memo.code()).containsExactly(Optional.of(into.id()));
    }

    @Test
    void takesTheOldCodeOffItsDigit() {
        var from = study.theme("Trust");
        var into = study.theme("Reliance");
        study.perform(CodebookChanges.favour(study.study(), from));
        study.perform(CodebookChanges.merge(study.study(), from, into));
        assertThat(study.study().project().favourites()).isEmpty();
    }

    @Test
    void isUndoneInOneStep() {
        var from = study.theme("Trust");
        study.under(from, "Openness");
        var into = study.theme("Reliance");
        var coding = study.coding(study.ana, from, 5, 20);
        var change = CodebookChanges.merge(study.study(), from, into);
        study.perform(change);
        study.perform(change.inverse());
        assertThat(study.codingsOf(from)).isEqualTo(List.of(coding));
        assertThat(study.codebook().children(from)).hasSize(1);
    }

    @Test
    void isRefusedIntoItsOwnDescendant() {
        var from = study.theme("Trust");
        var child = study.under(from, "Openness");
        assertThatThrownBy(() -> CodebookChanges.merge(study.study(), from, child)).isInstanceOf(Problem.class);
        assertThatThrownBy(() -> CodebookChanges.merge(study.study(), from, from)).isInstanceOf(Problem.class);
    }

    @Test
    void endsWithTheRemovalSoThatNothingRefersToWhatIsGone() {
        var from = study.theme("Trust");
        study.coding(study.ana, from, 5, 20);
        var change = CodebookChanges.merge(study.study(), from, study.theme("Reliance"));
        assertThat(change.edits().getLast()).isEqualTo(new Edit.Remove(from));
    }
}
