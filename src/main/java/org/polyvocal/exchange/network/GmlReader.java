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
    private static final Pattern KEY = Pattern.compile("[A-Za-z_][\\w.]*");
    private static final int GRAPH = 1;
    private static final int THING = 2;

    private final Gathering gathering;
    private final List<Thing> nodes = new ArrayList<>();
    private final List<Thing> edges = new ArrayList<>();
    /// The lists that are open, the innermost last.
    private final List<String> path = new ArrayList<>();
    /// The name whose value comes next; empty where a name does.
    private String key = "";
    private int line = 1;
    private boolean directed;
    private boolean begun;

    private record Thing(int line, Map<String, String> values) {
        /// Names stay out of logs.
        @Override
        public String toString() {
            return "Thing on line " + line;
        }
    }

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
        var tokens = TOKEN.matcher(text);
        for (var from = 0; tokens.find(); from = tokens.start()) {
            line += (int) text.substring(from, tokens.start()).chars().filter(each -> each == '\n').count();
            if (!tokens.group().startsWith("#")) take(tokens.group());
        }
        require(path.isEmpty() && key.isEmpty());
    }

    private void require(boolean wellFormed) {
        if (!wellFormed) throw new Problem("exchange.networkGml", gathering.file(), line);
    }

    private void take(String token) {
        if (token.equals("]")) {
            require(!path.isEmpty() && key.isEmpty());
            path.removeLast();
        } else if (key.isEmpty()) {
            require(KEY.matcher(token).matches());
            key = token;
        } else {
            require(!token.equals("\""));
            if (token.equals("[")) open();
            else value(token);
            key = "";
        }
    }

    private void open() {
        path.add(key);
        if (!path.getFirst().equals("graph")) return;
        begun = true;
        if (path.size() != THING) return;
        if (key.equals("node")) nodes.add(new Thing(line, new LinkedHashMap<>()));
        if (key.equals("edge")) edges.add(new Thing(line, new LinkedHashMap<>()));
    }

    private void value(String token) {
        if (path.isEmpty() || !path.getFirst().equals("graph")) return;
        var value = token.startsWith("\"") ? Parser.unescapeEntities(token.substring(1, token.length() - 1), false) : token;
        if (path.size() == GRAPH && key.equals("directed")) directed = value.equals("1");
        if (path.size() != THING) return;
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
