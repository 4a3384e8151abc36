package org.polyvocal.exchange.refi.read;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.polyvocal.exchange.refi.form.Guids;
import org.polyvocal.exchange.refi.form.Markup;
import org.polyvocal.exchange.refi.form.Node;
import org.polyvocal.model.Id;
import org.polyvocal.model.Keepsake;
import org.polyvocal.model.Manuscript;
import org.polyvocal.model.loss.Losses;
import org.polyvocal.model.words.Messages;

/// Pieces that are kept as they are written: sets, links, graphs, sources without a text, and what nobody knows.
final class Parts {
    private final Losses losses;
    private final List<Node> kept = new ArrayList<>();
    private final List<Node> links = new ArrayList<>();
    private final List<Node> sets = new ArrayList<>();

    Parts(Losses losses) {
        this.losses = losses;
    }

    void add(Node node) {
        switch (node.name()) {
            case "Link" -> {
                links.add(node);
                losses.kept("link");
            }
            case "Set" -> {
                losses.kept("set");
                if (isOurs(node)) return;
                sets.add(node);
            }
            case "Graph" -> losses.kept("graph");
            default -> losses.changed("part", Messages.say("exchange.refi.part.unknown", node.name()));
        }
        keep(node);
    }

    /// A set that an export of ours made of the set of documents comes back by the note of facts.
    private static boolean isOurs(Node set) {
        return Guids.of(set.attribute("guid")).equals(Guids.derived("set", set.attribute("name")));
    }

    void keep(Node node) {
        kept.add(node);
    }

    List<Node> links() {
        return links;
    }

    List<Node> sets() {
        return sets;
    }

    Stream<Keepsake> keepsakes() {
        return kept.stream().flatMap(this::keepsake);
    }

    private Stream<Keepsake> keepsake(Node node) {
        var text = new StringWriter();
        try (var xml = new Markup(text)) {
            xml.node(node);
        }
        if (text.getBuffer().length() > Keepsake.LONGEST) {
            losses.dropped("part", Messages.say("exchange.refi.part.long", node.name()));
            return Stream.empty();
        }
        var id = new Id<Keepsake>(Guids.derived("part", Manuscript.sha256(text.toString())));
        return Stream.of(new Keepsake(id, Keepsake.Kind.PART, node.name(), text.toString()));
    }
}
