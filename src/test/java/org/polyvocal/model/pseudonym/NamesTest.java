package org.polyvocal.model.pseudonym;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.polyvocal.model.Pseudonym;
import org.polyvocal.model.Pseudonym.Kind;

class NamesTest {
    private static final List<Pseudonym> REGISTER = List.of(person("Siân", "Anna"), person("Tom Gelderd", "Ben Hart", "Gelderd",
            "T.G.", "TG", "Tommy"), person("Tom", "Joe"), person("Mark", "Paul"), person("Jean-Luc Picard", "Marc Petit"),
            person("O'Brien", "Walsh"), person("van der Berg", "de Boer"), person("Müller", "Vogt"), person("Ødegård", "Lund"),
            Pseudonym.of("Ashby Primary School", "Hillside School", Kind.SCHOOL, "Ashby"), person("田中", "佐藤"),
            person("山田 太郎", "木村 一郎"), person("민수", "지훈"), person("דוד", "יוסף"), person("أحمد", "سامي"), person("José", "Luis"),
            person("Strauß", "Kern"), Pseudonym.of("School 4", "School A", Kind.SCHOOL), person("LENNART", "Olof"));
    private final Names names = Names.of(REGISTER);

    private static Pseudonym person(String name, String replacement, String... variants) {
        return Pseudonym.of(name, replacement, Kind.PERSON, variants);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "Siân spoke. | Anna spoke.", "Sian spoke. | Anna spoke.", "Sia\u0302n spoke. | Anna spoke.",
            "SIÂN: yes | ANNA: yes", "Siân's room | Anna's room", "Siân’s room | Anna’s room",
            "Tomorrow Tom goes | Tomorrow Joe goes", "Tomtom, Atom, Tom2 | Tomtom, Atom, Joe2",
            "Tom Gelderd and Tom | Ben Hart and Joe", "Tom  Gelderd | Ben Hart", "Tom\u00a0Gelderd | Ben Hart",
            "TOM GELDERD: so | BEN HART: so", "Mr Gelderd’s | Mr Hart’s", "T.G. and T. G. | B.H. and B.H.", "TG said | BH said",
            "Tommy laughed | Ben laughed", "Jean-Luc Picard | Marc Petit", "Jean Luc Picard | Marc Petit",
            "Jean‑Luc\u00a0Picard | Marc Petit", "O'Brien or O’Brien | Walsh or Walsh", "Ms van der Berg | Ms de Boer",
            "Ms Van der Berg | Ms de Boer", "Herr Müller-Lüdenscheidt | Herr Vogt-Lüdenscheidt", "Muller | Vogt",
            "Odegard | Lund", "MÜLLER | VOGT", "Strauss und STRAUSS | Kern und KERN", "d'José | d'Luis",
            "at Ashby Primary School in Ashby | at Hillside School in Hillside", "Tom_Gelderd.docx | Ben Hart.docx",
            "TomGelderd.docx | Ben Hart.docx", "x@Tom.Gelderd.org | x@Ben Hart.org", "School 4, School 42 | School A, School 42",
            "Lennart and LENNART | Olof and Olof", "Tom, Tom; “Tom” (Tom) Tom! | Joe, Joe; “Joe” (Joe) Joe!",
            "Gel\u00adderd | Hart"})
    void findsWholeNamesHoweverTheyAreWritten(String text, String expected) {
        assertThat(replaced(text, Locale.ENGLISH)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"田中さんは来た | 佐藤さんは来た", "昨日田中は | 昨日佐藤は", "山田太郎と山田　太郎 | 木村 一郎と木村 一郎", "민수는 갔다 | 지훈는 갔다",
            "Tomさん | Joeさん", "עם דוד. | עם יוסף.", "قال أحمد: | قال سامي:", "قال احمد: | قال سامي:", "أَحْمَد | سامي"})
    void findsNamesInOtherScripts(String text, String expected) {
        assertThat(replaced(text, Locale.ROOT)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"mark my words | SMALL | paul", "the Marks | WITHIN | Paul",
            "tom gelderd | SMALL | ben hart",
            "the Gelderds | WITHIN | Hart", "ודוד הלך | WITHIN | יוסף", "김민수 | WITHIN | 지훈", "tg | SMALL | bh"})
    void leavesToAPersonWhatIsDoubtful(String text, Likeness likeness, String replacement) {
        assertThat(names.in(text, Locale.ENGLISH)).singleElement().satisfies(it -> {
            assertThat(it.likeness()).isEqualTo(likeness);
            assertThat(it.replacement()).isEqualTo(replacement);
        });
    }

    @ParameterizedTest
    @CsvSource({"Tomorrow", "bookmark", "Marked", "Siânna", "gegelderd", "School 41", "Atom", "Tomé", "田", "mul"})
    void findsNothingInOtherWords(String text) {
        assertThat(names.in(text, Locale.ENGLISH)).isEmpty();
    }

    @Test
    void knowsTheGenitiveOfGermanNames() {
        assertThat(replaced("Gelderds Schule, Müllers Haus", Locale.GERMAN)).isEqualTo("Harts Schule, Vogts Haus");
    }

    @Test
    void doesNotReachOverAParagraph() {
        assertThat(names.in("said Tom\n\nGelderd: yes", Locale.ENGLISH)).extracting(it -> it.replacement())
                .containsExactly("Joe", "Hart");
    }

    @Test
    void findsNothingWhereNothingIsRegistered() {
        assertThat(Names.of(List.of()).in("Tom", Locale.ENGLISH)).isEmpty();
        assertThat(Names.of(List.of()).areIn("Tom")).isFalse();
    }

    @Test
    void readsTenMillionWordsInSeconds() {
        var text = "We decided it together, and Tom kept what worked for the children at Ashby. ".repeat(7_000);
        var clock = ManagementFactory.getThreadMXBean();
        var begun = clock.getCurrentThreadCpuTime();
        for (var round = 0; round < 100; round++) names.in(text, Locale.ENGLISH);
        assertThat(Duration.ofNanos(clock.getCurrentThreadCpuTime() - begun)).isLessThan(Duration.ofSeconds(10));
    }

    private String replaced(String text, Locale language) {
        var after = new StringBuilder(text);
        names.in(text, language).reversed().stream().filter(it -> it.likeness().isCertain())
                .forEach(it -> after.replace(it.span().start(), it.span().end(), it.replacement()));
        return after.toString();
    }
}
