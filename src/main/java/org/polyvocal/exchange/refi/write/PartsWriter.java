package org.polyvocal.exchange.refi.write;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.polyvocal.exchange.refi.form.Grammar;
import org.polyvocal.exchange.refi.form.Guids;
import org.polyvocal.exchange.refi.form.Markup;
import org.polyvocal.exchange.refi.form.Node;
import org.polyvocal.model.Id;
import org.polyvocal.model.loss.Losses;
import org.polyvocal.model.words.Messages;

/// Writes what was kept of another program's file as it was, without what it refers to and is there no more.
final class PartsWriter {
    private static final Set<String> REFERENCES = Set.of("targetGUID", "creatingUser", "modifyingUser");
    private static final Set<String> ENDS = Set.of("originGUID", "representedGUID");

    private final Markup xml;
    private final Plan plan;
    private final Losses losses;

    PartsWriter(Markup xml, Plan plan, Losses losses) {
        this.xml = xml;
        this.plan = plan;
        this.losses = losses;
    }

    /// Sources without a text.
    List<Node> sources() {
        return plan.kept().parts().stream().filter(part -> Grammar.ofProject().allows("Sources", part.name()))
                .filter(this::isNoDocument)
                .flatMap(part -> valid("source", part).stream()).toList();
    }

    private boolean isNoDocument(Node part) {
        var guid = Guids.of(part.attribute("guid"));
        var isDocument = plan.study().document(new Id<>(guid)).isPresent();
        if (isDocument) losses.dropped("area", Messages.say("exchange.refi.area.dropped"));
        return !isDocument;
    }

    void write(List<Node> sources) {
        sources.forEach(source -> {
            xml.node(source);
            losses.kept("source");
            losses.kept("selection", count(source, "Selection"));
            losses.kept("coding", count(source, "Coding"));
        });
    }

    private static int count(Node node, String kind) {
        return node.children().stream().mapToInt(child -> (child.name().endsWith(kind) ? 1 : 0) + count(child, kind)).sum();
    }

    /// Links or graphs.
    void write(String container, String element) {
        var nodes = plan.kept().parts(element).stream().flatMap(part -> valid(element.toLowerCase(java.util.Locale.ROOT), part)
                .stream()).toList();
        if (nodes.isEmpty()) return;
        xml.open(container);
        nodes.forEach(node -> {
            xml.node(node);
            losses.kept(element.toLowerCase(java.util.Locale.ROOT));
        });
        xml.close(container);
    }

    private Optional<Node> valid(String kind, Node part) {
        var pruned = pruned(part);
        if (pruned.isEmpty()) {
            losses.dropped(kind, Messages.say("exchange.refi.part.gone"));
            return pruned;
        }
        var faults = new ArrayList<String>();
        Grammar.ofProject().check(pruned.get(), faults::add);
        if (faults.isEmpty()) return pruned;
        losses.dropped(kind, faults.getFirst());
        return Optional.empty();
    }

    private Optional<Node> pruned(Node part) {
        var attributes = new LinkedHashMap<String, String>();
        for (var attribute : part.attributes().entrySet()) {
            var name = attribute.getKey();
            var isReference = REFERENCES.contains(name) || ENDS.contains(name);
            if (isReference && !plan.holds(attribute.getValue())) {
                if (name.equals("targetGUID") || name.equals("originGUID")) return Optional.empty();
                continue;
            }
            var isGuid = isReference || name.equals("guid") || Guids.isGuid(attribute.getValue());
            attributes.put(name, isGuid ? Guids.of(attribute.getValue()).toString() : attribute.getValue());
        }
        var copy = part.with(attributes, part.children().stream().flatMap(child -> pruned(child).stream()).toList());
        var isEmptyCoding = part.name().equals("Coding") && copy.children("CodeRef").isEmpty();
        return isEmptyCoding ? Optional.empty() : Optional.of(copy);
    }

    /// The sets that came, and one for each set of documents.
    void sets() {
        var ours = new LinkedHashMap<String, Set<String>>();
        plan.study().documents().stream().filter(document -> !document.set().isEmpty()).forEach(document -> ours
                .computeIfAbsent(document.set(), _ -> new LinkedHashSet<>()).add(document.id().toString()));
        var came = plan.kept().parts("Set").stream().flatMap(part -> valid("set", part).stream()).toList();
        if (ours.isEmpty() && came.isEmpty()) return;
        xml.open("Sets");
        came.forEach(set -> write(set, Optional.ofNullable(ours.remove(set.attribute("name"))).orElse(Set.of())));
        ours.forEach((name, members) -> write(new Node("Set",
                Map.of("guid", Guids.derived("set", name).toString(), "name", name)), members));
        xml.close("Sets");
    }

    /// @param members documents that are in it besides those that came with it
    private void write(Node set, Set<String> members) {
        xml.open("Set").with("guid", set.attribute("guid")).with("name", set.attribute("name"));
        xml.leaf("Description", set.words("Description"));
        set.children("MemberCode").forEach(xml::node);
        var sources = new LinkedHashSet<>(set.targets("MemberSource"));
        sources.addAll(members);
        sources.forEach(source -> xml.empty("MemberSource", "targetGUID", source));
        set.children("MemberNote").forEach(xml::node);
        xml.close("Set");
        losses.kept("set");
    }
}
