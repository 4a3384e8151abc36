package org.polyvocal.exchange.prose;

/// What an [Anchor] marks: where a remark's passage begins, where it ends, the place of a remark or note that has no
/// passage, a moment of the recording, where a heading begins, or where words in bold do.
enum Edge {
    START, END, PLACE, MOMENT, HEADING, STRONG
}
