package org.polyvocal.model.pseudonym;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import org.junit.jupiter.api.Test;
import org.polyvocal.model.Case;
import org.polyvocal.model.Document;
import org.polyvocal.model.Id;
import org.polyvocal.model.Speaker;
import org.polyvocal.model.words.Problem;

class ReplacingTest {
    private final Named named = new Named();
    private final Document document = named.document("Interview Tom Gelderd",
            "TOM: I am Tom Gelderd.\nQ: Tom's school?\nTOM: Will I mark it, Tom?");

    @Test
    void replacesTheNameWhereverItIsWritten() {
        var coding = named.coding(document, "Tom's school", "see Tom");
        named.memo(document, "Gelderd’s view");
        named.person("Tom Gelderd", "Tom Gelderd");
        named.register("Tom Gelderd", "Ben Hart", "Tom", "Gelderd");
        named.replace(Found::isCertain);
        var study = named.study();
        assertThat(named.text(named.only())).isEqualTo("BEN: I am Ben Hart.\nQ: Ben's school?\nBEN: Will I mark it, Ben?");
        assertThat(named.only().name()).isEqualTo("Interview Ben Hart");
        assertThat(named.only().set()).isEqualTo("Ben’s set");
        assertThat(named.only().source().file()).isEqualTo("Ben Hart.txt");
        assertThat(named.only().speakers()).extracting(Speaker::name).containsExactly("BEN", "Q", "BEN");
        assertThat(study.coding(coding.id()).orElseThrow()).satisfies(it -> {
            assertThat(it.span().of(named.text(named.only()))).isEqualTo("Ben's school");
            assertThat(it.memo()).isEqualTo("see Ben");
        });
        assertThat(study.memos().getFirst().text()).isEqualTo("Hart’s view");
        assertThat(study.casebook().cases().getFirst().name()).isEqualTo("Ben Hart");
        assertThat(study.casebook().cases().getFirst().values()).containsValue("Ben Hart");
        assertThat(study.casebook().attributes().getFirst().choices()).containsExactly("Ben Hart", "Nobody");
        assertThat(study.codebook().codes().getFirst()).satisfies(it -> {
            assertThat(it.name()).isEqualTo("Trust in Ben");
            assertThat(it.shortName()).isEqualTo("Ben");
            assertThat(it.rule().definition()).isEqualTo("what Ben does");
            assertThat(it.rule().example()).isEqualTo("“Ben Hart decides”");
        });
        assertThat(study.project().note()).isEqualTo("With Ben’s consent");
        assertThat(named.found()).as("the register and the coders").isEmpty();
        assertThat(study.coders().getFirst().name()).isEqualTo("Tom Gelderd");
    }

    @Test
    void leavesOutWhatAPersonLeavesOut() {
        named.register("Tom", "Ben");
        named.replace(found -> found.place().part() == Place.Part.TEXT && found.occurrence().span().start() > 20);
        assertThat(named.text(named.only())).startsWith("TOM: I am Tom Gelderd.").endsWith("Will I mark it, Ben?");
    }

    @Test
    void tellsWhichCodingsGetOtherWords() {
        named.coding(document, "Tom's school", "");
        named.coding(document, "Will I mark", "");
        named.register("Tom", "Ben");
        assertThat(named.replacing(Found::isCertain).reworded()).singleElement()
                .satisfies(it -> assertThat(it.wordsAfter()).isEqualTo("Ben's school"));
    }

    @Test
    void keepsApartWhatWouldGetOneName() {
        named.document("Interview Ben", "Q: hello");
        var other = named.document("Interview Gelderd", "Q: hello");
        named.add(Case.person("Tom"));
        named.add(Case.person("Gelderd"));
        named.add(Case.interview(other));
        named.register("Tom", "Ben");
        named.register("Gelderd", "ben ");
        named.replace(Found::isCertain);
        assertThat(named.study().documents()).extracting(Document::name).containsExactly("Interview Ben ben", "Interview Ben",
                "Interview ben");
        assertThat(named.study().casebook().cases()).extracting(Case::name).containsExactly("Ben", "ben (2)", "Interview ben");
    }

    @Test
    void isTakenBackWhole() {
        named.coding(document, "Tom Gelderd", "Tom");
        named.person("Tom", "Tom");
        named.register("Tom Gelderd", "Ben Hart", "Tom", "Gelderd");
        var before = new HashSet<>(named.study().entities().toList());
        var edits = named.replace(Found::isCertain);
        assertThat(new HashSet<>(named.study().entities().toList())).isNotEqualTo(before);
        named.takeBack(edits);
        assertThat(new HashSet<>(named.study().entities().toList())).isEqualTo(before);
    }

    @Test
    void isRefusedWhenTheStudyIsNoLongerAsItWas() {
        named.register("Tom", "Ben");
        var replacing = named.replacing(Found::isCertain);
        named.replace(Found::isCertain);
        assertThatThrownBy(() -> replacing.change(named.study(), Id.next().value())).isInstanceOf(Problem.class);
    }
}
