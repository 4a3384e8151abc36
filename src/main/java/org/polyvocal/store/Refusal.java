package org.polyvocal.store;

import java.sql.SQLException;
import org.h2.api.ErrorCode;
import org.jdbi.v3.core.JdbiException;
import org.polyvocal.model.words.Problem;

/// Why the database did not take a change, in words for a person. What H2 says itself quotes the values it was given, which
/// are interview text, so only its number goes on.
final class Refusal {
    private Refusal() {}

    static Problem of(JdbiException e) {
        return new Problem(wordless(e), key(e));
    }

    private static Throwable wordless(Throwable e) {
        var cause = e;
        while (cause.getCause() != null) cause = cause.getCause();
        var wordless = new IllegalStateException(
                cause instanceof SQLException sql ? "H2 " + sql.getErrorCode() : cause.getClass().getName());
        wordless.setStackTrace(cause.getStackTrace());
        return wordless;
    }

    private static String key(Throwable e) {
        if (e instanceof SQLException sql) {
            return switch (sql.getErrorCode()) {
                case ErrorCode.DUPLICATE_KEY_1 -> "store.twice";
                case ErrorCode.REFERENTIAL_INTEGRITY_VIOLATED_PARENT_MISSING_1 -> "store.refersToMissing";
                case ErrorCode.REFERENTIAL_INTEGRITY_VIOLATED_CHILD_EXISTS_1 -> "store.stillReferredTo";
                default -> "store.notWritten";
            };
        }
        return e.getCause() == null ? "store.notWritten" : key(e.getCause());
    }
}
