package org.polyvocal.exchange.network;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.polyvocal.exchange.file.Original;
import org.polyvocal.exchange.xml.Xml;
import org.polyvocal.model.words.Problem;

/// Reads GraphML as igraph, Gephi, yEd and NetworkX write it. Entities are refused, as in every XML file.
final class GraphMlReader implements Xml.Walker {
    private final Gathering gathering;
    private final Map<String, String> keys = new HashMap<>();
    private final Nodes people;
    /// Nodes may come after the ties that name them.
    private final List<Tie> ties = new ArrayList<>();
    private final Map<String, Integer> notUnderstood = new TreeMap<>();
    private final Map<String, String> data = new LinkedHashMap<>();
    private final StringBuilder text = new StringBuilder();
    private Optional<String> relation = Optional.empty();
    private boolean undirectedByDefault;
    private boolean undirected;
    private int line;
    private String key = "";
    private String from = "";
    private String to = "";
    private String node = "";

    private record Tie(int line, String from, String to, boolean undirected, Optional<String> relation,
            Map<String, String> data) {
        @Override
        public String toString() {
            return "Tie on line " + line;
        }
    }

    private GraphMlReader(Gathering gathering) {
        this.gathering = gathering;
        this.people = new Nodes(gathering);
    }

    static Reported read(Original file, Gathering gathering) {
        try {
            var reader = new GraphMlReader(gathering);
            Xml.walk(file.name(), new ByteArrayInputStream(file.bytes()), reader);
            reader.ties.forEach(tie -> gathering.row(tie.line, () -> reader.put(tie)));
            reader.notUnderstood
                    .forEach((element, count) -> gathering.remark("exchange.networkElement", file.name(), element, count));
        } catch (XMLStreamException e) {
            throw new Problem(e, "exchange.networkXml", file.name(), e.getLocation().getLineNumber());
        }
        return gathering.reported(Layout.GRAPHML);
    }

    @Override
    public void start(String element, XMLStreamReader xml) {
        text.setLength(0);
        line = xml.getLocation().getLineNumber();
        switch (element) {
            case "graphml", "desc", "default" -> {}
            case "key" -> keys.put(Xml.attribute(xml, "id"), named(xml));
            case "graph" -> graph(xml);
            case "node" -> node = begun(Xml.attribute(xml, "id"));
            case "edge" -> edge(xml);
            case "data" -> key = keys.getOrDefault(Xml.attribute(xml, "key"), Xml.attribute(xml, "key"));
            default -> notUnderstood.merge(element, 1, Integer::sum);
        }
    }

    private static String named(XMLStreamReader xml) {
        var name = Xml.attribute(xml, "attr.name");
        return name.isEmpty() ? Xml.attribute(xml, "id") : name;
    }

    private void graph(XMLStreamReader xml) {
        undirectedByDefault = Xml.attribute(xml, "edgedefault").equals("undirected");
        relation = Optional.of(Xml.attribute(xml, "id")).filter(id -> !id.isBlank() && !id.matches("(?i)g|g?\\d*|graph"));
    }

    private String begun(String id) {
        data.clear();
        return id;
    }

    private void edge(XMLStreamReader xml) {
        from = begun(Xml.attribute(xml, "source"));
        to = Xml.attribute(xml, "target");
        var said = Xml.attribute(xml, "directed");
        undirected = said.isEmpty() ? undirectedByDefault : said.equals("false");
    }

    @Override
    public void text(String piece) {
        text.append(piece);
    }

    @Override
    public void end(String element) {
        if (element.equals("data")) data.put(key, text.toString().strip());
        if (element.equals("node")) gathering.row(line, this::person);
        if (element.equals("edge")) ties.add(new Tie(line, from, to, undirected, relation, new LinkedHashMap<>(data)));
    }

    private void person() {
        if (node.isBlank()) throw new Problem("exchange.networkCell", line, gathering.file(), "id");
        var label = data.keySet().stream().filter(Heading.NAME::isCalled).findFirst();
        people.add(line, node, label.map(data::remove), data);
    }

    private void put(Tie tie) {
        var start = people.named(tie.line, tie.from);
        var end = people.named(tie.line, tie.to);
        var weight = gathering.weight(tie.line, tie.data);
        var said = tie.data.keySet().stream().filter(Heading.RELATION::isCalled).findFirst().map(tie.data::get)
                .or(tie::relation);
        if (tie.undirected) gathering.undirected();
        else gathering.directed();
        gathering.tie(tie.line, said, start, end, weight);
    }
}
