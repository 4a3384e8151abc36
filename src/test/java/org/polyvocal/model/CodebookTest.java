package org.polyvocal.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CodebookTest {
    private final Fixture study = new Fixture();

    @Test
    void findsACodeByPathNameShortNameAndId() {
        var theme = study.theme("Relations and power");
        var trust = study.under(theme, "Trust");
        var codebook = study.codebook();
        assertThat(codebook.named("Relations and power > Trust")).contains(trust);
        assertThat(codebook.named("Trust")).contains(trust);
        assertThat(codebook.named("trust")).contains(trust);
        assertThat(codebook.named(trust.id().toString())).contains(trust);
    }

    @Test
    void findsNoneWhereANameIsNotUnique() {
        study.under(study.theme("One"), "Same");
        study.under(study.theme("Two"), "Same");
        assertThat(study.codebook().named("Same")).isEmpty();
        assertThat(study.codebook().named("Two > Same")).isPresent();
    }

    @Test
    void listsParentsBeforeChildren() {
        var theme = study.theme("One");
        study.theme("Two");
        study.under(theme, "Below");
        assertThat(study.codebook().codes()).extracting(Code::name).containsExactly("One", "Below", "Two");
    }
}
