package org.polyvocal.store.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.h2.engine.DbObject;
import org.h2.engine.MetaRecord;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.db.ValueDataType;
import org.h2.mvstore.tx.Transaction;
import org.h2.mvstore.tx.TransactionMap;
import org.h2.mvstore.tx.TransactionStore;
import org.h2.result.SearchRow;
import org.h2.value.Value;

/// What a file says it is made of: the SQL that H2 would run to open it, read as text.
final class Catalogue {
    private static final String HISTORY = "flyway_schema_history";
    private static final int HISTORY_VERSION = 1; // the column
    private static final Pattern TABLE = Pattern.compile("CREATE CACHED TABLE \"PUBLIC\"\\.\"(\\w+)\"\\(");
    private static final Pattern NAME = Pattern.compile("\"\\w+\"");
    private static final Pattern BETWEEN = Pattern.compile("[\\s(),.]+");
    private static final Pattern USER = Pattern.compile("CREATE USER IF NOT EXISTS \"SA\" SALT '\\w*' HASH '\\w*' ADMIN");
    private static final Pattern SETTING = Pattern.compile("SET [A-Z_]+ \\d+");
    private static final Set<String> TABLES = Set.of(HISTORY, "PROJECT", "CODER", "TEXT", "ORIGINAL", "DOCUMENT", "SPEAKER",
            "TURN", "CODE", "ATTRIBUTE", "STUDY_CASE", "RECORDING", "CODING", "MEMO", "JOURNAL", "JOURNAL_DETAIL", "PSEUDONYM",
            "PURGE", "PURGED_ROW", "PURGED_ORIGINAL", "KEEPSAKE", "ASSIGNMENT", "SAVED_SEARCH", "RELATION",
            "RESPONSE", "FINDING");
    /// All that our tables, keys and indexes are written with. No function, no literal, nothing that could run.
    private static final Set<String> WORDS = Set.of("", "ADD", "ALTER", "BIGINT", "BINARY", "BOOLEAN", "CACHED", "CHARACTER",
            "CONSTRAINT", "CREATE", "CURRENT_TIMESTAMP", "DEFAULT", "DESC", "DISTINCT", "FIRST", "FOREIGN", "INDEX", "INTEGER",
            "KEY", "LARGE", "LAST", "NOCHECK", "NOT", "NULL", "NULLS", "OBJECT", "ON", "PRIMARY", "REFERENCES", "SELECTIVITY",
            "TABLE", "TIME", "TIMESTAMP", "UNIQUE", "UUID", "VARYING", "WITH", "ZONE");

    private final List<MetaRecord> records;
    private final Optional<Integer> form;

    private Catalogue(List<MetaRecord> records, Optional<Integer> form) {
        this.records = records;
        this.form = form;
    }

    static Catalogue of(MVStore store) {
        var transactions = new TransactionStore(store, new ValueDataType());
        transactions.init();
        var view = transactions.begin();
        var records = rows(view, 0).stream().map(MetaRecord::new).toList();
        var history = records.stream().filter(record -> tableName(record).filter(HISTORY::equals).isPresent()).findFirst();
        return new Catalogue(records, history.map(table -> form(rows(view, table.getId()))));
    }

    /// The number of the last migration; none where our migrations never ran.
    Optional<Integer> form() {
        return form;
    }

    boolean isOurs() {
        return records.stream().allMatch(Catalogue::isOurs);
    }

    private static boolean isOurs(MetaRecord record) {
        return switch (record.getObjectType()) {
            case DbObject.USER -> USER.matcher(record.getSQL()).matches();
            case DbObject.SETTING -> SETTING.matcher(record.getSQL()).matches();
            case DbObject.TABLE_OR_VIEW -> tableName(record).filter(TABLES::contains).isPresent() && isPlain(record.getSQL());
            case DbObject.INDEX, DbObject.CONSTRAINT -> isPlain(record.getSQL());
            default -> false;
        };
    }

    private static boolean isPlain(String sql) {
        return BETWEEN.splitAsStream(NAME.matcher(sql).replaceAll(" "))
                .allMatch(word -> WORDS.contains(word) || word.chars().allMatch(Character::isDigit));
    }

    private static Optional<String> tableName(MetaRecord record) {
        var start = TABLE.matcher(record.getSQL());
        return start.lookingAt() ? Optional.of(start.group(1)) : Optional.empty();
    }

    private static int form(List<SearchRow> history) {
        return history.stream().map(row -> row.getValue(HISTORY_VERSION)).map(Value::getString).filter(it -> it != null)
                .mapToInt(Integer::parseInt).max().orElse(0);
    }

    private static List<SearchRow> rows(Transaction view, int table) {
        TransactionMap<Long, SearchRow> map = view.openMap("table." + table);
        var rows = new ArrayList<SearchRow>();
        map.entryIterator(null, null).forEachRemaining(entry -> rows.add(entry.getValue()));
        return rows;
    }
}
