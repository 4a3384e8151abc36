package org.polyvocal.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.polyvocal.model.Document;
import org.polyvocal.model.evidence.ClaimType;
import org.polyvocal.model.evidence.Qualifiers;
import org.polyvocal.model.evidence.Stance;

class CodingsTest {
    private final Interviews interviews = new Interviews();
    private StudyIndex index;
    private Document document;

    @BeforeEach
    void index(@TempDir Path folder) {
        document = interviews.document("Interview 01", """
                Front matter here.
                Q: Who decides?
                Ana: We decide together, with trust and with time.
                Ben: Shared leadership is work.
                """);
        var theme = interviews.code("Power");
        var deciding = interviews.codeUnder(theme, "Deciding");
        var ana = interviews.coder("Ana Coder");
        var ben = interviews.coder("Ben Coder");
        interviews.coding(document, "Who decides", theme, ana);
        interviews.coding(document, "decide together", deciding, ben,
                coding -> coding.qualified(Qualifiers.NONE.claiming(Optional.of(ClaimType.NORMATIVE)))
                        .noted("says it with pride"));
        interviews.coding(document, "time.\nBen: Shared leadership", theme, ben,
                coding -> coding.qualified(Qualifiers.NONE.standing(Optional.of(Stance.POSITIVE))));
        index = interviews.indexed(folder);
    }

    @AfterEach
    void close() {
        index.close();
    }

    @Test
    void areAllSelectedWhenNothingIsAsked() {
        assertThat(index.codings(index.parse(" ", interviews.study()), interviews.study()).isEverything()).isTrue();
        assertThat(selected("")).hasSize(3);
    }

    @Test
    void areSelectedByTheWordsOfTheirPassage() {
        assertThat(selected("decide")).containsExactly("Who decides", "decide together");
        assertThat(selected("trust")).isEmpty();
        assertThat(selected("\"shared leadership\"")).containsExactly("time.\nBen: Shared leadership");
        assertThat(selected("decide NOT together")).containsExactly("Who decides");
        assertThat(selected("leader* OR who")).containsExactly("Who decides", "time.\nBen: Shared leadership");
    }

    @Test
    void areSelectedByWhatTheyAre() {
        assertThat(selected("code:Power")).hasSize(3);
        assertThat(selected("code:Deciding")).containsExactly("decide together");
        assertThat(selected("coder:\"ana coder\"")).containsExactly("Who decides");
        assertThat(selected("claim:normative")).containsExactly("decide together");
        assertThat(selected("stance:positive")).containsExactly("time.\nBen: Shared leadership");
        assertThat(selected("memo:pride")).containsExactly("decide together");
        assertThat(selected("-code:Deciding")).hasSize(2);
    }

    @Test
    void areSelectedByTheTurnsTheyTouch() {
        assertThat(selected("role:interviewer")).containsExactly("Who decides");
        assertThat(selected("speaker:Ana")).containsExactly("decide together", "time.\nBen: Shared leadership");
        assertThat(selected("speaker:Ben")).containsExactly("time.\nBen: Shared leadership");
        assertThat(selected("doc:\"Interview 01\"")).hasSize(3);
    }

    @Test
    void tellWhetherTheyAreAmongTheSelected() {
        var chosen = index.codings(index.parse("code:Deciding", interviews.study()), interviews.study());
        assertThat(interviews.study().codings().filter(chosen)).singleElement()
                .satisfies(coding -> assertThat(coding.span().of(interviews.text(document))).isEqualTo("decide together"));
        assertThat(chosen.size()).isOne();
        assertThat(chosen.in(document.id())).hasSize(1);
    }

    @Test
    void touchTheTurnsInWhichTheyLie() {
        var study = interviews.study();
        assertThat(index.search(index.parse("memo:pride", study), study, 10).tallies()).extracting("turn").containsExactly(2);
        assertThat(index.search(index.parse("stance:positive", study), study, 10).tallies()).extracting("turn")
                .containsExactly(2, 3);
    }

    private List<String> selected(String query) {
        return index.codings(index.parse(query, interviews.study()), interviews.study()).codings()
                .map(coding -> coding.span().of(interviews.text(document))).toList();
    }
}
