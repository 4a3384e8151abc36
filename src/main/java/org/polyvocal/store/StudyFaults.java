package org.polyvocal.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.polyvocal.model.Case;
import org.polyvocal.model.Code;
import org.polyvocal.model.Document;
import org.polyvocal.model.Id;
import org.polyvocal.model.Memo;
import org.polyvocal.model.Response;
import org.polyvocal.model.Span;
import org.polyvocal.model.Study;
import org.polyvocal.model.Turn;
import org.polyvocal.model.words.Messages;

/// What is wrong with the records of a study, a sentence for each fault.
final class StudyFaults {
    private final Study study;

    StudyFaults(Study study) {
        this.study = study;
    }

    /// Whatever points to a record that is not there.
    List<String> references() {
        var faults = new ArrayList<String>();
        study.codings().filter(it -> !isThere(it.code()) || study.coder(it.coder()).isEmpty())
                .forEach(it -> faults.add(Messages.say("store.fault.coding", it.id())));
        study.memos().stream().filter(it -> !isWhole(it)).forEach(it -> faults.add(Messages.say("store.fault.memo", it.id())));
        study.codebook().codes().stream().filter(it -> !it.parent().map(this::isThere).orElse(true))
                .forEach(it -> faults.add(Messages.say("store.fault.code", it.name())));
        study.documents().stream().filter(StudyFaults::hasUnknownSpeaker)
                .forEach(it -> faults.add(Messages.say("store.fault.speaker", it.name())));
        study.documents().stream().filter(this::hasUnknownPerson)
                .forEach(it -> faults.add(Messages.say("store.fault.person", it.name())));
        study.recordings().stream().filter(it -> study.document(it.document()).isEmpty())
                .forEach(it -> faults.add(Messages.say("store.fault.recording", it.id())));
        study.casebook().cases().stream().filter(it -> !isWhole(it))
                .forEach(it -> faults.add(Messages.say("store.fault.case", it.id())));
        study.assignments().stream()
                .filter(it -> study.document(it.document()).isEmpty() || study.coder(it.coder()).isEmpty())
                .forEach(it -> faults.add(Messages.say("store.fault.assignment", it.id())));
        study.survey().responses().stream().filter(it -> !isWhole(it))
                .forEach(it -> faults.add(Messages.say("store.fault.response", it.id())));
        return faults;
    }

    private boolean isThere(Id<Code> code) {
        return study.codebook().code(code).isPresent();
    }

    private boolean isWhole(Memo memo) {
        return study.coder(memo.coder()).isPresent() && memo.code().map(this::isThere).orElse(true)
                && memo.document().map(it -> study.document(it).isPresent()).orElse(true);
    }

    private static boolean hasUnknownSpeaker(Document document) {
        return document.turns().stream().anyMatch(turn -> turn.speaker().isPresent() && document.speaker(turn).isEmpty());
    }

    private boolean hasUnknownPerson(Document document) {
        return document.speakers().stream().flatMap(speaker -> speaker.person().stream())
                .anyMatch(person -> study.casebook().find(person).isEmpty());
    }

    private boolean isWhole(Case it) {
        return it.within().map(above -> study.casebook().find(above).isPresent()).orElse(true)
                && it.document().map(document -> study.document(document).isPresent()).orElse(true)
                && it.values().keySet().stream().allMatch(attribute -> study.casebook().attribute(attribute).isPresent());
    }

    private boolean isWhole(Response it) {
        return study.survey().relations().stream().anyMatch(relation -> relation.id().equals(it.relation()))
                && Stream.concat(Stream.of(it.person()), it.ties().keySet().stream())
                        .allMatch(person -> study.casebook().find(person).isPresent());
    }

    /// Whatever lies outside a document's text or cuts a character in two.
    List<String> offsets(Document document, String text) {
        var faults = new ArrayList<String>();
        if (text.length() != document.text().length() || text.codePointCount(0, text.length()) != document.text().characters()) {
            faults.add(Messages.say("store.fault.length", document.name()));
        }
        if (!spans(document).allMatch(span -> fits(span, text))) faults.add(Messages.say("store.fault.span", document.name()));
        if (!inOrder(document.turns())) faults.add(Messages.say("store.fault.turns", document.name()));
        return faults;
    }

    private Stream<Span> spans(Document document) {
        var turns = document.turns().stream().flatMap(turn -> Stream.of(turn.span(), turn.talk()));
        var codings = study.codings(document.id()).stream().map(coding -> coding.span());
        var memos = study.memos().stream().filter(memo -> memo.document().equals(Optional.of(document.id())))
                .flatMap(memo -> memo.span().stream());
        return Stream.of(turns, codings, memos).flatMap(it -> it);
    }

    private static boolean fits(Span span, String text) {
        return span.end() <= text.length() && !cutsCharacter(text, span.start()) && !cutsCharacter(text, span.end());
    }

    private static boolean cutsCharacter(String text, int at) {
        return at > 0 && at < text.length() && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
    }

    private static boolean inOrder(List<Turn> turns) {
        for (var at = 1; at < turns.size(); at++) {
            if (turns.get(at).span().start() < turns.get(at - 1).span().end()) return false;
        }
        return true;
    }
}
