package org.polyvocal.exchange.cases;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.polyvocal.model.Attribute;
import org.polyvocal.model.AttributeType;
import org.polyvocal.model.Id;
import org.polyvocal.model.Naming;

/// Guesses from its values what an attribute is.
public final class Guess {
    private static final int MOST_CHOICES = 12;
    private static final int LONGEST_CHOICE = 40;

    private Guess() {}

    /// What an attribute is called that a file calls so: no query could ask for a quotation mark.
    public static String name(String written) {
        var name = written.replaceAll("[\"“”„‟«»]", "’").strip();
        return name.isEmpty() ? "?" : name;
    }

    /// A new attribute whose type takes all of these values.
    ///
    /// @param values as they are written, those that are not there left out
    public static Attribute of(String name, Collection<String> values) {
        if (values.stream().allMatch(Guess::isYesNo)) return attribute(name, AttributeType.YES_NO, List.of());
        if (values.stream().allMatch(Guess::isNumber)) return attribute(name, AttributeType.NUMBER, List.of());
        if (values.stream().allMatch(value -> AttributeType.date(value).isPresent())) {
            return attribute(name, AttributeType.DATE, List.of());
        }
        return choices(values).map(choices -> attribute(name, AttributeType.CHOICE, choices))
                .orElseGet(() -> attribute(name, AttributeType.TEXT, List.of()));
    }

    private static Attribute attribute(String name, AttributeType type, List<String> choices) {
        return new Attribute(Id.next(), name(name), type, choices);
    }

    /// A nought and a one are numbers, although some write yes and no with them.
    private static boolean isYesNo(String value) {
        return value.length() > 1 && AttributeType.yesNo(value).isPresent();
    }

    /// What begins with a nought is a mark, as in a postcode, and would lose it.
    private static boolean isNumber(String value) {
        return AttributeType.number(value).isPresent() && !value.matches("[+−-]?0\\d.*");
    }

    /// Few short values that come again and again.
    private static Optional<List<String>> choices(Collection<String> values) {
        Map<String, String> choices = new LinkedHashMap<>();
        values.forEach(value -> choices.putIfAbsent(Naming.folded(value), value));
        var come = choices.size() <= MOST_CHOICES && values.size() >= 2 * choices.size() && values.size() > 3;
        return come && choices.values().stream().allMatch(choice -> choice.length() <= LONGEST_CHOICE)
                ? Optional.of(List.copyOf(choices.values()))
                : Optional.empty();
    }
}
