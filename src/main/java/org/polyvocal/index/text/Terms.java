package org.polyvocal.index.text;

import java.nio.charset.StandardCharsets;
import org.apache.lucene.util.BytesRef;

/// The two terms under which a word is found, as Lucene keeps them.
///
/// @param exact   as it is written, but for case and accents
/// @param stemmed without its ending
record Terms(BytesRef exact, BytesRef stemmed) {
    /// @param lower in lower case, as [Spelling#lower] makes it
    static Terms of(String lower, Stemmer stemmer) {
        var written = Spelling.folded(lower);
        var stem = stemmer.stem(lower);
        var exact = term(written);
        return new Terms(exact, stem.equals(written) ? exact : term(stem));
    }

    private static BytesRef term(String word) {
        return new BytesRef(word.getBytes(StandardCharsets.UTF_8));
    }
}
