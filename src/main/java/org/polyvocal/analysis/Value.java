package org.polyvocal.analysis;

import java.util.OptionalDouble;
import org.polyvocal.model.words.Messages;

/// The outcome of a measure: a number, or the reason why there is none.
///
/// A measure that does not exist is not zero and not infinite, and whoever shows it says why.
public sealed interface Value {
    record Known(double number) implements Value {}

    /// @param reason the key of a sentence for people
    record Undefined(String reason) implements Value {
        public String sentence() {
            return Messages.say(reason);
        }
    }

    static Value of(double number) {
        return new Known(number);
    }

    static Value undefined(String reason) {
        return new Undefined(reason);
    }

    /// A share; undefined for `reason` when there is nothing to be a share of.
    static Value ratio(double part, double whole, String reason) {
        return whole == 0 ? undefined(reason) : of(part / whole);
    }

    /// The number, when there is one.
    default OptionalDouble known() {
        return switch (this) {
            case Known(var number) -> OptionalDouble.of(number);
            case Undefined _ -> OptionalDouble.empty();
        };
    }
}
