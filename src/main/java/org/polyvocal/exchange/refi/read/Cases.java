package org.polyvocal.exchange.refi.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.polyvocal.exchange.refi.form.Guids;
import org.polyvocal.exchange.refi.form.Node;
import org.polyvocal.exchange.refi.meaning.Facts;
import org.polyvocal.model.Attribute;
import org.polyvocal.model.Case;
import org.polyvocal.model.Document;
import org.polyvocal.model.Id;
import org.polyvocal.model.Role;
import org.polyvocal.model.Speaker;
import org.polyvocal.model.loss.Losses;
import org.polyvocal.model.words.Messages;

/// Cases and what is known of sources as such. A case of one source is the voice of the one participant in it, where there is
/// one, and else the interview itself; that of several sources is a person.
final class Cases {
    private final Losses losses;
    private final Variables variables;
    private final Facts kept;
    private final Map<Id<Document>, Document> documents;
    private final Guids guids = new Guids();
    private final List<Node> nodes = new ArrayList<>();
    private final Map<Id<Case>, Case> cases = new LinkedHashMap<>();
    private final Map<Id<Document>, Id<Case>> interviews = new HashMap<>();

    Cases(Losses losses, Variables variables, Facts kept, Map<Id<Document>, Document> documents) {
        this.losses = losses;
        this.variables = variables;
        this.kept = kept;
        this.documents = documents;
    }

    void add(Node node) {
        nodes.add(node);
    }

    /// After the documents are there.
    void finish(List<SourceDraft> sources) {
        var uses = new HashMap<Id<Document>, Integer>();
        nodes.forEach(node -> sources(node).forEach(document -> uses.merge(document, 1, Integer::sum)));
        nodes.forEach(node -> enter(node, uses));
        sources.forEach(source -> answer(new Id<>(source.id()), variables.answers(source.node())));
    }

    private List<Id<Document>> sources(Node node) {
        return node.targets("SourceRef").stream().map(guid -> new Id<Document>(Guids.of(guid))).filter(documents::containsKey)
                .distinct().toList();
    }

    private void enter(Node node, Map<Id<Document>, Integer> uses) {
        var sources = sources(node);
        var answers = variables.answers(node);
        var name = node.attribute("name").strip();
        var only = sources.size() == 1 ? Optional.of(sources.getFirst()) : Optional.<Id<Document>>empty();
        if (name.isEmpty() && only.isPresent()) {
            answer(only.get(), answers);
            losses.changed("case", Messages.say("exchange.refi.case.interview"));
            return;
        }
        var id = new Id<Case>(guids.unique(node.attribute("guid")));
        var known = name.isEmpty() ? Messages.say("exchange.refi.case.name", cases.size() + 1) : name;
        var alone = only.filter(document -> uses.get(document) == 1 && node.children("SelectionRef").isEmpty());
        var voice = alone.flatMap(this::voice);
        if (voice.isPresent()) link(alone.get(), voice.get(), id);
        var interview = alone.filter(document -> voice.isEmpty() && !interviews.containsKey(document));
        interview.ifPresent(document -> interviews.put(document, id));
        cases.put(id, new Case(id, known, interview.isPresent() ? Case.Kind.INTERVIEW : Case.Kind.PERSON, Optional.empty(),
                interview, answers));
        losses.kept("case");
    }

    /// What a case refers to, but for the documents in which it is somebody's: these say so themselves.
    void remember() {
        for (var node : nodes) {
            var id = new Id<Case>(Guids.of(node.attribute("guid")));
            if (cases.containsKey(id)) remember(node, id);
        }
    }

    private void remember(Node node, Id<Case> id) {
        node.targets("CodeRef").forEach(guid -> kept.add("caseRef", id, "CodeRef", Guids.of(guid)));
        node.targets("SourceRef").stream().map(Guids::of).filter(guid -> !isVoice(id, documents.get(new Id<Document>(guid))))
                .forEach(guid -> kept.add("caseRef", id, "SourceRef", guid));
        node.targets("SelectionRef").forEach(guid -> kept.add("caseRef", id, "SelectionRef", Guids.of(guid)));
        var description = node.words("Description").strip();
        if (!description.isEmpty()) kept.add("caseDescription", id, description);
    }

    /// The one participant of a document, when nobody else's case it is.
    private Optional<Speaker> voice(Id<Document> document) {
        var speakers = documents.get(document).speakers();
        var participants = speakers.stream().filter(speaker -> speaker.role() == Role.PARTICIPANT).toList();
        var voices = participants.isEmpty() && speakers.size() == 1 ? speakers : participants;
        return voices.size() == 1 && voices.getFirst().person().isEmpty() ? Optional.of(voices.getFirst()) : Optional.empty();
    }

    private void link(Id<Document> id, Speaker voice, Id<Case> person) {
        var document = documents.get(id);
        documents.put(id, document.spokenBy(document.speakers().stream()
                .map(speaker -> speaker.id().equals(voice.id()) ? speaker.linked(Optional.of(person)) : speaker).toList()));
    }

    private static boolean isVoice(Id<Case> id, Document document) {
        return document != null
                && document.speakers().stream().anyMatch(speaker -> speaker.person().filter(id::equals).isPresent());
    }

    private void answer(Id<Document> id, Map<Id<Attribute>, String> answers) {
        if (answers.isEmpty()) return;
        var document = documents.get(id);
        var there = Optional.ofNullable(interviews.get(id)).map(cases::get)
                .orElseGet(() -> new Case(new Id<>(Guids.derived("interview", id)), document.name(), Case.Kind.INTERVIEW,
                        Optional.empty(), Optional.of(id), Map.of()));
        var all = new TreeMap<>(there.values());
        all.putAll(answers);
        interviews.put(id, there.id());
        cases.put(there.id(), there.saying(all));
    }

    Map<Id<Case>, Case> cases() {
        return cases;
    }
}
