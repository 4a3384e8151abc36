package org.polyvocal.exchange.refi.read;

import java.util.List;
import java.util.UUID;
import org.polyvocal.exchange.file.Original;
import org.polyvocal.exchange.refi.form.Node;
import org.polyvocal.exchange.refi.offset.Marked;
import org.polyvocal.exchange.refi.offset.SourceText;

/// A source whose text is known, before it is known how its selections are counted.
///
/// @param node       what it says of itself beside its text
/// @param original   what is kept as the file it was read from
/// @param format     the word for what that is
/// @param selections with their places, as they are counted there
record SourceDraft(UUID id, String name, Node node, SourceText text, Original original, String format,
        List<Selection> selections) {
    /// A selection of the text, as it is written there.
    record Selection(Node node, Marked marked) {}

    List<Marked> marked() {
        return selections.stream().map(Selection::marked).toList();
    }

    /// Names and texts stay out of logs.
    @Override
    public String toString() {
        return "SourceDraft " + id;
    }
}
