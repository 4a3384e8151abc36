package org.polyvocal.desktop.transcript.page;

import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.polyvocal.model.Sentences;
import org.polyvocal.model.Span;
import org.polyvocal.model.Turn;

/// The natural units around a place in a document: word, sentence, turn. Everything here counts in the document.
public final class Steps {
    private static final String JOINS = "'’-‑";

    private final List<Turn> turns;
    private final Locale language;
    private final String text;

    public Steps(Page page) {
        this.turns = page.turns();
        this.language = page.language();
        this.text = page.text();
    }

    /// The talk of the turn at `offset`; between turns that of the next one, after the last that of the last.
    public Optional<Span> turn(int offset) {
        return turnFrom(offset, 0);
    }

    /// The talk of the turn `by` turns further on; empty past the ends.
    public Optional<Span> turnFrom(int offset, int by) {
        var number = turnNumber(offset) + by;
        return number >= 1 && number <= turns.size()
                ? turns.get(number - 1).talk().trimmed(text)
                : Optional.empty();
    }

    /// The talk of every turn that `passage` touches, as one passage.
    public Optional<Span> turns(Span passage) {
        return turn(passage.start()).flatMap(first -> turn(passage.end() - 1).map(last -> cover(first, last)));
    }

    /// The sentence at `offset`; in the blank after a sentence, the next one.
    public Optional<Span> sentence(int offset) {
        var sentences = turn(offset).map(this::sentencesOf).orElse(List.of());
        return sentences.stream().filter(it -> offset < it.end()).findFirst()
                .or(() -> sentences.stream().reduce((_, last) -> last));
    }

    /// The first sentence from `offset` on or, with `by` below 0, the last before it, across turns.
    public Optional<Span> sentenceFrom(int offset, int by) {
        var here = turn(offset).map(this::sentencesOf).orElse(List.of());
        return by > 0
                ? here.stream().filter(it -> it.start() >= offset).findFirst()
                        .or(() -> turnFrom(offset, 1).flatMap(next -> sentence(next.start())))
                : here.stream().filter(it -> it.end() <= offset).reduce((_, last) -> last)
                        .or(() -> turnFrom(offset, -1).map(before -> sentencesOf(before).getLast()));
    }

    /// `passage` grown to whole sentences; when it is whole already, with the next sentence of its turn.
    public Optional<Span> sentences(Span passage) {
        return sentence(passage.start()).flatMap(first -> sentence(passage.end() - 1).map(last -> cover(first, last)))
                .map(grown -> grown.equals(passage) ? withNextSentence(passage) : grown);
    }

    /// The first word of talk that ends after `offset`.
    public Optional<Span> word(int offset) {
        var end = wordEndFrom(offset);
        var start = wordStartUpTo(end);
        return start < end ? Optional.of(new Span(start, end)) : Optional.empty();
    }

    /// `passage` with one end moved by so many words of talk, never past its other end.
    public Span stretched(Span passage, Edge edge, int words) {
        var at = edge == Edge.END ? passage.end() : passage.start();
        for (var step = 0; step < Math.abs(words); step++) at = stepped(at, edge, words > 0);
        return edge == Edge.END
                ? new Span(passage.start(), Math.max(at, firstWordEnd(passage)))
                : new Span(Math.min(at, lastWordStart(passage)), passage.end());
    }

    /// `passage` with one end put at the nearest end of a word to `offset`, never past its other end.
    public Span stretchedTo(Span passage, Edge edge, int offset) {
        return edge == Edge.END
                ? new Span(passage.start(), Math.max(wordEndFrom(Math.max(0, offset - 1)), firstWordEnd(passage)))
                : new Span(Math.min(wordStartUpTo(offset + 1), lastWordStart(passage)), passage.end());
    }

    /// Where the first word of talk that ends after `offset` ends; at the end of the last turn, that end.
    public int wordEndFrom(int offset) {
        var talk = turn(offset);
        if (talk.isEmpty()) return offset;
        var from = Math.max(offset, talk.get().start());
        var breaks = words(from, talk.get().end());
        for (var at = breaks.next(); at != BreakIterator.DONE; at = breaks.next()) {
            if (isWordEnd(from + at)) return from + at;
        }
        return turnFrom(offset, 1).map(next -> wordEndFrom(next.start())).orElse(talk.get().end());
    }

    /// Where the last word of talk that starts before `offset` starts; in the first turn, its start.
    public int wordStartUpTo(int offset) {
        var talk = turn(Math.max(0, offset - 1));
        if (talk.isEmpty()) return offset;
        var from = talk.get().start();
        var breaks = words(from, Math.clamp(offset, from, talk.get().end()));
        for (var at = breaks.last() == 0 ? BreakIterator.DONE : breaks.previous(); at != BreakIterator.DONE; at = breaks
                .previous()) {
            if (isWordStart(from + at)) return from + at;
        }
        return turnFrom(Math.max(0, offset - 1), -1).map(before -> wordStartUpTo(before.end())).orElse(from);
    }

    private int stepped(int at, Edge edge, boolean forward) {
        if (edge == Edge.END) return forward ? wordEndFrom(at) : wordEndBefore(at);
        return forward ? wordStartAfter(at) : wordStartUpTo(at);
    }

    private int wordEndBefore(int offset) {
        return wordEndFrom(wordStartUpTo(wordStartUpTo(offset)));
    }

    private int wordStartAfter(int offset) {
        return wordStartUpTo(wordEndFrom(wordEndFrom(offset)));
    }

    private int firstWordEnd(Span passage) {
        return Math.min(passage.end(), wordEndFrom(passage.start()));
    }

    private int lastWordStart(Span passage) {
        return Math.max(passage.start(), wordStartUpTo(passage.end()));
    }

    private BreakIterator words(int from, int to) {
        var breaks = BreakIterator.getWordInstance(language);
        breaks.setText(text.substring(from, Math.max(from, to)));
        return breaks;
    }

    private boolean isWordEnd(int offset) {
        return isWord(text.codePointBefore(offset)) && !isJoined(offset) && !isJoined(offset - 1);
    }

    private boolean isWordStart(int offset) {
        return isWord(text.codePointAt(offset)) && !isJoined(offset) && !isJoined(offset - 1);
    }

    /// Whether an apostrophe or hyphen at `offset` stands between two letters, so that what it joins is one word to a reader.
    private boolean isJoined(int offset) {
        return offset > 0 && offset + 1 < text.length() && JOINS.indexOf(text.charAt(offset)) >= 0
                && isWord(text.codePointBefore(offset)) && isWord(text.codePointAt(offset + 1));
    }

    private static boolean isWord(int point) {
        return Character.isLetterOrDigit(point) || Character.getType(point) == Character.NON_SPACING_MARK;
    }

    private Span withNextSentence(Span passage) {
        return turn(passage.end() - 1).map(this::sentencesOf).orElse(List.of()).stream()
                .filter(it -> it.start() >= passage.end()).findFirst().map(next -> cover(passage, next)).orElse(passage);
    }

    private List<Span> sentencesOf(Span talk) {
        return Sentences.in(text, talk, language);
    }

    private int turnNumber(int offset) {
        var low = 0;
        var high = turns.size();
        while (low < high) {
            var middle = (low + high) >>> 1;
            if (turns.get(middle).span().end() <= offset) low = middle + 1;
            else high = middle;
        }
        return Math.min(low + 1, turns.size());
    }

    private static Span cover(Span first, Span last) {
        return new Span(Math.min(first.start(), last.start()), Math.max(first.end(), last.end()));
    }
}
