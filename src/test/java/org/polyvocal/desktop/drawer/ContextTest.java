package org.polyvocal.desktop.drawer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.polyvocal.desktop.drawer.Context.Piece;
import org.polyvocal.desktop.work.PassageList.Entry;
import org.polyvocal.model.Id;
import org.polyvocal.model.Passage;
import org.polyvocal.model.Span;

class ContextTest {
    private static final String TEXT = "HEAD: They trust her because she asks first.\nEnd.";

    @Test
    void putsTheLitWordsInTheMiddle() {
        var context = Context.of(entry("trust her"), TEXT, 6);
        assertThat(context.before()).isEqualTo("They ");
        assertThat(context.pieces()).containsExactly(new Piece("trust her", List.of(0)),
                new Piece(" because she asks first. End.", List.of()));
    }

    @Test
    void tellsTheWordsThatTwoPassagesShare() {
        var context = Context.of(entry("trust her because", "her because she asks"), TEXT, 6);
        assertThat(context.pieces()).startsWith(new Piece("trust ", List.of(0)), new Piece("her because", List.of(0, 1)),
                new Piece(" she asks", List.of(1)));
    }

    @Test
    void quotesNothingOfWhatStandsBeforeTheTalk() {
        assertThat(Context.of(entry("They"), TEXT, 6).before()).isEmpty();
    }

    private static Entry entry(String... words) {
        var lit = List.of(words).stream().map(each -> new Span(TEXT.indexOf(each), TEXT.indexOf(each) + each.length())).toList();
        return new Entry(new Passage(Id.next(), lit.getFirst()), lit, Optional.empty());
    }
}
