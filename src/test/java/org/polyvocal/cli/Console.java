package org.polyvocal.cli;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// Types commands in a folder of its own and hears what they answer.
final class Console {
    private final Path folder;

    Console(Path folder) {
        this.folder = folder;
        System.setProperty("polyvocal.cache", folder.resolve("cache").toString());
    }

    /// What a command answered.
    record Answer(int end, String data, String remarks) {
        /// The data as a table in csv.
        List<NamedCsvRecord> rows() {
            try (var reader = CsvReader.builder().ofNamedCsvRecord(data)) {
                return reader.stream().toList();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        List<String> column(String name) {
            return rows().stream().map(row -> row.getField(name)).toList();
        }

        String header() {
            return data.lines().findFirst().orElse("");
        }
    }

    Path file(String name) {
        return folder.resolve(name);
    }

    Path write(String name, String text) {
        try {
            Files.createDirectories(file(name).getParent());
            return Files.writeString(file(name), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Does a command on the project `study` of the folder, or on whatever else its words name.
    Answer type(String command, Object... words) {
        var data = new StringWriter();
        var remarks = new StringWriter();
        var all = Stream.concat(Stream.of(command, project()), Stream.of(words).map(String::valueOf)).toArray(String[]::new);
        var end = Terminal.run(new PrintWriter(data), new PrintWriter(remarks), all);
        return new Answer(end, data.toString(), remarks.toString());
    }

    /// As [#type], expecting that all is done, and asking for csv.
    Answer ask(String command, Object... words) {
        var answer = type(command, Stream.concat(Stream.of(words), Stream.of("--format", "csv", "--quiet")).toArray());
        assertThat(answer.remarks()).as(command).isEmpty();
        assertThat(answer.end()).as(command).isZero();
        return answer;
    }

    String project() {
        return file("study").toString();
    }
}
