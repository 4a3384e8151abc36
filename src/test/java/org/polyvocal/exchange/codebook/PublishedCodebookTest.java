package org.polyvocal.exchange.codebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.polyvocal.model.Code;
import org.polyvocal.model.Codebook;
import org.polyvocal.model.Look;

class PublishedCodebookTest {
    private static final List<Code> ALL = PublishedCodebook.distributedLeadership();
    private static final List<Code> CORE = PublishedCodebook.core();

    @Test
    void hasSixtyCodesInNineThemes() {
        assertThat(new Codebook(ALL).roots()).hasSize(9).extracting(Code::look).isEqualTo(Look.PALETTE);
        assertThat(ALL).hasSize(69).extracting(Code::reference).doesNotHaveDuplicates().doesNotContain("");
    }

    @Test
    void everyCodeHasItsRulesAndTheLookOfItsTheme() {
        var book = new Codebook(ALL);
        assertThat(ALL).filteredOn(code -> code.parent().isPresent()).allSatisfy(code -> {
            assertThat(List.of(code.rule().definition(), code.rule().applyWhen(), code.rule().doNotApplyWhen(),
                    code.rule().example(),
                    code.rule().source(), code.shortName())).doesNotContain("");
            assertThat(code.look()).isEqualTo(book.lineage(code).getFirst().look());
        });
    }

    @Test
    void theCoreIsTwentySixCodesAndWhatTheyAreNestedUnder() {
        var book = new Codebook(CORE);
        assertThat(CORE).extracting(Code::reference).contains("RP.TRUST", "RP", "MI.DECIDE.WHAT").doesNotContain("RP.ROLE",
                "FD.NUM");
        assertThat(CORE).allMatch(code -> code.parent().isEmpty() || book.parent(code).isPresent());
    }

    @Test
    void eachProjectGetsCodesOfItsOwn() {
        assertThat(PublishedCodebook.core()).extracting(Code::id)
                .doesNotContainAnyElementsOf(CORE.stream().map(Code::id).toList());
    }
}
