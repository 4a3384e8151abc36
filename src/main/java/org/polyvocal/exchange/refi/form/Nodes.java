package org.polyvocal.exchange.refi.form;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.polyvocal.exchange.xml.Xml;
import org.polyvocal.model.words.Problem;

/// Reads the elements of a file as they stream by: the root's attributes first, then one piece after the other, so that no
/// more than one source is in memory at a time.
public final class Nodes implements Xml.Walker {
    private static final int DEEPEST = 64;
    private static final int MOST_CODES = 100_000;
    private static final int MOST_ELEMENTS = 20_000_000;

    private final String file;
    private final int roots;
    private final List<String> opened;
    private final Consumer<Node> told;
    private final Deque<Node> open = new ArrayDeque<>();
    private final Deque<StringBuilder> words = new ArrayDeque<>();
    private int elements;
    private int codes;

    /// @param roots how many elements there are before the first that may be a piece, whatever their names
    private Nodes(String file, int roots, List<String> opened, Consumer<Node> told) {
        this.file = file;
        this.roots = roots;
        this.opened = opened;
        this.told = told;
    }

    /// Hands over the root without what is in it, then every child; the children of `opened` one by one instead.
    ///
    /// @throws Problem when it is not well-formed, declares entities, is nested too deep, or has more codes than any codebook
    public static void read(String file, InputStream in, List<String> opened, Consumer<Node> told) {
        var nodes = new Nodes(file, 1, opened, told);
        try (in) {
            Xml.walk(file, in, nodes);
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
        try (var in = new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8))) {
            Xml.walk("", in, new Nodes("", 0, List.of(), roots::add));
        } catch (XMLStreamException e) {
            throw new IllegalArgumentException("not XML", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return roots.getFirst();
    }

    @Override
    public void start(String element, XMLStreamReader xml) {
        var node = head(element, xml);
        if (open.isEmpty() && (elements <= roots || opened.contains(element))) {
            told.accept(node);
            return;
        }
        if (!open.isEmpty()) open.peek().add(node);
        open.push(node);
        words.push(new StringBuilder());
        if (open.size() > DEEPEST) throw new Problem("exchange.refi.deep", file, DEEPEST);
    }

    @Override
    public void text(String piece) {
        if (!open.isEmpty()) words.peek().append(piece);
    }

    @Override
    public void end(String element) {
        if (open.isEmpty()) return;
        var node = open.pop();
        var text = words.pop();
        if (node.children().isEmpty() && !text.isEmpty()) node.say(text.toString());
        if (open.isEmpty()) told.accept(node);
    }

    private Node head(String name, XMLStreamReader xml) {
        if (++elements > MOST_ELEMENTS) throw new Problem("exchange.refi.large", file);
        if (name.equals("Code") && ++codes > MOST_CODES) throw new Problem("exchange.refi.codes", file, MOST_CODES);
        var attributes = new LinkedHashMap<String, String>();
        for (var at = 0; at < xml.getAttributeCount(); at++) {
            var foreign = xml.getAttributeNamespace(at) != null && !xml.getAttributeNamespace(at).isEmpty();
            if (!foreign) attributes.put(xml.getAttributeLocalName(at), xml.getAttributeValue(at));
        }
        return new Node(name, attributes);
    }
}
