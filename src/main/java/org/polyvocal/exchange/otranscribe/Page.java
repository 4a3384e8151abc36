package org.polyvocal.exchange.otranscribe;

import java.time.Duration;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.polyvocal.exchange.speech.Clock;
import org.polyvocal.exchange.turns.Script;
import org.polyvocal.exchange.turns.Utterance;
import org.polyvocal.model.time.TimeCode;

/// A typed page as text, a line for each of its lines. A time that can be clicked is written `[hh:mm:ss]` where it stands.
///
/// @param times the places of the written times, and what they say to the millisecond
record Page(String text, NavigableMap<Integer, Duration> times) {
    private static final Set<String> BLOCKS = Set.of("p", "div", "li", "ul", "ol", "blockquote", "h1", "h2", "h3", "h4", "h5",
            "h6");

    static Page of(String html) {
        var typist = new Typist();
        Jsoup.parseBodyFragment(html).body().traverse(typist);
        return new Page(typist.text + "\n", typist.times);
    }

    /// With the times of the turns not only as they are written, but as they are.
    Script timed(Script script) {
        var turns = script.utterances().stream().map(this::timed).toList();
        return new Script(script.title(), script.text(), turns, script.convention(), script.told(), script.attributes(),
                script.remarks());
    }

    private Utterance timed(Utterance turn) {
        var exact = times.subMap(turn.span().start(), true, turn.talk().start(), true).values().stream().findFirst();
        return new Utterance(turn.speaker(), turn.span(), turn.talk(), exact.filter(_ -> turn.time().isPresent()).or(turn::time));
    }

    @Override
    public String toString() {
        return "Page of " + times.size() + " times";
    }

    private static final class Typist implements NodeVisitor {
        private final StringBuilder text = new StringBuilder();
        private final NavigableMap<Integer, Duration> times = new TreeMap<>();

        @Override
        public void head(Node node, int depth) {
            switch (node) {
                case TextNode words when isStamp(words.parent()) -> {}
                case TextNode words -> type(words.text());
                case Element element when element.normalName().equals("br") -> text.append('\n');
                case Element element when BLOCKS.contains(element.normalName()) -> startLine();
                case Element element when isStamp(element) -> stamp(element);
                default -> {}
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element element && BLOCKS.contains(element.normalName())) startLine();
        }

        private static boolean isStamp(Node node) {
            return node instanceof Element element && element.is("span.timestamp");
        }

        private void type(String words) {
            var parted = text.isEmpty() || Character.isWhitespace(text.charAt(text.length() - 1));
            text.append(parted ? words.stripLeading() : words);
        }

        /// Paragraphs are parted by a blank line.
        private void startLine() {
            if (text.isEmpty() || text.toString().endsWith("\n\n")) return;
            text.append(text.charAt(text.length() - 1) == '\n' ? "\n" : "\n\n");
        }

        private void stamp(Element element) {
            var time = Optional.of(element.attr("data-timestamp") + "s").flatMap(Clock::time)
                    .or(() -> Clock.time(element.text()));
            time.ifPresentOrElse(exact -> {
                times.put(text.length(), exact);
                text.append("[" + TimeCode.toSecond(exact) + "] ");
            }, () -> type(element.text()));
        }
    }
}
