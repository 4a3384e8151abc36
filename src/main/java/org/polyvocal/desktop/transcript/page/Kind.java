package org.polyvocal.desktop.transcript.page;

/// What a stretch of the page is.
public enum Kind {
    /// The line above a turn that says who speaks and when. It is not the document's text but made from what is known of it.
    HEAD,
    /// What a participant, or a speaker of unknown role, says.
    TALK,
    /// What an interviewer says.
    QUESTION,
    /// Text that belongs to no turn: front matter, remarks of the transcriber.
    ASIDE;

    /// Whether codings may lie here.
    public boolean isTalk() {
        return this == TALK || this == QUESTION;
    }
}
