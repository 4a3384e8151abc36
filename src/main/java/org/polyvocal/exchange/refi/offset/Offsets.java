package org.polyvocal.exchange.refi.offset;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.polyvocal.model.Span;

/// Finds out how the selections of a project are counted. Each text speaks for itself where its own selections decide; where
/// they do not, all texts of the project together do, and where those do not either, the standard does.
///
/// ```
/// var place = offsets.enter(text, selections);   // for every text
/// offsets.decide();
/// offsets.spans(place);
/// ```
public final class Offsets {
    private static final double CLEAR = 2;
    private static final double SELDOM = 4;
    private static final double EQUAL = 1e-6;

    private final List<Place> places = new ArrayList<>();
    private final Map<Place, Counting> decided = new HashMap<>();

    /// A text with its selections.
    public static final class Place {
        private final SourceText text;
        private final List<Marked> selections;
        private final Evidence evidence;

        private Place(SourceText text, List<Marked> selections) {
            this.text = text;
            this.selections = List.copyOf(selections);
            this.evidence = new Evidence(text, selections);
        }
    }

    public Place enter(SourceText text, List<Marked> selections) {
        var place = new Place(text, selections);
        places.add(place);
        return place;
    }

    /// After every text has been entered.
    public void decide() {
        var common = best(counting -> places.stream().mapToDouble(place -> place.evidence.of(counting)).sum());
        places.forEach(place -> decided.put(place, decide(place.evidence, common)));
    }

    private static Counting decide(Evidence evidence, Counting common) {
        var own = best(evidence::of);
        var margin = Math.max(CLEAR, evidence.weight() * 0.02);
        return evidence.of(own) > evidence.of(common) + margin ? own : common;
    }

    /// Of equals the first, which is the likelier.
    private static Counting best(ToDoubleFunction<Counting> score) {
        var best = Counting.STANDARD;
        for (var counting : Counting.all()) {
            if (likelihood(score, counting) > likelihood(score, best) + EQUAL) best = counting;
        }
        return best;
    }

    /// That the end is the last character is seldom so, and would make something of every empty selection.
    private static double likelihood(ToDoubleFunction<Counting> score, Counting counting) {
        return score.applyAsDouble(counting) - (counting.last() ? SELDOM : 0);
    }

    /// The passages that the selections of a text mean, in their order; none where one is empty or outside the text.
    public List<Optional<Span>> spans(Place place) {
        var counting = decided.get(place);
        var positions = place.text.positions(counting);
        var longer = counting.last() ? 1 : 0;
        return place.selections.stream()
                .map(each -> SourceText.span(positions, each.start(), each.end() + longer).map(place.text::whole)).toList();
    }

    /// In words, how a text was counted.
    public String words(Place place) {
        return decided.get(place).words();
    }
}
