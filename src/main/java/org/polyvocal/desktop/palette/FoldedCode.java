package org.polyvocal.desktop.palette;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.polyvocal.model.Code;
import org.polyvocal.model.Codebook;
import org.polyvocal.model.Span;

/// A code made ready for matching.
final class FoldedCode {
    private final Code code;
    private final Map<Field, Folded> fields = new EnumMap<>(Field.class);

    /// A typed word in the field where it fits best.
    private record Place(Field field, Fit fit) {
        CodeMatch.Tier tier() {
            return CodeMatch.Tier.of(field, fit.kind());
        }
    }

    FoldedCode(Codebook codebook, Code code) {
        this.code = code;
        var lineage = codebook.lineage(code);
        put(Field.NAME, code.name());
        if (!code.shortName().equals(code.name())) put(Field.SHORT_NAME, code.shortName());
        put(Field.REFERENCE, code.reference());
        put(Field.PATH, String.join(Codebook.PATH_SEPARATOR,
                lineage.subList(0, lineage.size() - 1).stream().map(Code::name).toList()));
        put(Field.DEFINITION, code.rule().definition());
        put(Field.APPLY_WHEN, code.rule().applyWhen());
        put(Field.DO_NOT_APPLY_WHEN, code.rule().doNotApplyWhen());
        put(Field.EXAMPLE, code.rule().example());
    }

    private void put(Field field, String text) {
        if (!text.isBlank()) fields.put(field, new Folded(text));
    }

    Code code() {
        return code;
    }

    /// @param phrase everything typed, folded
    /// @param words  the same, word by word
    Optional<CodeMatch> match(String phrase, List<String> words) {
        if (fields.get(Field.NAME).has(phrase, 0)) {
            return Optional
                    .of(new CodeMatch(code, CodeMatch.Tier.START, List.of(new Span(0, phrase.length())), Optional.empty()));
        }
        var places = new ArrayList<Place>();
        for (var word : words) {
            var place = best(word);
            if (place.isEmpty()) return Optional.empty();
            places.add(place.get());
        }
        return Optional.of(matched(places));
    }

    private Optional<Place> best(String word) {
        var best = Optional.<Place>empty();
        for (var each : fields.entrySet()) {
            if (best.isPresent() && best.get().tier().compareTo(CodeMatch.Tier.of(each.getKey(), Fit.Kind.START)) <= 0) continue;
            var fit = fit(each.getKey(), word, each.getValue());
            if (fit.isEmpty()) continue;
            var place = new Place(each.getKey(), fit.get());
            if (best.isEmpty() || place.tier().compareTo(best.get().tier()) < 0) best = Optional.of(place);
        }
        return best;
    }

    /// Scattered letters are looked for in names only: in a sentence they could be found nearly always.
    private static Optional<Fit> fit(Field field, String word, Folded text) {
        return field == Field.NAME || field == Field.SHORT_NAME ? Fit.of(word, text) : Fit.whole(word, text);
    }

    private CodeMatch matched(List<Place> places) {
        var tier = places.stream().map(Place::tier).max(CodeMatch.Tier::compareTo).orElseThrow();
        var elsewhere = places.stream().map(Place::field).filter(field -> field != Field.NAME).findFirst()
                .map(field -> Found.around(field, fields.get(field).original(), lit(places, field)));
        return new CodeMatch(code, tier, lit(places, Field.NAME), elsewhere);
    }

    private static List<Span> lit(List<Place> places, Field field) {
        return places.stream().filter(place -> place.field() == field).flatMap(place -> place.fit().lit().stream()).sorted()
                .toList();
    }
}
