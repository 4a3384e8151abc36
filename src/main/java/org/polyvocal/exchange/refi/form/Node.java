package org.polyvocal.exchange.refi.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// An element of XML with all that is in it. Names are local: a namespace tells nothing here that the place does not tell.
public final class Node {
    private final String name;
    private final Map<String, String> attributes;
    private final List<Node> children = new ArrayList<>(2);
    private String text = "";

    public Node(String name, Map<String, String> attributes) {
        this.name = name;
        this.attributes = new LinkedHashMap<>(attributes);
    }

    public String name() {
        return name;
    }

    /// The value of an attribute; empty where there is none.
    public String attribute(String name) {
        return attributes.getOrDefault(name, "");
    }

    public Map<String, String> attributes() {
        return attributes;
    }

    public List<Node> children() {
        return children;
    }

    public List<Node> children(String name) {
        return children.stream().filter(child -> child.name.equals(name)).toList();
    }

    public Optional<Node> child(String name) {
        return children.stream().filter(child -> child.name.equals(name)).findFirst();
    }

    /// The words directly in a child; empty where there is none.
    public String words(String child) {
        return child(child).map(Node::text).orElse("");
    }

    public String text() {
        return text;
    }

    void add(Node child) {
        children.add(child);
    }

    void say(String text) {
        this.text = text;
    }

    /// What it refers to by this kind of child, such as `CodeRef`; one tool calls the attribute `guid`.
    public List<String> targets(String child) {
        return children(child).stream().flatMap(ref -> Stream.of(ref.attribute("targetGUID"), ref.attribute("guid"))
                .filter(target -> !target.isEmpty()).limit(1)).toList();
    }

    /// The same element without the attributes and children of these names.
    public Node without(String... names) {
        var gone = Set.of(names);
        var left = new LinkedHashMap<>(attributes);
        left.keySet().removeAll(gone);
        return with(left, children.stream().filter(child -> !gone.contains(child.name)).toList());
    }

    /// The same element with other attributes and parts.
    public Node with(Map<String, String> attributes, List<Node> children) {
        var copy = new Node(name, attributes);
        copy.say(text);
        children.forEach(copy::add);
        return copy;
    }

    /// What is in a file stays out of logs.
    @Override
    public String toString() {
        return "Node " + name;
    }
}
