package org.polyvocal.workbench.cases;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.polyvocal.exchange.cases.CaseRow.Voice;
import org.polyvocal.model.Case;
import org.polyvocal.model.Document;
import org.polyvocal.model.Edit;
import org.polyvocal.model.Id;
import org.polyvocal.model.Naming;
import org.polyvocal.model.Role;
import org.polyvocal.model.Speaker;
import org.polyvocal.model.Study;
import org.polyvocal.model.words.Messages;

/// Finds the speakers that persons are: those a table names, or those whose label is a person's name and nobody else's.
final class Voices {
    private final Study study;
    private final Map<String, List<Place>> byLabel = new HashMap<>();
    private final Map<Id<Speaker>, Id<Case>> links = new LinkedHashMap<>();

    private record Place(Document document, Speaker speaker) {}

    Voices(Study study) {
        this.study = study;
        for (var document : study.documents()) {
            for (var speaker : document.speakers()) {
                byLabel.computeIfAbsent(Naming.folded(speaker.name()), _ -> new ArrayList<>()).add(new Place(document, speaker));
            }
        }
    }

    /// Links the speakers that a row names. Returns what could not be understood.
    List<String> named(Case person, Voice voice) {
        var complaints = new ArrayList<String>();
        var documents = new ArrayList<Document>();
        for (var words : voice.documents()) {
            study.documentNamed(words).ifPresentOrElse(documents::add,
                    () -> complaints.add(Messages.say("workbench.cases.document", words)));
        }
        for (var label : voice.speakers()) labelled(person, label, documents).ifPresent(complaints::add);
        if (voice.speakers().isEmpty()) {
            for (var document : documents) speaking(person, document).ifPresent(complaints::add);
        }
        return complaints;
    }

    private Optional<String> labelled(Case person, String label, List<Document> documents) {
        var places = places(label).stream().filter(place -> documents.isEmpty() || documents.contains(place.document)).toList();
        if (places.isEmpty()) return Optional.of(Messages.say("workbench.cases.speaker", label));
        if (documents.isEmpty() && places.size() > 1 && !Naming.same(label, person.name())) {
            return Optional.of(Messages.say("workbench.cases.speakers", label, names(places)));
        }
        places.forEach(place -> links.put(place.speaker.id(), person.id()));
        return Optional.empty();
    }

    /// By label, or by document and label as `01-sian: SIÂN`.
    private List<Place> places(String label) {
        var places = byLabel.getOrDefault(Naming.folded(label), List.of());
        var parted = label.split(":\\s*", 2);
        if (!places.isEmpty() || parted.length < 2) return places;
        var document = study.documentNamed(parted[0].strip());
        return byLabel.getOrDefault(Naming.folded(parted[1]), List.of()).stream()
                .filter(place -> document.filter(place.document::equals).isPresent()).toList();
    }

    /// The only one who answers in a document, or the only one of those with a part of the person's name.
    private Optional<String> speaking(Case person, Document document) {
        var answering = document.speakers().stream().filter(speaker -> speaker.role() != Role.INTERVIEWER).toList();
        var called = answering.stream().filter(speaker -> isPartOf(speaker.name(), person.name())).toList();
        var meant = answering.size() == 1 ? answering : called;
        if (meant.size() != 1) return Optional.of(Messages.say("workbench.cases.voices", document.name()));
        links.put(meant.getFirst().id(), person.id());
        return Optional.empty();
    }

    /// Links whoever of these bears the label of a speaker that is nobody's yet. Returns what is uncertain, person by person.
    Map<Case, String> matched(List<Case> persons) {
        var uncertain = new LinkedHashMap<Case, String>();
        Map<String, List<Case>> byPart = persons.stream().flatMap(person -> parts(person).map(part -> Map.entry(part, person)))
                .collect(Collectors.groupingBy(Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        for (var person : persons) {
            var whole = free(Naming.folded(person.name()));
            whole.forEach(place -> links.put(place.speaker.id(), person.id()));
            if (whole.isEmpty() && !isLinked(person)) matched(person, byPart).ifPresent(words -> uncertain.put(person, words));
        }
        return uncertain;
    }

    private Optional<String> matched(Case person, Map<String, List<Case>> byPart) {
        var places = parts(person).flatMap(part -> free(part).stream()).filter(place -> place.speaker.role() != Role.INTERVIEWER)
                .distinct().toList();
        if (places.isEmpty()) return Optional.empty();
        var shared = parts(person).anyMatch(part -> byPart.get(part).size() > 1 && !free(part).isEmpty());
        if (places.size() > 1 || shared)
            return Optional.of(Messages.say("workbench.cases.uncertain", names(places), person.name()));
        links.put(places.getFirst().speaker.id(), person.id());
        return Optional.empty();
    }

    private boolean isLinked(Case person) {
        return links.containsValue(person.id()) || study.documents().stream().flatMap(document -> document.speakers().stream())
                .anyMatch(speaker -> speaker.person().equals(Optional.of(person.id())));
    }

    private List<Place> free(String folded) {
        return byLabel.getOrDefault(folded, List.of()).stream()
                .filter(place -> place.speaker.person().isEmpty() && !links.containsKey(place.speaker.id())).toList();
    }

    private static boolean isPartOf(String label, String name) {
        return Naming.same(label, name) || parts(name).anyMatch(Naming.folded(label)::equals);
    }

    private static Stream<String> parts(Case person) {
        return parts(person.name());
    }

    /// The names that a transcript may call somebody by: the first or the last alone, or the first with an initial.
    private static Stream<String> parts(String name) {
        var words = name.strip().split("\\s+");
        if (words.length < 2) return Stream.empty();
        var first = Naming.folded(words[0]);
        var last = Naming.folded(words[words.length - 1]);
        var initial = first + " " + last.substring(0, last.offsetByCodePoints(0, 1));
        return Stream.of(first, last, initial, initial + ".").distinct();
    }

    private static String names(List<Place> places) {
        return places.stream().map(place -> place.document.name() + ": " + place.speaker.name()).limit(5)
                .collect(Collectors.joining(", "));
    }

    List<Edit> edits() {
        var edits = new ArrayList<Edit>();
        for (var document : study.documents()) {
            var speakers = document.speakers().stream()
                    .map(each -> links.containsKey(each.id()) ? each.linked(Optional.of(links.get(each.id()))) : each).toList();
            if (!speakers.equals(document.speakers())) edits.add(new Edit.Replace(document, document.spokenBy(speakers)));
        }
        return edits;
    }
}
