package org.polyvocal.exchange.refi.read;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.polyvocal.exchange.arrival.Arrival;
import org.polyvocal.exchange.refi.form.Archive;
import org.polyvocal.exchange.refi.form.Guids;
import org.polyvocal.exchange.refi.form.Node;
import org.polyvocal.exchange.refi.form.Nodes;
import org.polyvocal.exchange.refi.form.Skeleton;
import org.polyvocal.exchange.refi.meaning.Facts;
import org.polyvocal.exchange.refi.offset.Offsets;
import org.polyvocal.exchange.transcript.Transcripts;
import org.polyvocal.model.Case;
import org.polyvocal.model.Code;
import org.polyvocal.model.Document;
import org.polyvocal.model.Entity;
import org.polyvocal.model.Id;
import org.polyvocal.model.Keepsake;
import org.polyvocal.model.Manuscript;
import org.polyvocal.model.Naming;
import org.polyvocal.model.Source;
import org.polyvocal.model.loss.Losses;
import org.polyvocal.model.pace.Ahead;
import org.polyvocal.model.words.Messages;
import org.polyvocal.model.words.Problem;

/// Reads a project: each piece is taken in as it streams by, and what refers to others is resolved at the end.
public final class Reading {
    private final Archive archive;
    private final Losses losses = new Losses();
    private final Facts kept = new Facts();
    private final Map<Id<Document>, Document> documents = new LinkedHashMap<>();
    private final List<Manuscript> manuscripts = new ArrayList<>();
    private final People people = new People(losses);
    private final Codes codes = new Codes(losses, kept);
    private final Variables variables = new Variables(losses, kept);
    private final Cases cases = new Cases(losses, variables, kept, documents);
    private final Sources sources;
    private final Passages passages = new Passages(losses, people, codes, kept);
    private final Notes notes;
    private final Parts parts;
    private final Skeleton skeleton = new Skeleton(told -> losses.remark("form", told));
    private Node project = new Node("Project", Map.of());
    private String note = "";
    private boolean begun;

    private Reading(Archive archive) {
        this.archive = archive;
        this.sources = new Sources(archive, losses);
        this.notes = new Notes(losses, people, passages, kept, archive);
        this.parts = new Parts(losses);
    }

    /// @throws Problem when the file is no REFI-QDA project, or one that means harm
    public static Arrival of(Path file) {
        try (var archive = Archive.open(file)) {
            return new Reading(archive).arrival();
        }
    }

    private Arrival arrival() {
        Nodes.read(archive.name(), archive.project(), Skeleton.OPENED, this::take);
        if (!begun) throw new Problem("exchange.refi.xml", archive.name());
        skeleton.finish();
        notes.readTexts();
        documents();
        codes.notes().forEach((code, targets) -> notes.refer(new Id<Code>(code), targets));
        notes.finish(parts.links());
        cases.finish(sources.drafts());
        comeHome();
        cases.remember();
        sources.others().forEach(parts::keep);
        return new Arrival(project.attribute("name"), note, people.owner(), entities(), manuscripts, losses);
    }

    private void take(Node node) {
        begun |= node.name().equals("Project");
        if (!begun) return;
        skeleton.add(node);
        switch (node.name()) {
            case "Project" -> {
                project = node;
                people.project(node);
            }
            case "User" -> people.add(node);
            case "CodeBook" -> codes.add(node);
            case "Variable" -> variables.add(node);
            case "Case" -> cases.add(node);
            case "Note" -> notes.add(node);
            case "Description" -> note = node.text();
            case "NoteRef" -> passages.refer(node.attribute("targetGUID"), Target.PROJECT);
            default -> {
                if (Sources.isSource(node.name())) sources.add(node);
                else if (!Skeleton.OPENED.contains(node.name())) parts.add(node);
            }
        }
    }

    /// Finding the turns is the long part, with which every processor helps.
    private void documents() {
        var offsets = new Offsets();
        var places = sources.drafts().stream().map(draft -> offsets.enter(draft.text(), draft.marked())).toList();
        offsets.decide();
        var names = new HashSet<String>();
        var home = new Homecoming(notes.own());
        try (var read = Ahead.of(sources.drafts(), draft -> draft.text().text().length() * 8L, it -> transcript(it, home))) {
            for (var at = 0; read.hasNext(); at++) {
                var draft = sources.drafts().get(at);
                var transcript = read.next();
                var text = transcript.manuscript().text();
                var document = document(draft, transcript.document(), names);
                documents.put(document.id(), document);
                manuscripts.add(transcript.manuscript());
                passages.add(draft, document, text, offsets.spans(places.get(at)));
                if (!draft.selections().isEmpty()) losses.remark("offsets", offsets.words(places.get(at)));
            }
        }
    }

    private record Transcript(Document document, Manuscript manuscript) {}

    /// Turns that an earlier export of ours tells of need not be found again.
    private static Transcript transcript(SourceDraft draft, Homecoming home) {
        var text = draft.text().text();
        var bytes = draft.original().bytes();
        var source = new Source(draft.original().name(), draft.format(), Manuscript.sha256(bytes));
        var manuscript = Manuscript.read(text, bytes, source.sha256());
        if (!home.knows(draft.id(), manuscript.textSha256())) {
            var read = Transcripts.told(draft.original(), draft.format(), text);
            return new Transcript(read.document(), read.manuscript());
        }
        return new Transcript(new Document(new Id<>(draft.id()), draft.name(), "", source,
                home.profile(draft.id(), text, manuscript.textSha256()), List.of(), List.of(), Instant.EPOCH), manuscript);
    }

    private Document document(SourceDraft draft, Document read, HashSet<String> names) {
        var name = Naming.free(draft.name(), names::contains);
        names.add(name);
        if (!name.equals(draft.name())) losses.remark("source", Messages.say("exchange.refi.source.same"));
        return new Document(new Id<>(draft.id()), name, "", read.source(), read.text(), read.speakers(), read.turns(),
                people.made(draft.node()));
    }

    private void comeHome() {
        var home = new Homecoming(notes.own());
        home.coders(people.coders());
        home.codes(codes.codes());
        home.attributes(variables.attributes());
        home.cases(cases.cases(), documents);
        var texts = new HashMap<String, String>();
        manuscripts.forEach(manuscript -> texts.put(manuscript.textSha256(), manuscript.text()));
        documents.replaceAll((_, document) -> home.document(document, texts.get(document.text().sha256())));
        parts.sets().forEach(set -> set.targets("MemberSource").forEach(guid -> documents.computeIfPresent(
                new Id<>(Guids.of(guid)),
                (_, document) -> document.set().isEmpty() ? document.inSet(set.attribute("name")) : document)));
    }

    private List<Entity> entities() {
        var ordered = outerFirst();
        Stream<Keepsake> keepsakes = Stream.concat(parts.keepsakes(), Keeping.of(kept));
        return Stream.<Stream<? extends Entity>>of(people.coders().values().stream(), codes.codes().values().stream(),
                variables.attributes().values().stream(), ordered.stream().filter(each -> each.document().isEmpty()),
                documents.values().stream().map(this::voiced), ordered.stream().filter(each -> each.document().isPresent()),
                passages.codings().values().stream(), passages.memos().stream(), notes.memos().stream(), keepsakes)
                .flatMap(it -> it).map(Entity.class::cast).toList();
    }

    /// A person who did not come back is nobody's voice.
    private Document voiced(Document document) {
        return document.spokenBy(document.speakers().stream()
                .map(speaker -> speaker.linked(speaker.person().filter(cases.cases()::containsKey))).toList());
    }

    private List<Case> outerFirst() {
        var ordered = new LinkedHashMap<Id<Case>, Case>();
        cases.cases().values().forEach(each -> climb(each, ordered, 0));
        return List.copyOf(ordered.values());
    }

    private void climb(Case each, Map<Id<Case>, Case> ordered, int depth) {
        if (ordered.containsKey(each.id()) || depth > cases.cases().size()) return;
        each.within().flatMap(id -> Optional.ofNullable(cases.cases().get(id))).ifPresent(it -> climb(it, ordered, depth + 1));
        ordered.put(each.id(), each);
    }
}
