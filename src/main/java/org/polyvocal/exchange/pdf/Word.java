package org.polyvocal.exchange.pdf;

import java.util.List;

/// Letters that stand close together on a page, as they follow one another from left to right; or the blank between two.
///
/// @param baseline the line on which the letters stand, counted from the top of the page
/// @param size     the height of the face
record Word(String text, float left, float right, float baseline, float size) {
    /// A word in the place where others stand.
    static Word around(String text, List<Word> parts) {
        var left = parts.getFirst().left;
        var right = parts.getFirst().right;
        var size = parts.getFirst().size;
        var line = parts.stream().filter(part -> !part.isMark()).findFirst().orElse(parts.getFirst()).baseline;
        for (var part : parts) {
            left = Math.min(left, part.left);
            right = Math.max(right, part.right);
            size = Math.max(size, part.size);
        }
        return new Word(text, left, right, line, size);
    }

    boolean isBlank() {
        return text.isBlank();
    }

    boolean isNumber() {
        return text.length() <= 4 && text.chars().allMatch(Character::isDigit);
    }

    /// An accent or vowel sign, which stands on another letter.
    boolean isMark() {
        if (text.isEmpty()) return false;
        var type = Character.getType(text.codePointAt(0));
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    /// Whether it stands above or below the other.
    boolean isOn(Word letter) {
        return left < letter.right && right > letter.left - size / 4;
    }

    /// Whether both stand on one line: a raised or lowered word does, a word of the next line does not.
    boolean isLevelWith(Word other) {
        return Math.abs(baseline - other.baseline) < 0.5f * Math.max(size, other.size);
    }

    /// What people said stays out of logs.
    @Override
    public String toString() {
        return "Word at " + left + ", " + baseline;
    }
}
