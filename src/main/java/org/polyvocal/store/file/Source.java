package org.polyvocal.store.file;

import java.sql.SQLException;
import java.util.Optional;
import org.h2.api.ErrorCode;
import org.h2.jdbcx.JdbcDataSource;
import org.jdbi.v3.core.JdbiException;

/// Where the connections to a file come from, and how H2 has to treat it.
record Source(Location location, Optional<Password> password) {
    private static final String USER = "sa";
    /// Write at once, and never over what is there, or a killed process loses what it has acknowledged: decision 0010.
    private static final String CAREFUL = ";WRITE_DELAY=0;REUSE_SPACE=FALSE;MAX_COMPACT_TIME=0";

    /// What is wanted of the file.
    enum Mode {
        NEW(Source.CAREFUL), WRITING(";IFEXISTS=TRUE" + Source.CAREFUL), READING(";IFEXISTS=TRUE;ACCESS_MODE_DATA=r"),
        /// Only for a copy that nobody misses.
        COMPACTING(";IFEXISTS=TRUE");

        private final String settings;

        Mode(String settings) {
            this.settings = settings;
        }
    }

    JdbcDataSource connections(Mode mode) {
        var source = new JdbcDataSource();
        source.setURL("jdbc:h2:async:" + location.database() + ";TRACE_LEVEL_FILE=0;TRACE_LEVEL_SYSTEM_OUT=0"
                + ";DB_CLOSE_ON_EXIT=FALSE;ANALYZE_AUTO=0;LAZY_QUERY_EXECUTION=TRUE;COMPRESS=TRUE"
                + (password.isPresent() ? ";CIPHER=AES" : "") + mode.settings);
        source.setUser(USER);
        password.ifPresent(it -> source.setPasswordChars(it.forConnection()));
        return source;
    }

    static boolean isInUse(JdbiException e) {
        return e.getCause() instanceof SQLException sql && sql.getErrorCode() == ErrorCode.DATABASE_ALREADY_OPEN_1;
    }
}
