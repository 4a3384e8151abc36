package org.polyvocal.exchange.refi.form;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayDeque;
import java.util.Deque;

/// Writes XML element by element, indented, and every character in such a way that it is read back as it was. What XML has no
/// way to write becomes U+FFFD.
///
/// ```
/// xml.open("Code").with("guid", id).with("name", name);
/// xml.leaf("Description", words);
/// xml.close("Code");
/// ```
public final class Markup implements Closeable {
    private final Writer out;
    private final Deque<String> open = new ArrayDeque<>();
    private boolean inTag;

    public Markup(Writer out) {
        this.out = out;
    }

    public void begin() {
        write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    }

    public Markup open(String name) {
        finishTag();
        indent();
        write("<");
        write(name);
        open.push(name);
        inTag = true;
        return this;
    }

    /// Nothing is written for an empty value.
    public Markup with(String attribute, Object value) {
        var text = value.toString();
        if (text.isEmpty()) return this;
        write(" " + attribute + "=\"");
        escape(text);
        write("\"");
        return this;
    }

    public void close(String expected) {
        var name = open.pop();
        if (!name.equals(expected)) throw new IllegalStateException("closing " + expected + " in " + name);
        if (inTag) {
            write("/>\n");
            inTag = false;
            return;
        }
        indent();
        write("</" + name + ">\n");
    }

    /// Opens an element that has attributes only, and closes it.
    public void empty(String name, String attribute, Object value) {
        open(name).with(attribute, value);
        close(name);
    }

    /// An element of words; nothing is written where there are none.
    public void leaf(String name, String words) {
        if (words.isEmpty()) return;
        finishTag();
        indent();
        write("<" + name + ">");
        escape(words);
        write("</" + name + ">\n");
    }

    /// A piece that was kept.
    public void node(Node node) {
        if (node.children().isEmpty() && !node.text().isEmpty() && node.attributes().isEmpty()) {
            leaf(node.name(), node.text());
            return;
        }
        open(node.name());
        node.attributes().forEach(this::with);
        node.children().forEach(this::node);
        close(node.name());
    }

    private void finishTag() {
        if (inTag) write(">\n");
        inTag = false;
    }

    private void indent() {
        for (var depth = 0; depth < open.size(); depth++) write("  ");
    }

    private void escape(String text) {
        var plain = 0;
        for (var at = 0; at < text.length(); at++) {
            var replaced = replaced(text, at);
            if (replaced.isEmpty()) continue;
            write(text.substring(plain, at));
            write(replaced);
            plain = at + 1;
        }
        write(plain == 0 ? text : text.substring(plain));
    }

    /// What stands for the character in a file; empty where that is the character itself. Line ends and tabs would become
    /// blanks in an attribute.
    private static String replaced(String text, int at) {
        var character = text.charAt(at);
        return switch (character) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            case '\n' -> "&#10;";
            case '\r' -> "&#13;";
            case '\t' -> "&#9;";
            default -> isWritable(text, at) ? "" : "\uFFFD";
        };
    }

    private static boolean isWritable(String text, int at) {
        var character = text.charAt(at);
        if (Character.isHighSurrogate(character)) {
            return at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1));
        }
        if (Character.isLowSurrogate(character)) return at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
        return character >= ' ' && character != '\uFFFE' && character != '\uFFFF';
    }

    private void write(String text) {
        try {
            out.write(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            out.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
