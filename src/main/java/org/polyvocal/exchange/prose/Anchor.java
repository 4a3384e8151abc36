package org.polyvocal.exchange.prose;

/// A place between the words of a passage that something refers to.
///
/// @param id of the remark or note; of a moment, its milliseconds; of words in bold, how many characters
record Anchor(int at, String id, Edge edge) {
    Anchor moved(int by) {
        return new Anchor(at + by, id, edge);
    }
}
