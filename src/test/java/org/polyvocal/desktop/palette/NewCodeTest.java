package org.polyvocal.desktop.palette;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.polyvocal.model.Code;
import org.polyvocal.model.Codebook;
import org.polyvocal.model.change.CodebookChanges;

class NewCodeTest {
    private final Code relations = CodebookChanges.draft(new Codebook(List.of()), Optional.empty(), "Relations");
    private final Code trust = CodebookChanges.draft(new Codebook(List.of(relations)), Optional.of(relations), "Trust");
    private final Codebook codebook = new Codebook(List.of(relations, trust));

    @Test
    void goesUnderTheHighlightedCode() {
        assertThat(NewCode.typed(codebook, "Broken", Optional.of(trust)))
                .contains(new NewCode(Optional.of(trust), List.of("Broken")));
    }

    @Test
    void isAThemeWhereNothingIsHighlighted() {
        assertThat(NewCode.typed(codebook, "Broken", Optional.empty()))
                .contains(new NewCode(Optional.empty(), List.of("Broken")));
    }

    @Test
    void followsAPathAsFarAsItGoes() {
        assertThat(NewCode.typed(codebook, "relations > Trust > Broken > Mended", Optional.empty()))
                .contains(new NewCode(Optional.of(trust), List.of("Broken", "Mended")));
    }

    @Test
    void beginsAPathAtAnyCode() {
        assertThat(NewCode.typed(codebook, "Trust > Broken", Optional.of(relations)))
                .contains(new NewCode(Optional.of(trust), List.of("Broken")));
    }

    @Test
    void isNothingWhereEverythingIsThereAlready() {
        assertThat(NewCode.typed(codebook, "Relations > trust", Optional.empty())).isEmpty();
        assertThat(NewCode.typed(codebook, "TRUST", Optional.of(relations))).isEmpty();
        assertThat(NewCode.typed(codebook, "  >  ", Optional.empty())).isEmpty();
    }

    @Test
    void draftsParentsBeforeChildren() {
        var drafts = new NewCode(Optional.of(trust), List.of("Broken", "Mended")).drafts(codebook);
        assertThat(drafts.getFirst().parent()).contains(trust.id());
        assertThat(drafts.getLast().parent()).contains(drafts.getFirst().id());
        assertThat(drafts).extracting(Code::look).containsOnly(trust.look());
    }
}
