package org.polyvocal.analysis.network;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.polyvocal.analysis.Value;
import org.polyvocal.model.Progress;

/// Networks from the literature with what other programs compute of them.
record Published(Path networks, Path expected) {
    /// Those that may be passed on.
    static Published inTheProject() {
        try {
            var folder = Path.of(Published.class.getResource("kite_edges.csv").toURI()).getParent();
            return new Published(folder, folder);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    static List<NamedCsvRecord> rows(Path file) {
        try (var reader = CsvReader.builder().ofNamedCsvRecord(file); Stream<NamedCsvRecord> rows = reader.stream()) {
            return rows.toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    List<NamedCsvRecord> expected(String table) {
        return rows(expected.resolve("expected_" + table + ".csv"));
    }

    boolean has(String dataset) {
        return Files.exists(networks.resolve(file(dataset) + "_edges.csv"));
    }

    private static String file(String dataset) {
        return dataset.replaceFirst("_(without_Pucci|reversed)$", "");
    }

    /// Everybody in it, by name.
    List<String> actors(String dataset) {
        return nodes(dataset).stream().map(row -> row.getField("id"))
                .filter(name -> !dataset.endsWith("without_Pucci") || !name.equals("Pucci")).toList();
    }

    private List<NamedCsvRecord> nodes(String dataset) {
        return rows(networks.resolve(dataset.split("_")[0] + "_nodes.csv"));
    }

    Network network(String dataset) {
        var actors = actors(dataset);
        var ties = rows(networks.resolve(file(dataset) + "_edges.csv")).stream()
                .map(row -> new Network.Arc(actors.indexOf(row.getField("source")), actors.indexOf(row.getField("target"))))
                .toList();
        if (dataset.matches("(kite|karate|florentine).*")) return Network.undirected(actors.size(), ties);
        var directed = Network.directed(actors.size(), ties);
        return dataset.endsWith("reversed") ? directed.reversed() : directed;
    }

    /// By the names that the tables have for the attributes.
    Map<String, List<Optional<String>>> groups(String dataset) {
        var groups = new LinkedHashMap<String, List<Optional<String>>>();
        if (dataset.equals("karate")) groups.put("club", column(dataset, "club_after_split"));
        if (dataset.startsWith("hitech")) groups.put("dept", column(dataset, "dept"));
        if (dataset.startsWith("hitech")) groups.put("level", column(dataset, "level"));
        return groups;
    }

    List<Optional<String>> column(String dataset, String name) {
        return nodes(dataset).stream().map(row -> Optional.of(row.getField(name))).toList();
    }

    Portrait portrait(String dataset) {
        return Portrait.of(network(dataset), groups(dataset), Progress.UNWATCHED);
    }

    /// `UNDEFINED` where there is no number, as the tables have it.
    static String word(Value value) {
        return value.known().isPresent() ? String.valueOf(value.known().getAsDouble()) : "UNDEFINED";
    }

    static boolean agree(Value value, String expected) {
        if (value == null) return false;
        if (value.known().isEmpty() || expected.equals("UNDEFINED")) return word(value).equals(expected);
        return Math.abs(value.known().getAsDouble() - Double.parseDouble(expected)) <= 1e-6;
    }

    static BitSet actors(List<String> actors, String names) {
        var chosen = new BitSet();
        IntStream.range(0, actors.size()).filter(at -> List.of(names.split(" ")).contains(actors.get(at))).forEach(chosen::set);
        return chosen;
    }
}
