package org.polyvocal.exchange.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// A page as printed: its words in no order, blanks among them.
///
/// @param number      from 1
/// @param rightToLeft whether most of its letters are written that way
/// @param spaced      whether the blanks between words were printed, too
record Sheet(int number, float width, float height, List<Word> words, boolean rightToLeft, boolean spaced) {
    Sheet {
        words = List.copyOf(words);
    }

    Sheet with(List<Word> words) {
        return new Sheet(number, width, height, words, rightToLeft, spaced);
    }

    /// How wide a gap must be to part two words: a narrow one, where no blank was printed to do it.
    float gap(float size) {
        return size * (spaced ? 0.3f : 0.15f);
    }

    /// Where reading of the word begins, counted from the edge where reading of the page does.
    float start(Word word) {
        return rightToLeft ? width - word.right() : word.left();
    }

    float end(Word word) {
        return rightToLeft ? width - word.left() : word.right();
    }

    /// The words that stand on one line, across all columns, from the top of the page; in each row in the order of reading.
    List<List<Word>> rows() {
        var rows = new ArrayList<List<Word>>();
        for (var word : words.stream().sorted(Comparator.comparing(Word::baseline)).toList()) {
            if (rows.isEmpty() || !rows.getLast().getFirst().isLevelWith(word)) rows.add(new ArrayList<>());
            rows.getLast().add(word);
        }
        rows.removeIf(row -> row.stream().allMatch(Word::isBlank));
        rows.forEach(row -> row.sort(Comparator.comparing(this::start)));
        return rows;
    }

    @Override
    public String toString() {
        return "Sheet " + number;
    }
}
