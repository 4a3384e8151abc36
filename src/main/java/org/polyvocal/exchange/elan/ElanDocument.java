package org.polyvocal.exchange.elan;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.polyvocal.exchange.tiers.Stretch;
import org.polyvocal.exchange.tiers.Tier;
import org.polyvocal.exchange.xml.Xml;

/// The tiers of an ELAN file. Its times stand apart, as slots that annotations refer to; an annotation without any refers
/// to the one it depends on.
final class ElanDocument implements Xml.Walker {
    private static final int DEEPEST = 20;
    private final Map<String, Long> slots = new HashMap<>();
    private final Map<String, Layer> layers = new LinkedHashMap<>();
    private final Map<String, Annotation> annotations = new HashMap<>();
    private final Set<String> media = new LinkedHashSet<>();
    private long lastSlot;
    private Layer layer = new Layer("", "", "");
    private Annotation annotation = new Annotation("", "", "");

    /// @param parent the name of the one it depends on; empty for none
    private record Layer(String name, String participant, String parent, List<Annotation> annotations) {
        Layer(String name, String participant, String parent) {
            this(name, participant, parent, new ArrayList<>());
        }

        boolean hasWords() {
            return annotations.stream().anyMatch(each -> each.words.codePoints().anyMatch(Character::isLetter));
        }

        @Override
        public String toString() {
            return "Layer of " + annotations.size();
        }
    }

    private static final class Annotation {
        private final String from;
        private final String to;
        private final String parent;
        private String words = "";

        private Annotation(String from, String to, String parent) {
            this.from = from;
            this.to = to;
            this.parent = parent;
        }
    }

    @Override
    public void start(String element, XMLStreamReader xml) throws XMLStreamException {
        switch (element) {
            case "MEDIA_DESCRIPTOR" -> media.add(fileName(xml));
            case "HEADER" -> media.add(lastOf(Xml.attribute(xml, "MEDIA_FILE")));
            case "TIME_SLOT" -> slot(xml);
            case "TIER" -> {
                layer = new Layer(Xml.attribute(xml, "TIER_ID"), Xml.attribute(xml, "PARTICIPANT").strip(),
                        Xml.attribute(xml, "PARENT_REF"));
                layers.put(layer.name, layer);
            }
            case "ALIGNABLE_ANNOTATION", "REF_ANNOTATION" -> annotation(xml);
            case "ANNOTATION_VALUE" -> annotation.words = xml.getElementText();
            default -> {}
        }
    }

    private void annotation(XMLStreamReader xml) {
        annotation = new Annotation(Xml.attribute(xml, "TIME_SLOT_REF1"), Xml.attribute(xml, "TIME_SLOT_REF2"),
                Xml.attribute(xml, "ANNOTATION_REF"));
        layer.annotations.add(annotation);
        annotations.put(Xml.attribute(xml, "ANNOTATION_ID"), annotation);
    }

    /// A slot that nobody has placed yet lies somewhere after the one before it.
    private void slot(XMLStreamReader xml) {
        var value = Xml.attribute(xml, "TIME_VALUE");
        if (!value.isEmpty()) lastSlot = Math.max(0, Long.parseLong(value.strip()));
        slots.put(Xml.attribute(xml, "TIME_SLOT_ID"), lastSlot);
    }

    String media() {
        media.remove("");
        return String.join(", ", media);
    }

    /// Those that depend on no other. Where such a one only numbers the stretches, its words stand in one that depends on it.
    List<Tier> tiers() {
        return layers.values().stream().filter(each -> !layers.containsKey(each.parent)).map(each -> tier(each, wordsOf(each)))
                .toList();
    }

    private Layer wordsOf(Layer top) {
        if (top.hasWords()) return top;
        return layers.values().stream().filter(each -> each.hasWords() && dependsOn(each, top)).findFirst().orElse(top);
    }

    private boolean dependsOn(Layer each, Layer top) {
        var at = each;
        for (var depth = 0; depth < DEEPEST && layers.containsKey(at.parent); depth++) {
            at = layers.get(at.parent);
            if (at == top) return true;
        }
        return false;
    }

    private Tier tier(Layer top, Layer words) {
        var stretches = words.annotations.stream().flatMap(each -> stretch(each).stream()).toList();
        var participant = top.participant.isEmpty() ? words.participant : top.participant;
        return new Tier(words.name, participant, stretches);
    }

    private Optional<Stretch> stretch(Annotation each) {
        var at = each;
        for (var depth = 0; depth < DEEPEST && annotations.containsKey(at.parent); depth++) at = annotations.get(at.parent);
        if (!slots.containsKey(at.from)) return Optional.empty();
        var start = slots.get(at.from);
        var end = Math.max(start, slots.getOrDefault(at.to, start));
        return Optional.of(new Stretch(Duration.ofMillis(start), Duration.ofMillis(end), each.words));
    }

    private static String fileName(XMLStreamReader xml) {
        var name = lastOf(Xml.attribute(xml, "MEDIA_URL"));
        return name.isEmpty() ? lastOf(Xml.attribute(xml, "RELATIVE_MEDIA_URL")) : name;
    }

    /// The folders of somebody else's machine are nobody's business.
    private static String lastOf(String url) {
        var name = url.substring(Math.max(url.lastIndexOf('/'), url.lastIndexOf('\\')) + 1);
        try {
            return URLDecoder.decode(name.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return name; // a sign of percent that nobody escaped
        }
    }
}
