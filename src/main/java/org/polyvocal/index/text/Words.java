package org.polyvocal.index.text;

import java.util.ArrayList;
import java.util.List;
import org.polyvocal.model.Span;

/// Walks a stretch of text word by word.
///
/// A word is what `\b\w+\b` finds, except that an apostrophe between letters does not end it: *don’t* is one word, with
/// the parts *don* and *t*. A hyphen ends a word, so *well-being* is two that follow each other. In scripts that set no
/// blanks every character is a word, so that a query finds any stretch of them.
///
/// ```
/// var words = new Words(text, span.start(), span.end());
/// while (words.next()) use(words.start(), words.end());
/// ```
public final class Words {
    private final CharSequence text;
    private final int limit;
    private int start;
    private int end;
    private boolean hasParts;

    public Words(CharSequence text, int from, int to) {
        this.text = text;
        this.limit = to;
        this.end = from;
    }

    /// Goes to the next word; false when there is none.
    public boolean next() {
        hasParts = false;
        for (start = end; start < limit; start += width(start)) {
            switch (Letter.of(point(start))) {
                case WORD -> {
                    end = runFrom(start);
                    return true;
                }
                case ALONE -> {
                    end = marksFrom(start + width(start));
                    return true;
                }
                case MARK, APOSTROPHE, OTHER -> {}
            }
        }
        end = limit;
        return false;
    }

    public int start() {
        return start;
    }

    public int end() {
        return end;
    }

    /// True when there are apostrophes inside the word.
    public boolean hasParts() {
        return hasParts;
    }

    /// The parts of the word between its apostrophes.
    public List<Span> parts() {
        var parts = new ArrayList<Span>();
        var from = start;
        for (var at = start; at <= end; at++) {
            if (at == end || Letter.isApostrophe(text.charAt(at))) {
                parts.add(new Span(from, at));
                from = at + 1;
            }
        }
        return parts;
    }

    private int runFrom(int from) {
        var at = from;
        while (at < limit) {
            switch (Letter.of(point(at))) {
                case WORD, MARK -> at += width(at);
                case APOSTROPHE -> {
                    if (at + 1 >= limit || Letter.of(point(at + 1)) != Letter.WORD) return at;
                    hasParts = true;
                    at++;
                }
                case ALONE, OTHER -> {
                    return at;
                }
            }
        }
        return at;
    }

    private int marksFrom(int from) {
        var at = from;
        while (at < limit && Letter.of(point(at)) == Letter.MARK) at += width(at);
        return at;
    }

    private int point(int at) {
        return Character.codePointAt(text, at);
    }

    private int width(int at) {
        return Character.charCount(point(at));
    }
}
