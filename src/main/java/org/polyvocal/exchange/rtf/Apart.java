package org.polyvocal.exchange.rtf;

import org.polyvocal.exchange.prose.Comment;
import org.polyvocal.exchange.prose.Prose;

/// Groups whose words do not belong in the text: notes, text boxes, and the pieces of which a comment is made.
final class Apart {
    private final Prose prose;
    private int open;
    private int comments;
    private String author = "";
    private String number = "";

    Apart(Prose prose) {
        this.prose = prose;
    }

    boolean isOpen() {
        return open > 0;
    }

    void open(Destination destination) {
        if (!destination.isApart()) return;
        prose.divert();
        open++;
    }

    void close(Destination destination) {
        if (!destination.isApart()) return;
        var words = prose.diverted();
        open--;
        switch (destination) {
            case NOTE -> prose.note(words);
            case ASIDE -> prose.aside(words);
            case COMMENT -> comment(words);
            case COMMENT_AUTHOR -> author = words;
            case COMMENT_NUMBER -> number = words;
            case RANGE_START -> prose.opens(words);
            case RANGE_END -> prose.closes(words);
            case TEXT, NOWHERE, FONTS, STYLES -> {}
        }
    }

    /// A comment that has no number marks only its place.
    private void comment(String words) {
        var id = number.isEmpty() ? "comment " + ++comments : number;
        prose.refers(id);
        prose.comment(new Comment(id, "", author, words));
        author = "";
        number = "";
    }
}
