package org.polyvocal.exchange.refi.meaning;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.polyvocal.exchange.refi.form.Guids;
import org.polyvocal.model.Coding;
import org.polyvocal.model.evidence.ClaimType;
import org.polyvocal.model.evidence.Confidence;
import org.polyvocal.model.evidence.Elicitation;
import org.polyvocal.model.evidence.Qualifier;
import org.polyvocal.model.evidence.Qualifiers;
import org.polyvocal.model.evidence.Specificity;
import org.polyvocal.model.evidence.Stance;
import org.polyvocal.model.evidence.TimeFrame;
import org.polyvocal.model.evidence.Vantage;

/// Something that is said of a coding and has no place in REFI-QDA. It travels as a code on the same selection, such as
/// *§ Claim type > self-report*, which every program can read.
public enum Facet {
    CLAIM("Claim type", ClaimType.class, Qualifiers::claim, Qualifiers::claiming), STANCE("Stance", Stance.class,
            Qualifiers::stance, Qualifiers::standing), VANTAGE("Vantage", Vantage.class, Qualifiers::vantage,
                    Qualifiers::seenFrom), TIME("Time frame", TimeFrame.class, Qualifiers::time, Qualifiers::at), SPECIFICITY(
                            "Specificity", coding -> words(coding.qualifiers().specificity().stream()),
                            Facet::specific), ELICITATION("Elicitation", Elicitation.class, Qualifiers::elicitation,
                                    Qualifiers::elicited), CONFIDENCE("Confidence", Confidence.class, Qualifiers::confidence,
                                            Qualifiers::held), WEIGHT("Weight",
                                                    coding -> coding.weight().stream().mapToObj(String::valueOf).toList(),
                                                    Facet::weighing);

    private static final String SIGN = "§ ";
    private static final Pattern FLAT = Pattern.compile("§ ([^/>:.\\\\]+?)\\s*(?:/|>|::?|\\.|\\\\)\\s*(\\S+)");
    private final String label;
    private final Function<Coding, List<String>> all;
    private final BiFunction<Coding, String, Optional<Coding>> onto;

    Facet(String label, Function<Coding, List<String>> all, BiFunction<Coding, String, Optional<Coding>> onto) {
        this.label = label;
        this.all = all;
        this.onto = onto;
    }

    /// One value of a list, or none.
    <Q extends Enum<Q> & Qualifier> Facet(String label, Class<Q> list, Function<Qualifiers, Optional<Q>> said,
            BiFunction<Qualifiers, Optional<Q>, Qualifiers> saying) {
        this(label, coding -> words(said.apply(coding.qualifiers()).stream()), (coding, word) -> Qualifier.of(list, word)
                .map(it -> coding.qualified(saying.apply(coding.qualifiers(), Optional.of(it)))));
    }

    /// One value of one facet.
    public record Value(Facet facet, String word) {
        /// The same in every export.
        public UUID guid() {
            return Guids.derived("facet", facet.label + " " + word);
        }
    }

    /// The coding with this said of it; none where the word says nothing.
    public Optional<Coding> onto(Coding coding, String word) {
        return onto.apply(coding, word);
    }

    /// Everything that is said of a coding, in a fixed order.
    public static List<Value> values(Coding coding) {
        return List.of(values()).stream().flatMap(facet -> facet.all.apply(coding).stream().map(word -> new Value(facet, word)))
                .toList();
    }

    /// The name of the code under which the values are: `§ Claim type`.
    public String code() {
        return SIGN + label;
    }

    public UUID guid() {
        return Guids.derived("facet", label);
    }

    /// The facet that a code is named after.
    public static Optional<Facet> of(String code) {
        return List.of(values()).stream().filter(facet -> facet.code().equals(code.strip())).findFirst();
    }

    /// What the name of a code means whose program has no nested codes: `§ Claim type / self-report`.
    public static Optional<Value> flat(String code) {
        var found = FLAT.matcher(code.strip());
        return found.matches() ? of(SIGN + found.group(1)).map(facet -> new Value(facet, found.group(2))) : Optional.empty();
    }

    private static List<String> words(Stream<? extends Qualifier> qualifiers) {
        return qualifiers.map(it -> it.word().replace('_', '-')).toList();
    }

    private static Optional<Coding> specific(Coding coding, String word) {
        return Qualifier.of(Specificity.class, word).map(it -> {
            var named = EnumSet.of(it);
            named.addAll(coding.qualifiers().specificity());
            return coding.qualified(coding.qualifiers().naming(named));
        });
    }

    private static Optional<Coding> weighing(Coding coding, String word) {
        return Optional.of(word).filter(number -> number.matches("\\d{1,2}|100"))
                .map(number -> coding.weighing(OptionalInt.of(Integer.parseInt(number))));
    }
}
