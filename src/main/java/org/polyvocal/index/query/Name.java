package org.polyvocal.index.query;

import java.util.Objects;
import org.polyvocal.index.text.Spelling;

/// The name that stands behind a field, compared without case and accents; `*` stands for any letters, `?` for one.
public record Name(String words) {
    public Name {
        Objects.requireNonNull(words, "words");
    }

    public boolean fits(String name) {
        return fits(Spelling.folded(Spelling.lower(words)), Spelling.folded(Spelling.lower(name.strip())));
    }

    /// Greedy, with one step back: the last star takes one more letter whenever what follows it does not fit.
    private static boolean fits(String glob, String name) {
        var g = 0;
        var n = 0;
        var star = -1;
        var taken = 0;
        while (n < name.length()) {
            if (g < glob.length() && glob.charAt(g) == '*') {
                star = g++;
                taken = n;
            } else if (g < glob.length() && (glob.charAt(g) == '?' || glob.charAt(g) == name.charAt(n))) {
                g++;
                n++;
            } else if (star >= 0) {
                g = star + 1;
                n = ++taken;
            } else {
                return false;
            }
        }
        while (g < glob.length() && glob.charAt(g) == '*') g++;
        return g == glob.length();
    }

    /// Names stay out of logs.
    @Override
    public String toString() {
        return "Name of " + words.length() + " letters";
    }
}
