package org.polyvocal.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.polyvocal.index.search.Hit;
import org.polyvocal.index.search.Hits;
import org.polyvocal.model.Code;
import org.polyvocal.model.Document;
import org.polyvocal.model.Progress;

class SearchTest {
    private final Interviews interviews = new Interviews();
    private StudyIndex index;
    private Document first;
    private Document second;

    @BeforeEach
    void index(@TempDir Path folder) {
        first = interviews.document("Interview 01", "Primary", Locale.ENGLISH, """
                Trust: a study in schools.

                Recorded in May.
                Q: Who decides here, and do you trust them?
                Ana: We decide together. Trusting people is hard; I don’t trust everybody.
                Ben: The school's head decided alone. Shared, really shared leadership needs well-being.
                """.replace("Trust: a", "Trust, a"));
        second = interviews.document("Entretien 02", "Lycée", Locale.FRENCH, """
                Q: Qui décide à l’école ?
                Zoé: Nous décidions ensemble 😀 au café. Trust me.
                """);
        index = interviews.indexed(folder);
    }

    @AfterEach
    void close() {
        index.close();
    }

    @Test
    void findsABareWordInAllItsForms() {
        assertThat(found("trust")).containsExactly("Trust", "trust", "Trusting", "trust", "Trust");
        assertThat(found("décider")).containsExactly("décide", "décidions");
        assertThat(found("decide")).containsExactly("decides", "decide", "decided", "décide", "décidions");
    }

    @Test
    void findsAQuotedWordAsItIsWritten() {
        assertThat(found("\"trust\"")).containsExactly("Trust", "trust", "trust", "Trust");
        assertThat(found("\"DECIDE\"")).containsExactly("decide", "décide");
        assertThat(found("\"cafe\"")).containsExactly("café");
    }

    @Test
    void findsAWordWithApostropheAsAWholeAndInItsParts() {
        assertThat(found("\"don't\"")).containsExactly("don’t");
        assertThat(found("don’t")).containsExactly("don’t");
        assertThat(found("\"don\"")).containsExactly("don");
        assertThat(found("\"school\"")).containsExactly("school");
        assertThat(found("\"ecole\"")).containsExactly("école");
        assertThat(found("l'école")).containsExactly("l’école");
    }

    @Test
    void findsHyphenatedWordsAsAPhraseAndInTheirParts() {
        assertThat(found("well-being")).containsExactly("well-being");
        assertThat(found("\"well being\"")).containsExactly("well-being");
        assertThat(found("being")).containsExactly("being");
        assertThat(found("well-b*")).containsExactly("well-being");
    }

    @Test
    void findsPhrasesInOrderOnly() {
        assertThat(found("\"shared leadership\"")).containsExactly("shared leadership");
        assertThat(found("\"leadership shared\"")).isEmpty();
        assertThat(found("\"decide together trusting\"")).containsExactly("decide together. Trusting");
    }

    @Test
    void findsWordsNearEachOtherInAnyOrder() {
        assertThat(found("\"leadership shared\"~0")).containsExactly("shared leadership");
        assertThat(found("\"shared needs\"~0")).isEmpty();
        assertThat(found("\"needs shared\"~1")).containsExactly("shared leadership needs");
        assertThat(found("\"shared shared\"~1")).containsExactly("Shared, really shared");
        assertThat(found("\"leadership leadership\"~9")).isEmpty();
    }

    @Test
    void findsWildcardsFuzzyWordsAndExpressions() {
        assertThat(found("trust*")).containsExactly("Trust", "trust", "Trusting", "trust", "Trust");
        assertThat(found("*ship")).containsExactly("leadership");
        assertThat(found("le?der*")).containsExactly("leadership");
        assertThat(found("collab~")).isEmpty();
        assertThat(found("leadreship~1")).containsExactly("leadership");
        assertThat(found("/decid(e|ed)/")).containsExactly("decide", "decided", "décide");
    }

    @Test
    void countsAWordWithApostropheOnceForAWildcard() {
        assertThat(found("don*")).containsExactly("don’t");
        assertThat(found("sch*")).containsExactly("schools", "school's");
    }

    @Test
    void searchesTalkAndTextOutsideTurnsButNoLabels() {
        assertThat(found("recorded")).containsExactly("Recorded");
        assertThat(found("Ana")).isEmpty();
        assertThat(search("recorded").first().getFirst().turn()).isEmpty();
    }

    @Test
    void combinesWordsWithinOneTurn() {
        assertThat(found("trust AND decide")).containsExactly("decides", "trust", "decide", "Trusting", "trust", "décidions",
                "Trust");
        assertThat(found("trust -decide")).containsExactly("Trust");
        assertThat(found("school OR leadership")).containsExactly("schools", "school's", "leadership");
        assertThat(found("(school OR study) NOT may")).containsExactly("study", "schools", "school's");
    }

    @Test
    void lightsAPlaceOnceThoughTwoPartsAskForIt() {
        assertThat(found("decided OR \"decided\" OR decid*")).containsExactly("decides", "decide", "decided", "décide",
                "décidions");
    }

    @Test
    void narrowsByDocumentSetSpeakerAndRole() {
        assertThat(found("trust doc:\"interview 01\"")).hasSize(4);
        assertThat(found("trust doc:Entretien*")).containsExactly("Trust");
        assertThat(found("trust set:lycee")).containsExactly("Trust");
        assertThat(found("trust speaker:Ana")).containsExactly("Trusting", "trust");
        assertThat(found("trust speaker:zoe")).containsExactly("Trust");
        assertThat(found("trust role:interviewer")).containsExactly("trust");
        assertThat(found("trust -role:interviewer")).containsExactly("Trust", "Trusting", "trust", "Trust");
    }

    @Test
    void narrowsByWhatTouchesTheTurn() {
        var ana = interviews.coder("Ana Coder");
        var ben = interviews.coder("Ben Coder");
        var theme = interviews.code("Power");
        var code = interviews.codeUnder(theme, "Deciding");
        interviews.coding(first, "decide together", code, ana);
        interviews.coding(first, "head decided", theme, ben);
        assertThat(found("decide code:Deciding")).containsExactly("decide");
        assertThat(found("decide code:Power")).containsExactly("decide", "decided");
        assertThat(found("decide code:Power coder:\"Ben Coder\"")).containsExactly("decided");
        assertThat(found("decide code:Deciding coder:\"Ben Coder\"")).isEmpty();
        assertThat(found("decide -code:Power")).containsExactly("decides", "décide", "décidions");
    }

    @Test
    void findsWholeTurnsWhenNoWordsAreAskedFor() {
        var code = interviews.code("Power");
        interviews.coding(first, "head decided", code, interviews.coder("Ana Coder"));
        assertThat(found("code:Power")).singleElement().asString().startsWith("The school's").endsWith("well-being.");
    }

    @Test
    void followsARenamedCodeWithoutTouchingTheIndex() {
        Code code = interviews.code("Power");
        interviews.coding(first, "head decided", code, interviews.coder("Ana Coder"));
        interviews.replace(code, code.named("Authority", "Authority"));
        assertThat(found("decide code:Authority")).containsExactly("decided");
    }

    @Test
    void countsEverythingThoughOnlySomeIsShown() {
        var hits = index.search(index.parse("trust", interviews.study()), interviews.study(), 2);
        assertThat(hits.first()).hasSize(2);
        assertThat(hits.total()).isEqualTo(5);
        assertThat(hits.documents()).isEqualTo(2);
        assertThat(hits.byDocument()).containsExactly(Map.entry(first.id(), 4L), Map.entry(second.id(), 1L));
        assertThat(hits.isComplete()).isFalse();
        assertThat(hits.tallies()).hasSize(4);
    }

    @Test
    void knowsTurnAndPlace() {
        Hit hit = search("leadership").first().getFirst();
        assertThat(hit.document()).isEqualTo(first.id());
        assertThat(hit.turn()).isEqualTo(OptionalInt.of(3));
        assertThat(hit.span().of(interviews.text(first))).isEqualTo("leadership");
    }

    @Test
    void findsEmoji() {
        assertThat(found("😀")).containsExactly("😀");
    }

    @Test
    void findsAnyStretchOfAScriptWithoutBlanks() {
        interviews.document("面談", "", Locale.JAPANESE, "Q: 学校の信頼関係について\n");
        index.rebuild(interviews.study(), interviews.number(), Progress.UNWATCHED);
        assertThat(found("信頼")).containsExactly("信頼");
        assertThat(found("\"学校の信頼\"")).containsExactly("学校の信頼");
        assertThat(found("信校")).isEmpty();
    }

    private Hits search(String query) {
        return index.search(index.parse(query, interviews.study()), interviews.study(), 1000);
    }

    private List<String> found(String query) {
        return search(query).first().stream()
                .map(hit -> hit.span().of(interviews.text(interviews.study().document(hit.document()).orElseThrow()))).toList();
    }
}
