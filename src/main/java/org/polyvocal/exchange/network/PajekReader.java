package org.polyvocal.exchange.network;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.polyvocal.exchange.encoding.PlainText;
import org.polyvocal.exchange.file.Original;
import org.polyvocal.model.words.Problem;

/// Reads a Pajek network: `*Vertices`, then `*Arcs`, `*Edges`, `*Arcslist`, `*Edgeslist` or `*Matrix`, perhaps several, each of
/// a relation of its own (`*Arcs :2 "friendship"`).
final class PajekReader {
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");
    private static final Pattern SECTION = Pattern.compile("\\*(\\w+)\\s*(?::\\s*\\d+)?\\s*(?:\"([^\"]*)\"|(\\d+).*)?.*");
    private static final int MOST_VERTICES = 200_000;

    private final Gathering gathering;
    private final List<String> people = new ArrayList<>();
    private final Set<String> taken = new HashSet<>();
    private String section = "";
    private Optional<String> relation = Optional.empty();
    private int matrixRow;

    private PajekReader(Gathering gathering) {
        this.gathering = gathering;
    }

    static Reported read(Original file, Gathering gathering) {
        var reader = new PajekReader(gathering);
        var lines = PlainText.of(file).split("\n");
        for (var at = 0; at < lines.length; at++) {
            var line = lines[at].strip();
            var number = at + 1;
            if (line.isEmpty() || line.startsWith("%")) continue;
            if (line.startsWith("*")) reader.section(number, line);
            else gathering.row(number, () -> reader.line(number, words(line)));
        }
        reader.list();
        if (reader.people.isEmpty()) throw new Problem("exchange.networkPajek", file.name());
        return gathering.reported(Layout.PAJEK);
    }

    private static List<String> words(String line) {
        return WORD.matcher(line).results().map(found -> found.group(1) == null ? found.group(2) : found.group(1)).toList();
    }

    private void section(int row, String line) {
        var found = SECTION.matcher(line);
        if (!found.matches()) throw new Problem("exchange.networkSection", gathering.file(), row, line);
        section = found.group(1).toLowerCase(Locale.ROOT);
        relation = Optional.ofNullable(found.group(2)).filter(name -> !name.isBlank());
        matrixRow = 0;
        switch (section) {
            case "vertices" -> vertices(row, found.group(3));
            case "arcs", "arcslist", "matrix" -> gathering.directed();
            case "edges", "edgeslist" -> gathering.undirected();
            case "network" -> {}
            default -> gathering.remark("exchange.networkPassed", gathering.file(), row, "*" + section);
        }
    }

    private void vertices(int row, String count) {
        var number = count == null || count.length() > 6 ? MOST_VERTICES + 1 : Integer.parseInt(count);
        if (number > MOST_VERTICES || !people.isEmpty()) throw new Problem("exchange.networkVertices", gathering.file(), row);
        for (var at = 1; at <= number; at++) people.add(String.valueOf(at));
    }

    private void line(int row, List<String> words) {
        switch (section) {
            case "vertices" -> vertex(row, words);
            case "arcs", "edges" -> tie(row, words.get(0), word(row, words, 1, "target"),
                    words.size() > 2 ? gathering.weight(row, "weight", words.get(2)) : BigDecimal.ONE);
            case "arcslist", "edgeslist" -> words.stream().skip(1).forEach(to -> tie(row, words.get(0), to, BigDecimal.ONE));
            case "matrix" -> matrixRow(row, words);
            case "" -> throw new Problem("exchange.networkPajek", gathering.file());
            default -> {} // told of where it began
        }
    }

    /// Whoever has no line of their own keeps their number for a name.
    private void vertex(int row, List<String> words) {
        var at = number(row, words.get(0), "vertex");
        var label = words.size() > 1 && !words.get(1).isBlank() ? words.get(1).strip() : words.get(0);
        people.set(at, taken.add(label) ? label : words.get(0) + " " + label);
    }

    private void tie(int row, String from, String to, BigDecimal weight) {
        list();
        gathering.tie(row, relation, people.get(number(row, from, "source")), people.get(number(row, to, "target")), weight);
    }

    private void matrixRow(int row, List<String> words) {
        list();
        if (matrixRow >= people.size() || words.size() != people.size()) {
            throw new Problem("exchange.networkMatrixRow", row, gathering.file(), people.size(), words.size());
        }
        var person = people.get(matrixRow++);
        var answers = new Answers(gathering, row, relation, person);
        for (var at = 0; at < words.size(); at++) {
            if (!people.get(at).equals(person)) answers.take(people.get(at), people.get(at), words.get(at));
        }
        answers.put();
    }

    /// Before the first tie all names are known.
    private void list() {
        if (!people.isEmpty() && !gathering.knows(people.getLast())) people.forEach(name -> gathering.listed(Listed.of(0, name)));
    }

    private int number(int row, String written, String field) {
        if (written.matches("\\d{1,6}")) {
            var number = Integer.parseInt(written);
            if (number >= 1 && number <= people.size()) return number - 1;
        }
        throw new Problem("exchange.networkVertexUnknown", row, gathering.file(), field, written, people.size());
    }

    private String word(int row, List<String> words, int at, String field) {
        if (at < words.size()) return words.get(at);
        throw new Problem("exchange.networkCell", row, gathering.file(), field);
    }
}
