package org.polyvocal.model.pseudonym;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.polyvocal.model.Case;
import org.polyvocal.model.Progress;
import org.polyvocal.model.Pseudonym.Kind;

class SuggestionsTest {
    private static final Set<String> ROLES = Set.of("Q", "Interviewer");
    private final Named named = new Named();

    private List<Suggestion> suggestions() {
        return Suggestions.of(named.study(), named::text, ROLES::contains, Progress.UNWATCHED).list();
    }

    private Suggestion suggestion(String name) {
        return suggestions().stream().filter(it -> it.name().equals(name)).findFirst().orElseThrow();
    }

    @Test
    void areWhatIsWrittenLargeInsideSentences() {
        named.document("07", """
                Q: And what did Siân say when Siân came on Monday?
                Q: Well, Trust matters. We think Trust in Siân matters, and trust grows. I trust her. They trust me, we trust.
                Q: Everybody says so. Everybody does.""");
        assertThat(suggestions()).extracting(Suggestion::name).contains("Siân")
                .doesNotContain("Monday", "Trust", "Everybody", "And", "Well", "I", "Q");
        assertThat(suggestion("Siân")).satisfies(it -> {
            assertThat(it.occurrences()).isEqualTo(3);
            assertThat(it.documents()).isEqualTo(1);
            assertThat(it.first()).hasSize(3);
            assertThat(it.first().getFirst().span().of(named.text(named.only()))).isEqualTo("Siân");
        });
    }

    @Test
    void knowWordsThatAreDrawnTogether() {
        named.document("07", """
                Q: Where I’d gone I’d ask, and I'm here, so I'm told. When They’ve come They’ve gone.
                Q: But O’Brien knew, and O’Brien saw.""");
        assertThat(suggestions()).extracting(Suggestion::name).contains("O’Brien")
                .doesNotContain("I’d", "I'm", "They’ve");
    }

    @Test
    void joinTheWordsOfANameAndItsParts() {
        named.document("07", """
                Q: I asked Tom Gelderd and then Tom Gelderd asked Gelderd. Mr. Gelderd smiled at Ada Winter and Ada Brown.
                Q: So Ada Winter knew Ada Brown and Ada.""");
        assertThat(suggestion("Tom Gelderd")).satisfies(it -> {
            assertThat(it.kind()).isEqualTo(Kind.PERSON);
            assertThat(it.variants()).contains("Gelderd");
            assertThat(it.occurrences()).isEqualTo(4);
        });
        assertThat(suggestion("Ada Winter").variants()).doesNotContain("Ada");
        assertThat(suggestions()).extracting(Suggestion::name).contains("Ada", "Ada Brown").doesNotContain("Gelderd");
    }

    @Test
    void tellSchoolsAndPlacesApart() {
        named.document("07", """
                Q: She worked at Ashby Primary School and he lived in Leeds.
                Q: We moved to Leeds and stayed in Leeds.""");
        assertThat(suggestion("Ashby Primary School").kind()).isEqualTo(Kind.SCHOOL);
        assertThat(suggestion("Leeds").kind()).isEqualTo(Kind.PLACE);
    }

    @Test
    void areSpeakersCasesAndTheNamesOfFiles() {
        named.document("Interview_Okonkwo_2024", "Maryam: yes\nQ: no\nMaryam: well");
        named.add(Case.person("Ferdi"));
        named.add(Case.school("Oak Tree Primary"));
        assertThat(suggestions()).extracting(Suggestion::name)
                .contains("Maryam", "Ferdi", "Oak Tree Primary", "Okonkwo", "Gelderd")
                .doesNotContain("Interview", "Q");
        assertThat(suggestion("Maryam").occurrences()).isEqualTo(2);
    }

    @Test
    void leaveOutWhatIsInTheRegister() {
        named.document("07", "Q: We saw Siân and Anna, then Siân saw Anna.");
        named.register("Siân", "Anna");
        assertThat(suggestions()).extracting(Suggestion::name).doesNotContain("Siân", "Anna");
    }

    @Test
    void relyOnTitlesWhereAllNounsAreLarge() {
        named.language(Locale.GERMAN);
        named.document("07",
                "Q: Wir haben die Schule mit Frau Möller und Herrn Klein und die Kinder in der Schule, Frau Möller.");
        assertThat(suggestions()).extracting(Suggestion::name).contains("Möller").doesNotContain("Schule", "Kinder");
    }

    @Test
    void areQuick() {
        named.document("07",
                "Q: " + "We decided it together with Tom Gelderd, and Ashby kept what worked for the children. Then we left. "
                        .repeat(50_000));
        var clock = ManagementFactory.getThreadMXBean();
        var begun = clock.getCurrentThreadCpuTime();
        assertThat(suggestions()).isNotEmpty();
        assertThat(Duration.ofNanos(clock.getCurrentThreadCpuTime() - begun)).as("of a million words")
                .isLessThan(Duration.ofSeconds(4));
    }

    @Test
    void areAnsweredByNamesThatOccurNowhere() {
        var proposals = new Proposals(Locale.ENGLISH, Set.of("Alice", "Hillside")::contains);
        assertThat(proposals.of("Tom Gelderd", Kind.PERSON, 2)).containsExactly("Daniel Hartley", "Ruth Marlow");
        assertThat(proposals.of("Tom", Kind.PERSON, 1)).containsExactly("Daniel");
        assertThat(proposals.of("Ashby Primary School", Kind.SCHOOL, 1)).containsExactly("Riverside School");
        assertThat(new Proposals(Locale.FRENCH, _ -> false).of("X", Kind.SCHOOL, 1)).containsExactly("École des Tilleuls");
        assertThat(new Proposals(Locale.JAPANESE, _ -> false).of("田中 葵", Kind.PERSON, 1)).containsExactly("佐々木葵");
    }
}
