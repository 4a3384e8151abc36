package org.polyvocal.exchange.prose;

import java.util.Objects;

/// What a reader of the document wrote beside it.
///
/// @param id     with which [Prose#opens], [Prose#closes] and [Prose#refers] name it
/// @param answers the id of the comment that this one answers; empty for none
/// @param author as the file names them; empty for nobody
public record Comment(String id, String answers, String author, String words) {
    public Comment {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(answers, "answers");
        Objects.requireNonNull(author, "author");
        Objects.requireNonNull(words, "words");
    }

    /// Comments stay out of logs.
    @Override
    public String toString() {
        return "Comment of " + words.length();
    }
}
