package org.polyvocal.exchange.refi.form;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.polyvocal.exchange.xml.Xml;
import org.polyvocal.model.words.Problem;

/// Reads the elements of a file as they stream by: the root's attributes first, then one piece after the other, so that no
/// more than one source is in memory at a time.
public final class Nodes {
    private static final int DEEPEST = 64;
    private static final int MOST_CODES = 100_000;
    private static final int MOST_ELEMENTS = 20_000_000;

    private final String file;
    private int elements;
    private int codes;

    private Nodes(String file) {
        this.file = file;
    }

    /// Hands over the root without what is in it, then every child; the children of `opened` one by one instead.
    ///
    /// @throws Problem when it is not well-formed, declares entities, is nested too deep, or has more codes than any codebook
    public static void read(String file, InputStream in, List<String> opened, Consumer<Node> told) {
        var nodes = new Nodes(file);
        try (in) {
            Xml.walk(file, in, (_, xml) -> {
                var node = nodes.head(xml);
                if (nodes.elements == 1 || opened.contains(node.name())) {
                    told.accept(node);
                } else {
                    nodes.fill(node, xml);
                    told.accept(node);
                }
            });
        } catch (XMLStreamException e) {
            throw new Problem(e, "exchange.refi.xml", file);
        } catch (IOException e) {
            throw new Problem(e, "exchange.unreadable", file);
        }
        if (nodes.elements == 0) throw new Problem("exchange.refi.xml", file);
    }

    /// A piece that was kept.
    public static Node of(String xml) {
        var roots = new ArrayList<Node>();
        var nodes = new Nodes("");
        try (var in = new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8))) {
            Xml.walk("", in, (_, stream) -> {
                var node = nodes.head(stream);
                nodes.fill(node, stream);
                roots.add(node);
            });
        } catch (XMLStreamException e) {
            throw new IllegalArgumentException("not XML", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return roots.getFirst();
    }

    private Node head(XMLStreamReader xml) {
        if (++elements > MOST_ELEMENTS) throw new Problem("exchange.refi.large", file);
        var name = xml.getLocalName();
        if (name.equals("Code") && ++codes > MOST_CODES) throw new Problem("exchange.refi.codes", file, MOST_CODES);
        var attributes = new LinkedHashMap<String, String>();
        for (var at = 0; at < xml.getAttributeCount(); at++) {
            var foreign = xml.getAttributeNamespace(at) != null && !xml.getAttributeNamespace(at).isEmpty();
            if (!foreign) attributes.put(xml.getAttributeLocalName(at), xml.getAttributeValue(at));
        }
        return new Node(name, attributes);
    }

    /// Reads on to the end of the element.
    private void fill(Node root, XMLStreamReader xml) throws XMLStreamException {
        var open = new ArrayList<Node>(List.of(root));
        var words = new ArrayList<StringBuilder>(List.of(new StringBuilder()));
        while (!open.isEmpty()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    var child = head(xml);
                    open.getLast().add(child);
                    open.add(child);
                    words.add(new StringBuilder());
                    if (open.size() > DEEPEST) throw new Problem("exchange.refi.deep", file, DEEPEST);
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    var node = open.removeLast();
                    var text = words.removeLast();
                    if (node.children().isEmpty() && !text.isEmpty()) node.say(text.toString());
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    words.getLast().append(xml.getText());
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                    throw new Problem("exchange.entities", file);
                default -> {}
            }
        }
    }
}
