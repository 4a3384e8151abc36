package org.polyvocal.index.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class WordsTest {
    @Test
    void endAtAnythingButLettersNumbersAndApostrophesBetweenThem() {
        assertThat(words("We don’t—really—know: it's 'quoted', students' U.S. 3,5 x_y e.g.")).containsExactly("We", "don’t",
                "really",
                "know", "it's", "quoted", "students", "U", "S", "3", "5", "x_y", "e", "g");
    }

    @Test
    void endAtHyphensOfEveryKindButNotAtASoftOne() {
        assertThat(words("well-being well‑being co\u00ADoperate")).containsExactly("well", "being", "well", "being",
                "co\u00ADoperate");
        assertThat(Spelling.lower("co\u00ADoperate")).isEqualTo("cooperate");
    }

    @Test
    void keepAccentsThatStandAlone() {
        assertThat(words("cafe\u0301 x")).containsExactly("cafe\u0301", "x");
        assertThat(Spelling.folded(Spelling.lower("CAFE\u0301"))).isEqualTo("cafe");
    }

    @Test
    void areSingleCharactersInScriptsWithoutBlanks() {
        assertThat(words("学校のカード")).containsExactly("学", "校", "の", "カ", "ー", "ド");
        assertThat(words("ที่นี่")).containsExactly("ที่", "นี่");
        assertThat(words("한국어 말")).containsExactly("한국어", "말");
    }

    @Test
    void areEmojiWithTheirSkin() {
        assertThat(words("ok👍🏽 😀x ©")).containsExactly("ok", "👍🏽", "😀", "x");
        assertThat(Spelling.lower("👍🏽")).isEqualTo("👍");
    }

    @Test
    void haveParts() {
        var words = new Words("rock'n'roll", 0, 11);
        assertThat(words.next()).isTrue();
        assertThat(words.parts()).extracting(part -> part.of("rock'n'roll")).containsExactly("rock", "n", "roll");
    }

    @Test
    void areComparedWithoutCaseAndAccents() {
        assertThat(List.of("Straße", "ÉCOLE", "Ærø", "ΣΟΦΟΣ", "Ёж", "ｆｕｌｌ", "Don’t").stream().map(Spelling::lower)
                .map(Spelling::folded)).containsExactly("strasse", "ecole", "aero", "σοφοσ", "еж", "full", "don't");
    }

    @Test
    void loseTheirEndingsInTheirLanguage() {
        var english = Stemmer.of(Locale.ENGLISH);
        assertThat(english.stem("deciding")).isEqualTo(english.stem("decides"));
        assertThat(english.stem("school's")).isEqualTo("school");
        assertThat(Stemmer.of(Locale.GERMAN).stem("schulen")).isEqualTo("schul");
        assertThat(Stemmer.of(Locale.JAPANESE).stem("学")).isEqualTo("学");
    }

    @Test
    void areCutWhenNobodyCouldSayThem() {
        assertThat(Spelling.lower("a".repeat(100_000))).hasSize(200);
        assertThat(Spelling.folded(Spelling.lower("é".repeat(100_000)))).hasSize(200);
    }

    private static List<String> words(String text) {
        var found = new ArrayList<String>();
        var words = new Words(text, 0, text.length());
        while (words.next()) found.add(text.substring(words.start(), words.end()));
        return found;
    }
}
