package org.polyvocal.desktop.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.polyvocal.desktop.transcript.page.Script;

class FinderTest {
    private static final Script SCRIPT = Script.of("""
            HEAD [00:00:16]: We’d begun, 😀 and (then)
            began again. WE'D stopped.

            HEAD: Stra\u00dfe, \u00c9cole.
            """);

    @Test
    void findsWordsWhateverTheirCase() {
        assertThat(found("BEGUN")).containsExactly("begun");
        assertThat(found("éCOLE")).containsExactly("École");
    }

    @Test
    void findsWordsWhicheverApostropheWasTyped() {
        assertThat(found("we'd")).containsExactly("We’d", "WE'D");
    }

    @Test
    void findsWordsAcrossALineBreak() {
        assertThat(found("(then) began")).containsExactly("(then)\nbegan");
    }

    @Test
    void takesSignsForWhatTheyAre() {
        assertThat(found("(then)")).containsExactly("(then)");
        assertThat(found("be.un")).isEmpty();
        assertThat(found("\\E")).isEmpty();
        assertThat(found("😀 and")).containsExactly("😀 and");
    }

    @Test
    void doesNotSearchHeads() {
        assertThat(found("head")).isEmpty();
        assertThat(found("00:00")).isEmpty();
    }

    @Test
    void findsNothingForNothing() {
        assertThat(found("  ")).isEmpty();
    }

    private static List<String> found(String words) {
        return new Finder(words).in(SCRIPT.page()).stream().map(span -> span.of(SCRIPT.text())).toList();
    }
}
