package org.polyvocal.exchange.pdf;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.pdfbox.text.TextPosition;

/// Puts the letters of one page together to words, in the order in which they were printed: each goes on from the one
/// before it as long as it stands close behind it.
final class SheetMaker {
    private static final float SPACED = 0.05f;
    private final Sheet empty;
    private final List<TextPosition> letters;
    private final List<Word> words = new ArrayList<>();
    private final List<Word> pending = new ArrayList<>();

    SheetMaker(int page, List<TextPosition> letters) {
        this.letters = letters;
        var first = letters.getFirst();
        var upright = first.getDir() % 180 == 0;
        var blanks = letters.stream().filter(letter -> letter.getUnicode().isBlank()).count();
        this.empty = new Sheet(page, upright ? first.getPageWidth() : first.getPageHeight(),
                upright ? first.getPageHeight() : first.getPageWidth(), List.of(), false, blanks > SPACED * letters.size());
    }

    Sheet sheet() {
        for (var letter : letters) add(letter);
        finish();
        var turned = words.stream().filter(word -> Direction.isRightToLeft(word.text())).mapToInt(word -> word.text().length())
                .sum();
        var all = words.stream().filter(word -> !word.isBlank()).mapToInt(word -> word.text().length()).sum();
        return new Sheet(empty.number(), empty.width(), empty.height(), words, turned * 2 > all, empty.spaced());
    }

    private void add(TextPosition letter) {
        var next = new Word(plain(letter.getUnicode()), letter.getXDirAdj(), letter.getXDirAdj() + letter.getWidthDirAdj(),
                letter.getYDirAdj(), Math.abs(letter.getYScale()));
        if (letter.getUnicode().isEmpty()) {
            widen(next);
            return;
        }
        if (next.text().isEmpty()) return;
        if (!goesOn(next)) finish();
        pending.add(next);
    }

    /// Several shapes that stand for one text hold it in the first of them.
    private void widen(Word shape) {
        if (pending.isEmpty() || !pending.getLast().isLevelWith(shape)) return;
        var told = pending.removeLast();
        var base = told.right() - told.left() > shape.right() - shape.left() ? told : shape;
        pending.add(new Word(told.text(), Math.min(told.left(), shape.left()), Math.max(told.right(), shape.right()),
                base.baseline(), base.size()));
    }

    private boolean goesOn(Word next) {
        if (pending.isEmpty()) return true;
        var last = pending.getLast();
        var gap = Math.abs(next.left() - last.right());
        return !next.isBlank() && !last.isBlank() && last.isLevelWith(next)
                && (gap < empty.gap(Math.min(last.size(), next.size())) || next.isMark() || last.isMark() && last.isOn(next));
    }

    private void finish() {
        if (pending.isEmpty()) return;
        if (isInOrderOfReading()) Collections.reverse(pending);
        var text = new StringBuilder();
        pending.forEach(letter -> text.append(letter.text()));
        words.add(Word.around(text.toString(), pending));
        pending.clear();
    }

    /// Whether letters that run from right to left are told in this order and not in that of their places. Where a sign
    /// comes after the only letter it can stand on, nothing else is left.
    private boolean isInOrderOfReading() {
        var letters = pending.stream().filter(letter -> !letter.isMark()).toList();
        if (pending.size() < 2 || letters.isEmpty() || !Direction.isRightToLeft(letters.getFirst().text())) return false;
        return letters.size() == 1
                ? pending.getLast().isMark()
                : letters.getFirst().left() > letters.getLast().left();
    }

    /// Odd blanks are made blanks, and ligatures and the joined shapes of Arabic the letters they stand for. Two letters in
    /// one shape are put in the order of the shapes, which is turned round with all the others later.
    private static String plain(String letter) {
        var plain = new StringBuilder();
        letter.chars().forEach(it -> {
            var shape = it >= 0xFB00 && it <= 0xFDFF || it >= 0xFE70 && it < 0xFEFF;
            if (Character.isWhitespace(it) || Character.isSpaceChar(it)) plain.append(' ');
            else if (shape) plain.append(Normalizer.normalize(Character.toString(it), Normalizer.Form.NFKC).strip());
            else if (!Character.isISOControl(it)) plain.append((char) it);
        });
        return plain.length() > 1 && Direction.isRightToLeft(plain) ? plain.reverse().toString() : plain.toString();
    }
}
