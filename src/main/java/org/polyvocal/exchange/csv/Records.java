package org.polyvocal.exchange.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.polyvocal.exchange.encoding.PlainText;
import org.polyvocal.exchange.file.Original;
import org.polyvocal.model.words.Problem;

/// A csv file as rows of cells, whether or not the first row is a header. Cells are as written, talk in them too.
public final class Records {
    private static final int SAMPLE = 50;
    /// With which Excel tells itself the separator.
    private static final Pattern HINT = Pattern.compile("\\Asep=.\\n");

    private Records() {}

    /// @throws Problem when it is not text or not csv
    public static List<List<String>> of(Original file) {
        var text = HINT.matcher(PlainText.of(file)).replaceFirst("");
        try (var reader = reader(text, separator(text))) {
            return reader.stream().map(CsvRecord::getFields).toList();
        } catch (CsvParseException e) {
            throw new Problem("exchange.notCsv", file.name());
        } catch (IOException e) {
            throw new Problem(e, "exchange.unreadable", file.name());
        }
    }

    /// The one that makes rows of the same length, and of more than one cell.
    private static char separator(String text) {
        return Stream.of(',', ';', '\t', '|').max(Comparator.comparingDouble(mark -> evenness(text, mark))).orElseThrow();
    }

    private static double evenness(String text, char separator) {
        try (var reader = reader(text, separator)) {
            var sizes = reader.stream().limit(SAMPLE).map(CsvRecord::getFieldCount).toList();
            var bySize = sizes.stream().filter(size -> size > 1)
                    .collect(Collectors.groupingBy(size -> size, Collectors.counting()));
            return bySize.values().stream().mapToLong(Long::longValue).max().orElse(0) / (double) sizes.size();
        } catch (CsvParseException | IOException e) {
            return 0;
        }
    }

    private static CsvReader<CsvRecord> reader(String text, char separator) {
        return CsvReader.builder().fieldSeparator(separator).allowExtraFields(true).allowMissingFields(true)
                .allowUnclosedQuote(false).ofCsvRecord(text);
    }
}
