package org.polyvocal.workbench.gate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.polyvocal.model.Code;
import org.polyvocal.model.Coding;
import org.polyvocal.model.Document;
import org.polyvocal.model.Entity;
import org.polyvocal.model.Project;
import org.polyvocal.model.Pseudonym;
import org.polyvocal.model.Study;
import org.polyvocal.model.pseudonym.Found;
import org.polyvocal.model.pseudonym.Names;
import org.polyvocal.model.pseudonym.Sweep;

/// Looks through what is about to leave a study for names of its register. The names of coders are not looked for: they
/// sign their work.
public final class Gate {
    private final Study study;
    private final Function<Document, String> texts;

    /// @param texts reads a document's text
    public Gate(Study study, Function<Document, String> texts) {
        this.study = study;
        this.texts = texts;
    }

    /// Lets it pass.
    ///
    /// @throws NamesGoOut when names would go out with it that nobody has allowed
    public void pass(Outgoing outgoing, Clearance clearance) {
        if (clearance.permission() == Clearance.Names.ALLOWED) return;
        var leaks = leaks(outgoing, clearance.names());
        if (!leaks.isEmpty()) throw new NamesGoOut(leaks);
    }

    /// The names that would go out, and where they stand.
    ///
    /// @param more names to look for besides those of the register
    public List<Leak> leaks(Outgoing outgoing, List<Pseudonym> more) {
        var names = Names.of(Stream.concat(study.pseudonyms().stream(), more.stream()).toList());
        if (names.isEmpty()) return List.of();
        var found = new ArrayList<Found>();
        entities(outgoing).forEach(entity -> found.addAll(Sweep.in(entity, study, names)));
        switch (outgoing) {
            case Outgoing.Codebook _ -> {}
            case Outgoing.Codings _ -> study.documents().forEach(document -> found.addAll(inPassages(document, names)));
            case Outgoing.Text(var document) -> found.addAll(Sweep.inText(names, document, texts.apply(document)));
            case Outgoing.Everything _ -> study.documents()
                    .forEach(document -> found.addAll(Sweep.inText(names, document, texts.apply(document))));
        }
        return counted(found);
    }

    private Stream<? extends Entity> entities(Outgoing outgoing) {
        Predicate<Entity> codebook = entity -> entity instanceof Code || entity instanceof Project;
        return switch (outgoing) {
            case Outgoing.Codebook _ -> study.entities().filter(codebook);
            case Outgoing.Codings _ -> study.entities()
                    .filter(codebook.or(entity -> entity instanceof Coding || entity instanceof Document));
            case Outgoing.Text(var document) -> Stream.of(document);
            case Outgoing.Everything _ -> study.entities();
        };
    }

    private List<Found> inPassages(Document document, Names names) {
        var codings = study.codings(document.id());
        if (codings.isEmpty()) return List.of();
        return Sweep.inText(names, document, texts.apply(document)).stream()
                .filter(it -> codings.stream().anyMatch(coding -> coding.span().overlaps(it.occurrence().span()))).toList();
    }

    private List<Leak> counted(List<Found> found) {
        record Where(Pseudonym name, String place) {}
        var whereabouts = new Whereabouts(study);
        var counts = new LinkedHashMap<Where, Long>();
        found.stream().filter(Found::isCertain)
                .forEach(it -> counts.merge(new Where(it.pseudonym(), whereabouts.of(it.place())), 1L, Long::sum));
        return counts.entrySet().stream()
                .map(entry -> new Leak(entry.getKey().name().name(), entry.getKey().place(), entry.getValue())).toList();
    }
}
