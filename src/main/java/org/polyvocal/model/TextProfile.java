package org.polyvocal.model;

import java.util.Locale;
import java.util.Objects;

/// What is known of a document's text without reading it.
///
/// @param sha256 of the text in UTF-8; the key under which the record keeps it
/// @param length in UTF-16 units
/// @param characters in Unicode code points
/// @param words as [Words] counts them
/// @param language of the talk, which decides how words are stemmed and sentences found
public record TextProfile(String sha256, int length, int characters, int words, Locale language) {
    public TextProfile {
        Objects.requireNonNull(sha256, "sha256");
        Objects.requireNonNull(language, "language");
    }

    public static TextProfile of(String text, Locale language) {
        return of(text, Manuscript.sha256(text), language);
    }

    public static TextProfile of(Manuscript manuscript, Locale language) {
        return of(manuscript.text(), manuscript.textSha256(), language);
    }

    private static TextProfile of(String text, String sha256, Locale language) {
        return new TextProfile(sha256, text.length(), text.codePointCount(0, text.length()),
                Words.count(text), language);
    }
}
