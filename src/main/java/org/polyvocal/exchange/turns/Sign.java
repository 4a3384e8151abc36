package org.polyvocal.exchange.turns;

/// What a convention needs on a line, to tell most lines at a glance from those that are worth a closer look.
enum Sign {
    COLON(":："), EMPHASIS("*_"), TAB("\t"), BRACKET("[<"), DASH("-–—"), DOT("."),
    /// No character, but that the line is not long.
    SHORT("");

    private static final byte[] BITS = new byte[128];
    private final String characters;

    static {
        for (var sign : values()) {
            sign.characters.chars().filter(it -> it < BITS.length).forEach(it -> BITS[it] |= (byte) sign.bit());
        }
    }

    Sign(String characters) {
        this.characters = characters;
    }

    int bit() {
        return 1 << ordinal();
    }

    /// The signs that a character is.
    static int bit(char it) {
        if (it < BITS.length) return BITS[it];
        return it == '：' ? COLON.bit() : it == '–' || it == '—' ? DASH.bit() : 0;
    }
}
