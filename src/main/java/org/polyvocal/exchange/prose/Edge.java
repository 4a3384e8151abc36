package org.polyvocal.exchange.prose;

/// What an [Anchor] marks: where a remark's passage begins, where it ends, the place of a remark or note that has no
/// passage, a moment of the recording, or where a heading begins.
enum Edge {
    START, END, PLACE, MOMENT, HEADING
}
