package org.polyvocal.workbench.hits;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalInt;
import org.polyvocal.model.Code;
import org.polyvocal.model.Coding;
import org.polyvocal.model.Document;
import org.polyvocal.model.Id;
import org.polyvocal.model.Passage;
import org.polyvocal.model.Sentences;
import org.polyvocal.model.Span;
import org.polyvocal.model.change.Change;
import org.polyvocal.model.change.CodingChanges;
import org.polyvocal.model.change.Label;
import org.polyvocal.model.evidence.Qualifiers;
import org.polyvocal.workbench.Search;
import org.polyvocal.workbench.Session;
import org.polyvocal.workbench.asking.Extent;
import org.polyvocal.workbench.asking.Proposal;

/// Codes what a search finds: first shows what would be coded, then codes it, or what is left of it, as one change.
///
/// ```
/// var coding = new HitCoding(session, code);
/// var proposals = coding.proposals("trust*", List.of(), Extent.SENTENCE);
/// session.perform(coding.change(proposals));
/// ```
public final class HitCoding {
    private final Session session;
    private final Code code;

    public HitCoding(Session session, Code code) {
        this.session = session;
        this.code = code;
    }

    /// What would be coded, in reading order, each passage once however many hits are in it.
    ///
    /// @param also queries that narrow the search
    public List<Proposal> proposals(String query, Collection<String> also, Extent extent) {
        var passages = new LinkedHashSet<Passage>();
        var hits = new Search(session).places(query, also);
        for (var hit : hits)
            session.study().document(hit.document())
                    .ifPresent(document -> passages.add(new Passage(document.id(), span(document, hit.span(), extent))));
        var proposals = new ArrayList<Proposal>();
        for (var passage : passages) proposals.add(proposal(passage));
        return List.copyOf(proposals);
    }

    /// Codes those that are not coded yet.
    public Change change(List<Proposal> chosen) {
        var now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        var codings = chosen.stream().filter(proposal -> !isCoded(proposal.passage()))
                .map(proposal -> coding(proposal.passage(), now)).toList();
        return CodingChanges.addAll(Label.of("workbench.change.hits", code.name(), String.valueOf(codings.size())), codings);
    }

    private Proposal proposal(Passage passage) {
        var document = session.study().document(passage.document()).orElseThrow();
        return new Proposal(document, document.turnAt(passage.span().start()), passage.span(),
                passage.span().of(session.text(document)), isCoded(passage));
    }

    private boolean isCoded(Passage passage) {
        return CodingChanges.twin(session.study(), coding(passage, Instant.EPOCH)).isPresent();
    }

    private Coding coding(Passage passage, Instant now) {
        return new Coding(Id.next(), passage, code.id(), session.coder().id(), now, Qualifiers.NONE, OptionalInt.empty(), "");
    }

    private Span span(Document document, Span hit, Extent extent) {
        return switch (extent) {
            case HIT -> hit;
            case SENTENCE -> sentences(document, hit);
            case TURN -> document.turnAt(hit.start()).map(number -> joined(hit, document.turn(number).talk())).orElse(hit);
        };
    }

    /// From the beginning of the first sentence that the hit touches to the end of the last.
    private Span sentences(Document document, Span hit) {
        var text = session.text(document);
        var around = document.turnAt(hit.start()).map(number -> joined(hit, document.turn(number).talk()))
                .orElseGet(() -> Search.lineAround(text, hit));
        return Sentences.in(text, around, document.text().language()).stream().filter(hit::overlaps).reduce(HitCoding::joined)
                .orElse(hit);
    }

    private static Span joined(Span one, Span other) {
        return new Span(Math.min(one.start(), other.start()), Math.max(one.end(), other.end()));
    }
}
