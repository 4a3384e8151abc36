package org.polyvocal.workbench.gate;

import java.util.List;
import java.util.function.Consumer;
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
import org.polyvocal.model.words.Messages;

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
        var tally = new Tally();
        switch (outgoing) {
            case Outgoing.Listing listing -> tell(listing, names, tally);
            case Outgoing.Words(var words) -> names.in(words, Sweep.language(study))
                    .forEach(it -> tally.add(it, Messages.say("workbench.where.words")));
            case Outgoing.Part part -> tell(part, names, tally);
        }
        return tally.leaks();
    }

    private void tell(Outgoing.Listing listing, Names names, Tally tally) {
        var language = Sweep.language(study);
        listing.rows().accept(row -> {
            for (var at = 0; at < row.size(); at++) {
                var column = listing.columns().get(at);
                names.in(row.get(at), language).forEach(it -> tally.add(it, Messages.say("workbench.where.column", column)));
            }
        });
    }

    private void tell(Outgoing.Part part, Names names, Tally tally) {
        var whereabouts = new Whereabouts(study);
        Consumer<Found> found = it -> tally.add(it.occurrence(), whereabouts.of(it.place()));
        entities(part).forEach(entity -> Sweep.in(entity, study, names).forEach(found));
        switch (part) {
            case Outgoing.Codebook _ -> {}
            case Outgoing.Codings _ -> study.documents().forEach(document -> inPassages(document, names).forEach(found));
            case Outgoing.Text(var document) -> inText(document, names).forEach(found);
            case Outgoing.Everything _ -> study.documents().forEach(document -> inText(document, names).forEach(found));
        }
    }

    private Stream<? extends Entity> entities(Outgoing.Part part) {
        Predicate<Entity> codebook = entity -> entity instanceof Code || entity instanceof Project;
        return switch (part) {
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
        return inText(document, names).stream()
                .filter(it -> codings.stream().anyMatch(coding -> coding.span().overlaps(it.occurrence().span()))).toList();
    }

    private List<Found> inText(Document document, Names names) {
        return Sweep.inText(names, document, texts.apply(document));
    }
}
