package org.polyvocal.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.polyvocal.model.words.Problem;

/// What is asked of every case, such as a role or the years in a post, and what its answers look like.
///
/// @param choices the answers there are, in the order in which they are shown; none unless the type is a choice
public record Attribute(Id<Attribute> id, String name, AttributeType type, List<String> choices) implements Entity {
    public Attribute {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(type, "type");
        if (name.isBlank()) throw new IllegalArgumentException("an attribute needs a name");
        choices = type == AttributeType.CHOICE ? List.copyOf(choices) : List.of();
    }

    public static Attribute of(String name, AttributeType type, String... choices) {
        return new Attribute(Id.next(), name.strip(), type, List.of(choices));
    }

    public Attribute named(String name) {
        return new Attribute(id, name, type, choices);
    }

    public Attribute typed(AttributeType type, List<String> choices) {
        return new Attribute(id, name, type, choices);
    }

    /// What was typed, as it is kept: a date as `2024-06-04`, a number without needless noughts, a choice as it is listed.
    ///
    /// @throws Problem when it is no value of this type
    public String value(String typed) {
        var words = typed.strip();
        return switch (type) {
            case TEXT -> words;
            case NUMBER -> AttributeType.number(words).map(Attribute::plain)
                    .orElseThrow(() -> new Problem("model.case.notNumber", words, name));
            case DATE -> AttributeType.date(words).map(LocalDate::toString)
                    .orElseThrow(() -> new Problem("model.case.notDate", words, name));
            case YES_NO -> AttributeType.yesNo(words).orElseThrow(() -> new Problem("model.case.notYesNo", words, name));
            case CHOICE -> choices.stream().filter(choice -> Naming.same(choice, words)).findFirst()
                    .orElseThrow(() -> new Problem("model.case.notChoice", words, name, String.join(", ", choices)));
        };
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    /// Names stay out of logs.
    @Override
    public String toString() {
        return "Attribute " + id;
    }
}
