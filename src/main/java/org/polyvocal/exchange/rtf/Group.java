package org.polyvocal.exchange.rtf;

/// What holds between two braces, and is as it was before when they close.
final class Group {
    private static final int ONE_BYTE = 1;
    Destination destination = Destination.TEXT;
    /// Whether this group itself, and not one around it, leads to the destination.
    boolean leads;
    /// After `\*`: a reader that does not know what comes next leaves the group out.
    boolean optional;
    /// After `upr`: the next group says the same as the one after it, without Unicode.
    boolean doubled;
    boolean hidden;
    boolean deleted;
    int font;
    /// How many bytes stand in for a Unicode character in a reader that knows none.
    int substitutes = ONE_BYTE;

    Group inner() {
        var inner = new Group();
        inner.destination = destination;
        inner.hidden = hidden;
        inner.deleted = deleted;
        inner.font = font;
        inner.substitutes = substitutes;
        return inner;
    }

    void lead(Destination to) {
        destination = to;
        leads = true;
    }

    /// All properties of letters are as at the beginning.
    void plain(int mainFont) {
        hidden = false;
        deleted = false;
        font = mainFont;
    }

    boolean shows() {
        return destination.isShown() && !hidden && !deleted;
    }
}
