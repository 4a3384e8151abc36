package org.polyvocal.exchange.prose;

/// What an [Anchor] marks: where a remark's passage begins, where it ends, the place of a remark or note that has no
/// passage, or a moment of the recording.
enum Edge {
    START, END, PLACE, MOMENT
}
