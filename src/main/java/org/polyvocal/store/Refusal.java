package org.polyvocal.store;

import java.sql.SQLException;
import org.h2.api.ErrorCode;
import org.jdbi.v3.core.JdbiException;
import org.polyvocal.model.words.Problem;

/// Why the database did not take a change, in words for a person.
final class Refusal {
    private Refusal() {}

    static Problem of(JdbiException e) {
        return new Problem(e, key(e));
    }

    private static String key(Throwable e) {
        if (e instanceof SQLException sql) {
            return switch (sql.getErrorCode()) {
                case ErrorCode.DUPLICATE_KEY_1 -> "store.twice";
                case ErrorCode.REFERENTIAL_INTEGRITY_VIOLATED_PARENT_MISSING_1 -> "store.refersToMissing";
                case ErrorCode.REFERENTIAL_INTEGRITY_VIOLATED_CHILD_EXISTS_1 -> "store.stillReferredTo";
                case ErrorCode.VALUE_TOO_LONG_2 -> "store.tooLong";
                default -> "store.notWritten";
            };
        }
        return e.getCause() == null ? "store.notWritten" : key(e.getCause());
    }
}
