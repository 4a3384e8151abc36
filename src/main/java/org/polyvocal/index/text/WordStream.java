package org.polyvocal.index.text;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.polyvocal.model.Span;

/// The words of a stretch as Lucene takes them in. Offsets are those of the whole text, so that a hit knows its place.
///
/// A word with apostrophes enters as a whole and, at the same position, in its parts, so that both *school’s* and
/// *school* find it; a part that comes down to the same term as the whole is left out.
///
/// ```
/// var stream = WordStream.exact();
/// stream.over(text, from, to);      // then give it to a field; again for the next stretch
/// ```
public final class WordStream extends TokenStream {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
    private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
    private final UnaryOperator<String> spelling;
    private final Queue<Span> parts = new ArrayDeque<>();
    private CharSequence text = "";
    private Words words = new Words("", 0, 0);
    private int from;
    private int to;
    private String whole = "";

    private WordStream(UnaryOperator<String> spelling) {
        this.spelling = spelling;
    }

    /// Words as they are written, but for case and accents.
    public static WordStream exact() {
        return new WordStream(Spelling::folded);
    }

    /// Words without their endings.
    public static WordStream stemmed(Stemmer stemmer) {
        return new WordStream(stemmer::stem);
    }

    public void over(CharSequence text, int from, int to) {
        this.text = text;
        this.from = from;
        this.to = to;
    }

    @Override
    public void reset() {
        words = new Words(text, from, to);
        parts.clear();
    }

    @Override
    public boolean incrementToken() {
        while (!parts.isEmpty()) {
            var part = parts.remove();
            var spelt = spelt(part.start(), part.end());
            if (!spelt.equals(whole)) return emit(spelt, part.start(), part.end(), 0);
        }
        if (!words.next()) return false;
        whole = spelt(words.start(), words.end());
        if (words.hasParts()) parts.addAll(words.parts());
        return emit(whole, words.start(), words.end(), 1);
    }

    private boolean emit(String spelt, int start, int end, int increment) {
        clearAttributes();
        term.append(spelt);
        offset.setOffset(start, end);
        step.setPositionIncrement(increment);
        return true;
    }

    private String spelt(int start, int end) {
        return spelling.apply(Spelling.lower(text, start, end));
    }

    @Override
    public void end() {
        clearAttributes();
    }

    @Override
    public void close() {
        text = "";
    }
}
