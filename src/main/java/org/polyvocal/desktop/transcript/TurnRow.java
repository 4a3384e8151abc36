package org.polyvocal.desktop.transcript;

import java.util.ArrayList;
import java.util.List;
import org.polyvocal.desktop.transcript.page.Kind;
import org.polyvocal.desktop.transcript.page.Page;
import org.polyvocal.model.Span;

/// A turn, or a piece of text between turns, as one row.
///
/// @param turn  its number; 0 between turns
/// @param head  who speaks and when; empty where that is not known
/// @param words the talk, in the document
record TurnRow(int turn, Kind kind, String head, Span words) {
    static List<TurnRow> of(Page page) {
        var rows = new ArrayList<TurnRow>();
        var head = "";
        for (var stretch : page.stretches()) {
            if (stretch.kind() == Kind.HEAD) {
                head = stretch.place().of(page.words());
            } else {
                rows.add(new TurnRow(stretch.turn(), stretch.kind(), head, new Span(stretch.document(), stretch.documentEnd())));
                head = "";
            }
        }
        return rows;
    }

    /// Talk stays out of logs.
    @Override
    public String toString() {
        return "Turn " + turn;
    }
}
