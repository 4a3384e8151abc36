package org.polyvocal.exchange.network;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.polyvocal.exchange.file.Original;
import org.polyvocal.exchange.sheet.Sheet;
import org.polyvocal.model.words.Problem;

/// Reads a survey of ties, in whichever of the [layouts][Layout] it is.
public final class NetworkFile {
    private NetworkFile() {}

    /// @param layout when a person says it; else it is found by the file's ending and headings
    /// @param roster the people in the order of their numbers, for rosters whose columns have numbers only
    /// @throws Problem when the file cannot be read as a survey at all
    public static Reported read(Path file, Optional<Layout> layout, List<Listed> roster) {
        return read(Original.of(file), layout, roster);
    }

    /// As [#read(Path, Optional, List)], of a file that is already in memory.
    public static Reported read(Original file, Optional<Layout> layout, List<Listed> roster) {
        var gathering = new Gathering(file.name());
        var found = layout.or(() -> byEnding(file));
        return switch (found.orElse(Layout.EDGES)) {
            case GRAPHML -> GraphMlReader.read(file, gathering);
            case GML -> GmlReader.read(file, gathering);
            case PAJEK -> PajekReader.read(file, gathering);
            case EDGES, MATRIX, ROSTER, PEOPLE -> table(file, found, gathering, roster);
        };
    }

    /// The people whom a table lists, with what it says of them.
    ///
    /// @throws Problem when it is no table, or no column names them
    public static List<Listed> people(Path file) {
        var read = read(file, Optional.of(Layout.PEOPLE), List.of());
        read.rows().stream().filter(SurveyRow.Refused.class::isInstance).map(SurveyRow.Refused.class::cast).findFirst()
                .ifPresent(refused -> {
                    throw refused.problem();
                });
        return read.people();
    }

    private static Optional<Layout> byEnding(Original file) {
        return switch (file.extension()) {
            case "graphml", "xml" -> Optional.of(Layout.GRAPHML);
            case "gml" -> Optional.of(Layout.GML);
            case "net", "paj" -> Optional.of(Layout.PAJEK);
            default -> Optional.empty();
        };
    }

    private static Reported table(Original file, Optional<Layout> layout, Gathering gathering, List<Listed> roster) {
        var rows = Sheet.rows(file).stream().dropWhile(row -> row.stream().allMatch(String::isBlank)).toList();
        if (rows.isEmpty()) throw new Problem("exchange.networkEmpty", file.name());
        return switch (layout.orElseGet(() -> TableLayout.of(file.name(), rows))) {
            case MATRIX -> MatrixReader.read(rows, gathering);
            case ROSTER -> RosterReader.read(rows, gathering, roster);
            case PEOPLE -> PeopleReader.read(rows, gathering);
            case EDGES, GRAPHML, GML, PAJEK -> EdgesReader.read(rows, gathering);
        };
    }
}
