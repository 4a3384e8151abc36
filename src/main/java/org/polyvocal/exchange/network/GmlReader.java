package org.polyvocal.exchange.network;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;
import org.polyvocal.exchange.encoding.PlainText;
import org.polyvocal.exchange.file.Original;
import org.polyvocal.model.words.Problem;

/// Reads GML: names and values, lists in brackets. Only what stands directly in a node or a tie is looked at; pictures of
/// them (`graphics`) are passed over.
final class GmlReader {
    private static final Pattern TOKEN = Pattern.compile("#[^\n]*|\\[|\\]|\"[^\"]*\"|[^\\s\\[\\]\"]+|\"");
    private static final int GRAPH = 1;
    private static final int THING = 2;

    private final Gathering gathering;
    private final List<Thing> nodes = new ArrayList<>();
    private final List<Thing> edges = new ArrayList<>();
    private boolean directed;
    private boolean begun;

    private record Thing(int line, Map<String, String> values) {}

    private GmlReader(Gathering gathering) {
        this.gathering = gathering;
    }

    static Reported read(Original file, Gathering gathering) {
        var reader = new GmlReader(gathering);
        reader.parse(PlainText.of(file));
        if (!reader.begun) throw new Problem("exchange.networkGml", file.name(), 1);
        reader.put();
        return gathering.reported(Layout.GML);
    }

    private void parse(String text) {
        var path = new ArrayList<String>();
        var tokens = TOKEN.matcher(text);
        var key = "";
        var line = 1;
        for (var from = 0; tokens.find(); from = tokens.start()) {
            line += (int) text.substring(from, tokens.start()).chars().filter(each -> each == '\n').count();
            var token = tokens.group();
            if (token.startsWith("#")) continue;
            if (token.equals("]")) {
                if (path.isEmpty() || !key.isEmpty()) throw new Problem("exchange.networkGml", gathering.file(), line);
                path.removeLast();
            } else if (token.equals("[")) {
                if (key.isEmpty()) throw new Problem("exchange.networkGml", gathering.file(), line);
                path.add(key);
                opened(path, line);
                key = "";
            } else if (key.isEmpty()) {
                if (!token.matches("[A-Za-z_][\\w.]*")) throw new Problem("exchange.networkGml", gathering.file(), line);
                key = token;
            } else {
                if (token.equals("\"")) throw new Problem("exchange.networkGml", gathering.file(), line);
                value(path, key, token);
                key = "";
            }
        }
        if (!path.isEmpty() || !key.isEmpty()) throw new Problem("exchange.networkGml", gathering.file(), line);
    }

    private void opened(List<String> path, int line) {
        if (!path.getFirst().equals("graph")) return;
        begun = true;
        if (path.size() != THING) return;
        if (path.getLast().equals("node")) nodes.add(new Thing(line, new LinkedHashMap<>()));
        if (path.getLast().equals("edge")) edges.add(new Thing(line, new LinkedHashMap<>()));
    }

    private void value(List<String> path, String key, String token) {
        var value = token.startsWith("\"") ? Parser.unescapeEntities(token.substring(1, token.length() - 1), false) : token;
        if (path.size() == GRAPH && path.getFirst().equals("graph") && key.equals("directed")) directed = value.equals("1");
        if (path.size() != THING || !path.getFirst().equals("graph")) return;
        if (path.getLast().equals("node")) nodes.getLast().values.put(key, value);
        if (path.getLast().equals("edge")) edges.getLast().values.put(key, value);
    }

    private void put() {
        if (directed) gathering.directed();
        else gathering.undirected();
        var people = new Nodes(gathering);
        for (var node : nodes) gathering.row(node.line, () -> person(node, people));
        for (var edge : edges) gathering.row(edge.line, () -> tie(edge, people));
    }

    private void person(Thing node, Nodes people) {
        var said = new LinkedHashMap<>(node.values);
        said.keySet().removeAll(List.of("id", "label"));
        people.add(node.line, field(node, "id"), Optional.ofNullable(node.values.get("label")), said);
    }

    private void tie(Thing edge, Nodes people) {
        var from = people.named(edge.line, field(edge, "source"));
        var to = people.named(edge.line, field(edge, "target"));
        gathering.tie(edge.line, Optional.ofNullable(edge.values.get("relation")), from, to,
                gathering.weight(edge.line, edge.values));
    }

    private String field(Thing thing, String name) {
        return Optional.ofNullable(thing.values.get(name))
                .orElseThrow(() -> new Problem("exchange.networkCell", thing.line, gathering.file(), name));
    }
}
