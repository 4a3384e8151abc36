package org.polyvocal.exchange.refi.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.polyvocal.exchange.refi.form.Guids;
import org.polyvocal.exchange.refi.form.Node;
import org.polyvocal.exchange.refi.meaning.Facet;
import org.polyvocal.exchange.refi.meaning.Facts;
import org.polyvocal.exchange.refi.offset.Quoting;
import org.polyvocal.model.Code;
import org.polyvocal.model.CodePoints;
import org.polyvocal.model.Coder;
import org.polyvocal.model.Coding;
import org.polyvocal.model.Document;
import org.polyvocal.model.Id;
import org.polyvocal.model.Memo;
import org.polyvocal.model.Passage;
import org.polyvocal.model.Span;
import org.polyvocal.model.evidence.Qualifiers;
import org.polyvocal.model.loss.Losses;
import org.polyvocal.model.words.Messages;

/// Makes codings of selections, memos of what is written on them, and remembers which notes they refer to.
final class Passages {
    private final Losses losses;
    private final People people;
    private final Codes codes;
    private final Facts kept;
    private final Guids guids = new Guids();
    private final Map<Id<Coding>, Coding> codings = new LinkedHashMap<>();
    private final List<Memo> memos = new ArrayList<>();
    private final Map<UUID, List<Target>> targets = new HashMap<>();
    private final Map<UUID, Target> selections = new HashMap<>();

    Passages(Losses losses, People people, Codes codes, Facts kept) {
        this.losses = losses;
        this.people = people;
        this.codes = codes;
        this.kept = kept;
    }

    private record Said(Coder coder, Facet.Value value) {}

    /// @param spans of the selections, in their order
    void add(SourceDraft draft, Document document, String text, List<Optional<Span>> spans) {
        var points = CodePoints.of(text);
        var loose = new HashMap<Span, List<Said>>();
        var made = new ArrayList<Coding>();
        for (var at = 0; at < spans.size(); at++) {
            var node = draft.selections().get(at).node();
            if (spans.get(at).isEmpty()) {
                drop(node);
                continue;
            }
            made.addAll(selection(new Selected(draft.node(), node, document.id(), spans.get(at).get()), text, loose));
            if (isBare(node)) keepBare(node, document, points.fromUnits(spans.get(at).get()));
        }
        made.forEach(coding -> enter(said(coding, loose.getOrDefault(coding.span(), List.of()))));
        whole(draft.node(), document, text);
    }

    private record Selected(Node source, Node node, Id<Document> document, Span span) {
        UUID guid() {
            return Guids.of(node.attribute("guid"));
        }
    }

    private List<Coding> selection(Selected selected, String text, Map<Span, List<Said>> loose) {
        var real = new ArrayList<Coding>();
        var said = new ArrayList<Said>();
        for (var node : selected.node().children("Coding")) {
            var guid = node.targets("CodeRef").stream().findFirst().orElse("");
            var facet = codes.facet(guid);
            if (facet.isPresent()) said.add(new Said(people.of(node, selected.node(), selected.source()), facet.get()));
            else code(guid).ifPresent(code -> real.add(coding(node, selected, code)));
        }
        remember(selected, text, real);
        if (real.isEmpty()) loose.computeIfAbsent(selected.span(), _ -> new ArrayList<>()).addAll(said);
        return real.stream().map(coding -> said(coding, said)).toList();
    }

    private Optional<Code> code(String guid) {
        var code = codes.code(guid);
        if (code.isEmpty()) losses.dropped("coding", Messages.say("exchange.refi.coding.code"));
        return code;
    }

    private Coding coding(Node node, Selected selected, Code code) {
        var id = new Id<Coding>(guids.unique(node.attribute("guid")));
        var coder = people.of(node, selected.node(), selected.source());
        losses.kept("coding");
        return new Coding(id, new Passage(selected.document(), selected.span()), code.id(), coder.id(),
                people.made(node, selected.node(), selected.source()), Qualifiers.NONE, OptionalInt.empty(), "");
    }

    /// What its facet codes say of a coding: those of the same person where that person has any.
    private static Coding said(Coding coding, List<Said> said) {
        var own = said.stream().filter(each -> each.coder().id().equals(coding.coder())).toList();
        var now = coding;
        for (var each : own.isEmpty() ? said : own) now = each.value().facet().onto(now, each.value().word()).orElse(now);
        return now;
    }

    private void enter(Coding coding) {
        codings.put(coding.id(), coding);
    }

    private void remember(Selected selected, String text, List<Coding> real) {
        var target = Target.of(selected.document(), selected.span());
        var guid = selected.guid();
        losses.kept("selection");
        selections.put(guid, target);
        var name = selected.node().attribute("name");
        if (!name.isBlank() && !Quoting.isQuote(name, selected.span().of(text))
                && !name.equals(Quoting.of(selected.span().of(text)))) {
            kept.add("selectionName", guid, name);
        }
        real.stream().filter(coding -> !Guids.derived("selection", coding.id()).equals(guid))
                .forEach(coding -> kept.add("selection", coding.id(), guid));
        for (var node : selected.node().children("Coding")) {
            var id = new Id<Coding>(Guids.of(node.attribute("guid")));
            real.stream().filter(coding -> coding.id().equals(id)).findFirst()
                    .ifPresent(coding -> refer(node, Target.of(coding)));
        }
        refer(selected.node(), target);
        selected.node().targets("NoteRef").stream().filter(note -> !Guids.derived("selection", Guids.of(note)).equals(guid))
                .forEach(note -> kept.add("selection", Guids.of(note), guid));
        describe(selected.node(), selected.source(), target);
    }

    private void refer(Node node, Target target) {
        node.targets("NoteRef").forEach(note -> refer(note, target));
    }

    void refer(String note, Target target) {
        targets.computeIfAbsent(Guids.of(note), _ -> new ArrayList<>()).add(target);
    }

    /// A description of something that is not a code becomes a memo on it.
    private void describe(Node node, Node source, Target target) {
        var words = node.words("Description").strip();
        if (words.isEmpty()) return;
        memos.add(new Memo(new Id<>(Guids.derived("description", Guids.of(node.attribute("guid")))), target.document(),
                target.span(), Optional.empty(), people.of(node, source).id(), people.made(node, source), words));
        losses.changed("description", Messages.say("exchange.refi.description"));
    }

    /// What is said of a source as a whole.
    private void whole(Node source, Document document, String text) {
        describe(source, source, Target.of(document.id()));
        refer(source, Target.of(document.id()));
        var selected = new Selected(source, source, document.id(), new Span(0, text.length()));
        for (var node : source.children("Coding")) {
            code(node.targets("CodeRef").stream().findFirst().orElse("")).ifPresent(code -> {
                var coding = coding(node, selected, code);
                enter(coding);
                refer(node, Target.of(coding));
                losses.remark("coding", Messages.say("exchange.refi.coding.whole"));
            });
        }
    }

    private void drop(Node selection) {
        losses.dropped("selection", Messages.say("exchange.refi.selection.outside"));
        losses.dropped("coding", selection.children("Coding").size(), Messages.say("exchange.refi.selection.outside"));
    }

    private static boolean isBare(Node selection) {
        return selection.children().isEmpty();
    }

    private void keepBare(Node node, Document document, Span points) {
        kept.add("bare", document.id(), document.text().sha256(), Guids.of(node.attribute("guid")), points.start(), points.end(),
                people.of(node).id(), people.made(node));
    }

    Map<Id<Coding>, Coding> codings() {
        return codings;
    }

    List<Memo> memos() {
        return memos;
    }

    /// What refers to each note.
    Map<UUID, List<Target>> targets() {
        return targets;
    }

    Optional<Target> selection(String guid) {
        return Optional.ofNullable(selections.get(Guids.of(guid)));
    }
}
