package org.polyvocal.exchange.refi.write;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.polyvocal.model.Coding;
import org.polyvocal.model.Memo;
import org.polyvocal.model.Span;

/// A selection in the making: what is said of one passage under one id.
///
/// @param span in UTF-16 units
record Selected(UUID guid, Span span, List<Coding> codings, List<Memo> memos, String coder, Instant made) {
    static Selected of(UUID guid, Coding coding) {
        return new Selected(guid, coding.span(), new ArrayList<>(List.of(coding)), new ArrayList<>(), coding.coder().toString(),
                coding.created());
    }

    static Selected of(UUID guid, Memo memo, Span span) {
        return new Selected(guid, span, new ArrayList<>(), new ArrayList<>(List.of(memo)), memo.coder().toString(),
                memo.created());
    }

    /// Memos stay out of logs.
    @Override
    public String toString() {
        return "Selected " + guid;
    }
}
