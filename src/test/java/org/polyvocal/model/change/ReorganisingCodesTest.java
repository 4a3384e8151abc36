package org.polyvocal.model.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.polyvocal.model.Code;
import org.polyvocal.model.Edit;
import org.polyvocal.model.Fixture;
import org.polyvocal.model.Look;
import org.polyvocal.model.words.Problem;

class ReorganisingCodesTest {
    private final Fixture study = new Fixture();

    @Test
    void aNewThemeTakesTheNextFreeLookAndACodeUnderItLooksTheSame() {
        var first = study.theme("Trust");
        var second = study.theme("Time");
        var child = study.under(second, "Timetable");
        assertThat(first.look()).isEqualTo(Look.PALETTE.get(0));
        assertThat(second.look()).isEqualTo(Look.PALETTE.get(1));
        assertThat(child.look()).isEqualTo(second.look());
    }

    @Test
    void movingPutsACodeAtItsPlaceAndTheSiblingsAfterIt() {
        var theme = study.theme("Relations");
        var one = study.under(theme, "One");
        var two = study.under(theme, "Two");
        var moved = study.theme("Moved");
        study.perform(CodebookChanges.move(study.codebook(), moved, Optional.of(theme), 1));
        assertThat(study.codebook().children(theme)).extracting(Code::name).containsExactly("One", "Moved", "Two");
        assertThat(one.position()).isLessThan(two.position());
    }

    @Test
    void movingToAnotherThemeChangesTheLookOfTheBranchThatWoreTheOldOne() {
        var old = study.theme("Relations");
        var code = study.under(old, "Trust");
        var below = study.under(code, "Openness");
        var theme = study.theme("Capital");
        study.perform(CodebookChanges.move(study.codebook(), code, Optional.of(theme), 0));
        assertThat(study.codebook().code(below.id()).orElseThrow().look()).isEqualTo(theme.look());
    }

    @Test
    void movingUnderItselfIsRefused() {
        var theme = study.theme("Relations");
        var child = study.under(theme, "Trust");
        assertThatThrownBy(() -> CodebookChanges.move(study.codebook(), theme, Optional.of(child), 0))
                .isInstanceOf(Problem.class);
    }

    @Test
    void recolouringReachesWhatLooksTheSameBelow() {
        var theme = study.theme("Relations");
        var child = study.under(theme, "Trust");
        study.perform(CodebookChanges.recolour(study.codebook(), theme, Look.PALETTE.get(6)));
        assertThat(study.codebook().code(child.id()).orElseThrow().look()).isEqualTo(Look.PALETTE.get(6));
    }

    @Test
    void splittingHandsTheChosenCodingsToANewSibling() {
        var theme = study.theme("Relations");
        var code = study.under(theme, "Trust");
        var stays = study.coding(study.ana, code, 5, 20);
        var goes = study.coding(study.ana, code, 30, 40);
        study.perform(CodebookChanges.split(study.study(), code, "Reliance", Set.of(goes.id())));
        var part = study.codebook().named("Reliance").orElseThrow();
        assertThat(study.codingsOf(part)).containsExactly(goes.as(part.id()));
        assertThat(study.codingsOf(code)).containsExactly(stays);
        assertThat(study.codebook().parent(part)).contains(theme);
    }

    @Test
    void deletingTakesTheBranchItsCodingsAndMemosAndGivesAllBackWhenUndone() {
        var theme = study.theme("Relations");
        var code = study.under(theme, "Trust");
        study.coding(study.ana, code, 5, 20);
        study.memo(code);
        var change = CodebookChanges.delete(study.study(), theme);
        study.perform(change);
        assertThat(study.codebook().size()).isZero();
        assertThat(study.study().codings()).isEmpty();
        assertThat(study.study().memos()).isEmpty();
        study.perform(change.inverse());
        assertThat(study.codebook().size()).isEqualTo(2);
        assertThat(study.codingsOf(code)).hasSize(1);
        assertThat(study.study().memos()).hasSize(1);
    }

    @Test
    void aTenthFavouriteIsRefused() {
        for (var digit = 1; digit <= 9; digit++) {
            study.perform(CodebookChanges.favour(study.study(), study.theme("Code " + digit)));
        }
        var tenth = study.theme("Tenth");
        assertThatThrownBy(() -> CodebookChanges.favour(study.study(), tenth)).isInstanceOf(Problem.class);
    }

    @Test
    void favouringAgainTakesTheCodeOffItsDigit() {
        var code = study.theme("Trust");
        study.perform(CodebookChanges.favour(study.study(), code));
        study.perform(CodebookChanges.favour(study.study(), code));
        assertThat(study.study().project().favourites()).isEmpty();
    }

    @Test
    void everyEditOfAChangeFitsTheStudyItWasMadeFrom() {
        var theme = study.theme("Relations");
        study.coding(study.ana, theme, 5, 20);
        var change = CodebookChanges.delete(study.study(), theme);
        assertThat(change.edits()).filteredOn(Edit.Remove.class::isInstance).hasSize(2);
    }
}
