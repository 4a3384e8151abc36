package org.polyvocal.exchange.pdf;

import org.polyvocal.model.words.Problem;

/// Counts the letters of which a file does not say what they mean: it shows them, but nobody can copy or search them.
final class Legibility {
    private static final double TOLERATED = 0.005;
    private int letters;
    private int meaningless;
    private int firstPage;

    void count(int page, String letter) {
        letters++;
        if (letter.codePoints().noneMatch(Legibility::isMeaningless)) return;
        if (meaningless++ == 0) firstPage = page;
    }

    /// @throws Problem when too many letters have no meaning
    void check(String file) {
        if (meaningless > TOLERATED * letters) throw new Problem("exchange.pdfGarbled", file, firstPage);
    }

    /// The private characters from F020 on are the bullets and ticks of symbol fonts.
    private static boolean isMeaningless(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL -> !Character.isWhitespace(point);
            case Character.PRIVATE_USE -> point < 0xF020 || point > 0xF0FF;
            case Character.UNASSIGNED, Character.SURROGATE -> true;
            default -> point == 0xFFFD;
        };
    }

    @Override
    public String toString() {
        return meaningless + " of " + letters;
    }
}
