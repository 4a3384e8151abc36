package org.polyvocal.workbench.memos;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.polyvocal.model.Memo;

/// What a note is on.
public enum Kind {
    PROJECT, DOCUMENT, PASSAGE, CODE, CODING;

    static Kind of(Memo memo) {
        if (memo.span().isPresent()) return PASSAGE;
        if (memo.document().isPresent()) return DOCUMENT;
        return memo.code().isPresent() ? CODE : PROJECT;
    }

    /// The kind that is typed so.
    public static Optional<Kind> named(String word) {
        return Stream.of(values()).filter(kind -> kind.word().equals(word.strip().toLowerCase(Locale.ROOT))).findFirst();
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
