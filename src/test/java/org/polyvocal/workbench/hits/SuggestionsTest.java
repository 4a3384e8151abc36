package org.polyvocal.workbench.hits;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.polyvocal.desktop.SmallStudy;
import org.polyvocal.model.Coding;
import org.polyvocal.workbench.asking.Suggestion;

class SuggestionsTest {
    private SmallStudy study;
    private Coding coding;

    @BeforeEach
    void code(@TempDir Path folder) {
        study = new SmallStudy(folder);
        coding = study.code(study.first, "I took three of them to the staff meeting", study.decideWhat);
        study.code(study.second, "They trust her because she asks first.", study.trust);
    }

    @AfterEach
    void close() {
        study.session().close();
    }

    @Test
    void suggestsTheCodeOfThePassageMostAlikeAndSaysWhy() {
        var suggestion = suggestions("It took a year before anybody said so").getFirst();
        assertThat(suggestion.code()).isEqualTo(study.decideWhat);
        assertThat(suggestion.evidence()).singleElement().satisfies(it -> {
            assertThat(it.coding()).isEqualTo(coding);
            assertThat(it.shared()).containsExactly("took");
        });
    }

    @Test
    void doesNotSuggestACodeThatThePassageHas() {
        study.code(study.first, "a year before", study.decideWhat);
        assertThat(suggestions("It took a year before anybody said so")).isEmpty();
    }

    @Test
    void letsTheSameWordsSpeakOnce() {
        study.code(study.first, "I took three of them", study.decideWhat);
        assertThat(suggestions("It took a year before anybody said so").getFirst().evidence()).hasSize(1);
    }

    @Test
    void changesNothing() {
        var before = study.session().number();
        suggestions("It took a year before anybody said so");
        assertThat(study.session().number()).isEqualTo(before);
    }

    private List<Suggestion> suggestions(String words) {
        return new Suggestions(study.session()).of(study.passage(study.first, words), _ -> true, 5);
    }
}
