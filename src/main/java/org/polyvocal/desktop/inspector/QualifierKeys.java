package org.polyvocal.desktop.inspector;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.polyvocal.model.evidence.ClaimType;
import org.polyvocal.model.evidence.Confidence;
import org.polyvocal.model.evidence.Elicitation;
import org.polyvocal.model.evidence.Qualifiers;
import org.polyvocal.model.evidence.Specificity;
import org.polyvocal.model.evidence.Stance;
import org.polyvocal.model.evidence.TimeFrame;
import org.polyvocal.model.evidence.Vantage;
import org.polyvocal.model.words.Messages;

/// What the keys mean after `E`. A key pressed again takes its value back; the letter of a whole row goes round the row.
public final class QualifierKeys {
    private static final Map<Character, UnaryOperator<Qualifiers>> MEANINGS = meanings();

    private QualifierKeys() {}

    /// What the typed character does to a coding's qualifiers, if anything.
    static Optional<UnaryOperator<Qualifiers>> meaning(String typed) {
        return typed.length() != 1
                ? Optional.empty()
                : Optional.ofNullable(MEANINGS.get(Character.toLowerCase(typed.charAt(0))));
    }

    /// The keys with what they do, in words, for the card of keys.
    public static Map<String, String> card() {
        var card = new LinkedHashMap<String, String>();
        card.put("E", Messages.say("desktop.qualifier.card.open"));
        card.put("1 … 4", Messages.say("desktop.qualifier.card.claim"));
        card.put("+  −  0  M", Messages.say("desktop.qualifier.card.stance"));
        card.put("V", Messages.say("desktop.qualifier.card.vantage"));
        card.put("A  W  R  F", Messages.say("desktop.qualifier.card.specificity"));
        card.put("T", Messages.say("desktop.qualifier.card.time"));
        card.put("Q", Messages.say("desktop.qualifier.card.elicitation"));
        card.put("C", Messages.say("desktop.qualifier.card.confidence"));
        return card;
    }

    static Qualifiers toggling(Qualifiers now, ClaimType claim) {
        return now.claiming(other(now.claim(), claim));
    }

    static Qualifiers toggling(Qualifiers now, Specificity named) {
        var in = EnumSet.noneOf(Specificity.class);
        in.addAll(now.specificity());
        if (!in.remove(named)) in.add(named);
        return now.naming(in);
    }

    private static Map<Character, UnaryOperator<Qualifiers>> meanings() {
        var all = new LinkedHashMap<Character, UnaryOperator<Qualifiers>>();
        for (var claim : ClaimType.values()) all.put((char) ('1' + claim.ordinal()), now -> toggling(now, claim));
        all.put('+', standing(Stance.POSITIVE));
        all.put('-', standing(Stance.NEGATIVE));
        all.put('−', standing(Stance.NEGATIVE));
        all.put('0', standing(Stance.NEUTRAL));
        all.put('m', standing(Stance.MIXED));
        all.put('v', round(Vantage.values(), Qualifiers::vantage, Qualifiers::seenFrom));
        all.put('t', round(TimeFrame.values(), Qualifiers::time, Qualifiers::at));
        all.put('q', round(Elicitation.values(), Qualifiers::elicitation, Qualifiers::elicited));
        all.put('c', round(Confidence.values(), Qualifiers::confidence, Qualifiers::held));
        all.put('a', now -> toggling(now, Specificity.ACTOR));
        all.put('w', now -> toggling(now, Specificity.WHEN));
        all.put('r', now -> toggling(now, Specificity.WHERE));
        all.put('f', now -> toggling(now, Specificity.EFFECT));
        return Map.copyOf(all);
    }

    private static UnaryOperator<Qualifiers> standing(Stance stance) {
        return now -> now.standing(other(now.stance(), stance));
    }

    /// The next value; after the last, none.
    private static <T extends Enum<T>> UnaryOperator<Qualifiers> round(T[] values, Function<Qualifiers, Optional<T>> read,
            BiFunction<Qualifiers, Optional<T>, Qualifiers> write) {
        return now -> write.apply(now,
                Stream.of(values).skip(read.apply(now).map(value -> value.ordinal() + 1).orElse(0)).findFirst());
    }

    private static <T> Optional<T> other(Optional<T> now, T pressed) {
        return now.filter(pressed::equals).isPresent() ? Optional.empty() : Optional.of(pressed);
    }
}
