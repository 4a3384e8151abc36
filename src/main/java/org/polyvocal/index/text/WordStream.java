package org.polyvocal.index.text;

import java.util.function.Function;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.util.BytesRef;

/// The words of a stretch as Lucene takes them in. Offsets are those of the whole text, so that a hit knows its place.
///
/// A word with apostrophes enters as a whole and, at the same position, in its parts, so that both *school’s* and
/// *school* find it; a part that comes down to the same term as the whole is left out.
final class WordStream extends TokenStream {
    // The term comes first: Lucene asks whichever attribute that holds terms was added first.
    private final BytesTermAttribute term = addAttribute(BytesTermAttribute.class);
    private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
    private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
    private final Wording words;
    private final Function<Terms, BytesRef> side;
    private int next;
    private BytesRef whole = new BytesRef();

    /// @param side which of a word's terms
    WordStream(Wording words, Function<Terms, BytesRef> side) {
        this.words = words;
        this.side = side;
    }

    @Override
    public void reset() {
        next = 0;
    }

    @Override
    public boolean incrementToken() {
        while (next < words.count()) {
            var at = next++;
            var spelt = side.apply(words.terms(at));
            var part = words.isPart(at);
            if (part && spelt.bytesEquals(whole)) continue;
            if (!part) whole = spelt;
            return emit(spelt, at, part ? 0 : 1);
        }
        return false;
    }

    /// Every attribute is set for every word, so none needs clearing.
    private boolean emit(BytesRef spelt, int at, int increment) {
        term.setBytesRef(spelt);
        offset.setOffset(words.start(at), words.end(at));
        step.setPositionIncrement(increment);
        return true;
    }

    @Override
    public void end() {
        clearAttributes();
    }
}
