package org.polyvocal.exchange.codebook;

import java.util.List;
import java.util.Optional;
import org.polyvocal.exchange.csv.Row;
import org.polyvocal.model.Codebook;
import org.polyvocal.model.Colour;
import org.polyvocal.model.Glyph;
import org.polyvocal.model.Rule;

/// A code as a file has it, before it is known who is under whom.
///
/// @param key    what other rows of the same file call it
/// @param parent the key of the code it is nested under
/// @param row    where it stands; absent for a parent that is only named in the path of another
record Seedling(String key, Optional<String> parent, String name, String reference, Optional<Row> row) {
    private static final String UUID = "[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";

    static Seedling at(List<String> path, String reference, Optional<Row> row) {
        var parent = Optional.of(path.subList(0, path.size() - 1)).filter(above -> !above.isEmpty()).map(Seedling::key);
        return new Seedling(key(path), parent, path.getLast(), reference, row);
    }

    static String key(List<String> path) {
        return String.join(Codebook.PATH_SEPARATOR, path);
    }

    static boolean isUuid(String text) {
        return text.matches(UUID);
    }

    /// The number of its row, 0 for a code without one.
    int number() {
        return row.map(Row::number).orElse(0);
    }

    String shortName() {
        return cell("short_name", "short", "shortname");
    }

    Optional<String> uuid() {
        return Optional.of(cell("id", "uuid")).filter(Seedling::isUuid);
    }

    Optional<Colour> colour() {
        return Optional.of(cell("colour", "color", "hex")).filter(hex -> hex.matches("#?[0-9A-Fa-f]{6}"))
                .map(hex -> new Colour(hex.startsWith("#") ? hex : "#" + hex));
    }

    Optional<Glyph> glyph() {
        return Glyph.of(cell("glyph", "mark", "symbol"));
    }

    Rule rule() {
        return new Rule(cell("definition", "description"), cell("apply_when", "when_to_use", "use_when", "inclusion"),
                cell("do_not_apply_when", "not_when", "when_not_to_use", "exclusion"),
                cell("example", "example_invented", "examples"),
                source());
    }

    /// Where a table parts the construct from its literature, both are the source: `leader-plus aspect: Spillane 2006`.
    private String source() {
        var construct = cell("construct");
        var literature = cell("source", "literature");
        return construct.isEmpty() || literature.isEmpty() ? construct + literature : construct + ": " + literature;
    }

    private String cell(String... names) {
        return row.map(found -> found.cell(names)).orElse("");
    }

    /// The words of a codebook stay out of logs.
    @Override
    public String toString() {
        return "Seedling " + number();
    }
}
