package org.polyvocal.exchange.pdf;

import java.text.Bidi;

/// The order of letters on a page and the order in which they are read, where the two differ.
final class Direction {
    private static final String OPENING = "([{<«‹";
    private static final String CLOSING = ")]}>»›";

    private Direction() {}

    /// Whether its first letter belongs to a script that is written from right to left.
    static boolean isRightToLeft(CharSequence text) {
        return text.codePoints().filter(Character::isLetter).limit(1).anyMatch(Direction::isRightToLeft);
    }

    private static boolean isRightToLeft(int letter) {
        var direction = Character.getDirectionality(letter);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }

    /// The letters in the order of reading. To turn round what was turned round for print, it is treated the same way again.
    static String logical(String printed, boolean rightToLeft) {
        if (printed.codePoints().noneMatch(Direction::isRightToLeft)) return printed;
        var bidi = new Bidi(printed, rightToLeft ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
        var levels = new byte[printed.length()];
        var letters = new Object[printed.length()];
        for (var at = 0; at < levels.length; at++) {
            levels[at] = (byte) bidi.getLevelAt(at);
            letters[at] = levels[at] % 2 == 0 ? printed.charAt(at) : mirrored(printed.charAt(at));
        }
        Bidi.reorderVisually(levels, 0, letters, 0, letters.length);
        var logical = new StringBuilder();
        for (var letter : letters) logical.append(letter);
        return logical.toString();
    }

    static boolean isBracket(String text) {
        return text.length() == 1 && (OPENING + CLOSING).contains(text);
    }

    private static char mirrored(char it) {
        var opening = OPENING.indexOf(it);
        if (opening >= 0) return CLOSING.charAt(opening);
        var closing = CLOSING.indexOf(it);
        return closing >= 0 ? OPENING.charAt(closing) : it;
    }
}
