package org.polyvocal.workbench.agreement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.polyvocal.analysis.agreement.Agreement;
import org.polyvocal.analysis.agreement.SetAgreement;
import org.polyvocal.analysis.agreement.Subject;
import org.polyvocal.analysis.agreement.Terms;
import org.polyvocal.analysis.agreement.Unit;
import org.polyvocal.analysis.agreement.Unitization;
import org.polyvocal.analysis.agreement.Work;
import org.polyvocal.analysis.cooccurrence.Segmentation;
import org.polyvocal.model.Assignment;
import org.polyvocal.model.Coder;
import org.polyvocal.model.Coding;
import org.polyvocal.model.Document;
import org.polyvocal.model.Id;
import org.polyvocal.model.Study;
import org.polyvocal.model.words.Messages;
import org.polyvocal.model.words.Problem;

/// Agreement in a study as it is at one moment. Nothing changes here; anybody may ask on any thread.
public final class Agreements {
    private final Study study;
    private final Segmentation division;
    private final List<Work> works;

    /// @param text of a document; asked for where sentences are compared
    public Agreements(Study study, Function<Document, String> text) {
        this.study = study;
        this.division = Segmentation.reading(text);
        this.works = works(study);
    }

    public Study study() {
        return study;
    }

    /// Coders by their names, in this order.
    ///
    /// @throws Problem when a name is unknown, or fewer than two different ones are given
    public List<Id<Coder>> coders(List<String> names) {
        var coders = names.stream().map(String::strip).filter(name -> !name.isEmpty()).map(this::coder).distinct().toList();
        if (coders.size() < 2) throw new Problem("workbench.agreement.twoCoders");
        return coders;
    }

    private Id<Coder> coder(String name) {
        return study.coders().stream().filter(each -> each.name().equals(name)).map(Coder::id).findFirst()
                .orElseThrow(() -> new Problem("workbench.noCoder", name));
    }

    /// The names of these coders, in their order.
    public String names(List<Id<Coder>> coders, String between) {
        return coders.stream().map(coder -> study.coder(coder).map(Coder::name).orElse(""))
                .collect(Collectors.joining(between));
    }

    public Terms terms(Settings settings) {
        var codes = study.codebook().codes();
        var subjects = switch (settings.nesting()) {
            case SEPARATE -> Subject.each(codes);
            case ROLLED_UP -> Subject.rolledUp(codes, study.codebook());
        };
        return new Terms(settings.coders(), subjects, settings.unit(), settings.rule(), settings.universe(), division);
    }

    public Agreement agreement(Settings settings) {
        return Agreement.of(works, terms(settings));
    }

    /// All codes at once; nothing where characters are the unit, which have no sets.
    public Optional<SetAgreement> sets(Settings settings) {
        return settings.unit() == Unit.CHARACTER ? Optional.empty() : Optional.of(SetAgreement.of(works, terms(settings)));
    }

    /// What was drawn again for the intervals, as a sentence.
    public static String resampled(Agreement agreement) {
        return Messages.say(switch (agreement.clustering()) {
            case INTERVIEWS -> "workbench.agreement.interviews";
            case TURNS -> "workbench.agreement.turns";
        }, agreement.clusters());
    }

    public Unitization unitization(Settings settings) {
        return Unitization.of(works, terms(settings));
    }

    /// Every document with those who worked on it.
    public List<Work> works() {
        return works;
    }

    /// Whoever was given a document worked on it, and whoever has a coding there.
    private static List<Work> works(Study study) {
        var given = study.assignments().stream().collect(Collectors.groupingBy(Assignment::document,
                Collectors.mapping(Assignment::coder, Collectors.toSet())));
        return study.documents().stream().map(document -> {
            var codings = study.codings(document.id());
            return new Work(document, codings, Stream.concat(codings.stream().map(Coding::coder),
                    given.getOrDefault(document.id(), Set.of()).stream()).collect(Collectors.toSet()));
        }).toList();
    }

    /// How many documents at least two of these coders worked on.
    public long shared(List<Id<Coder>> coders) {
        return works.stream().filter(work -> coders.stream().filter(work.coders()::contains).count() > 1).count();
    }
}
