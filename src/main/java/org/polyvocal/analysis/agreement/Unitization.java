package org.polyvocal.analysis.agreement;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.polyvocal.analysis.agreement.unitizing.Continuum;
import org.polyvocal.analysis.agreement.unitizing.Section;

/// The texts laid end to end, with the stretches that coders chose. Only documents count on which all the coders worked.
public final class Unitization {
    private final List<Work> works;
    private final Terms terms;
    private final List<Ground> grounds;

    private Unitization(List<Work> works, Terms terms) {
        this.works = works;
        this.terms = terms.by(Unit.CHARACTER, Rule.ANY);
        this.grounds = works.stream().map(work -> Ground.of(work.document(), this.terms)).toList();
    }

    /// Unit and rule of the terms have no meaning here.
    public static Unitization of(List<Work> works, Terms terms) {
        return new Unitization(works, terms);
    }

    /// What these coders, by their numbers in the terms, made of codes that exclude one another; empty when somebody gave
    /// two of them to one passage.
    public Optional<Continuum> continuum(List<Subject> values, int[] group) {
        var coders = IntStream.of(group).mapToObj(terms.coders()::get).toList();
        var domain = new Terms(coders, values, Unit.CHARACTER, Rule.ANY, terms.universe(), terms.division());
        List<List<Section>> sections = new ArrayList<>();
        coders.forEach(_ -> sections.add(new ArrayList<>()));
        var length = 0L;
        for (var at = 0; at < works.size(); at++) {
            if (!works.get(at).coders().containsAll(coders)) continue;
            var ground = grounds.get(at);
            var runs = Run.of(works.get(at), domain, new Subjects(values));
            for (var value = 0; value < runs.size(); value++) {
                for (var run : runs.get(value)) place(run, value, ground, length).ifPresent(sections.get(run.coder())::add);
            }
            length += ground.length();
        }
        sections.forEach(Collections::sort);
        return sections.stream().anyMatch(Unitization::overlap)
                ? Optional.empty()
                : Optional.of(new Continuum(length, values.size(), List.copyOf(sections)));
    }

    /// Where the part of a run that counts lies on the continuum; what lies between two of its turns is not there.
    private static Optional<Section> place(Run run, int value, Ground ground, long before) {
        var start = before + ground.before(run.start());
        var end = before + ground.before(run.end());
        return start < end ? Optional.of(new Section(start, end, value)) : Optional.empty();
    }

    private static boolean overlap(List<Section> sections) {
        return IntStream.range(1, sections.size()).anyMatch(at -> sections.get(at).start() < sections.get(at - 1).end());
    }
}
