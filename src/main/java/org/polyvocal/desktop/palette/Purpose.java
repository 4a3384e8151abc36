package org.polyvocal.desktop.palette;

/// What the palette is opened for, which decides what `Enter` means.
///
/// @param prompt in the empty field
/// @param aside  at the field's right: the words to be coded, or what the code is chosen for
record Purpose(Kind kind, String prompt, String aside) {
    enum Kind {
        /// Put a code on a passage.
        APPLY,
        /// The same, beginning with the codes used last.
        APPLY_RECENT,
        /// Make a code and put it on the passage.
        MAKE,
        /// Only say which code is meant.
        CHOOSE
    }

    boolean makes() {
        return kind == Kind.MAKE;
    }

    boolean applies() {
        return kind == Kind.APPLY || kind == Kind.APPLY_RECENT;
    }

    boolean recentOnly(String typed) {
        return kind == Kind.APPLY_RECENT && typed.isBlank();
    }
}
