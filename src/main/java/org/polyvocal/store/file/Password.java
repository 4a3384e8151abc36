package org.polyvocal.store.file;

import java.util.Arrays;
import java.util.Optional;

/// What a project is encrypted with, if it is. Kept while the project is open, for its backups are encrypted too.
public final class Password {
    private static final char NO_BREAK_SPACE = '\u00A0';
    private final char[] letters;

    private Password(char... letters) {
        this.letters = letters;
    }

    public static Optional<Password> of(Optional<char[]> letters) {
        return letters.filter(it -> it.length > 0).map(it -> new Password(it.clone()));
    }

    /// H2 ends a file's password at the first blank, so a blank is written as a no-break space.
    char[] forFile() {
        var word = letters.clone();
        for (var at = 0; at < word.length; at++) {
            if (word[at] == ' ') word[at] = NO_BREAK_SPACE;
        }
        return word;
    }

    /// The file's password, a blank, and the user's, which is empty: what H2 expects of a connection to an encrypted file.
    char[] forConnection() {
        var file = forFile();
        var both = Arrays.copyOf(file, file.length + 1);
        both[file.length] = ' ';
        return both;
    }

    /// Passwords stay out of logs.
    @Override
    public String toString() {
        return "Password";
    }
}
