package org.polyvocal.analysis.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.polyvocal.analysis.Value;

/// The reference tables: published data, and what was published of them or worked out with exact fractions.
public final class Tables {
    private Tables() {}

    public static List<NamedCsvRecord> rows(String table) {
        try (var reader = CsvReader.builder().ofNamedCsvRecord(
                new InputStreamReader(Tables.class.getResourceAsStream(table + ".csv"), StandardCharsets.UTF_8))) {
            return reader.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The rows of one study.
    public static List<NamedCsvRecord> rows(String table, String column, String study) {
        return rows(table).stream().filter(row -> row.getField(column).equals(study)).toList();
    }

    public static int number(NamedCsvRecord row, String column) {
        return Integer.parseInt(row.getField(column));
    }

    /// @param expected a number, or `UNDEFINED`
    public static void assertValue(String expected, Value value, String what) {
        switch (value) {
            case Value.Known(var number) -> {
                assertThat(expected).as(what + " is " + number).isNotEqualTo("UNDEFINED");
                assertThat(number).as(what).isCloseTo(Double.parseDouble(expected), within(1e-6));
            }
            case Value.Undefined undefined -> {
                assertThat(expected).as(what + " is undefined").isEqualTo("UNDEFINED");
                assertThat(undefined.sentence()).as(what).isNotBlank();
            }
        }
    }
}
