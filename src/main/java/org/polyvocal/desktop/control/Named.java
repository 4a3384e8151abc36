package org.polyvocal.desktop.control;

import java.util.function.Function;
import javafx.util.StringConverter;

/// Names what is chosen or ticked, never typed.
public final class Named<T> extends StringConverter<T> {
    private final Function<T, String> name;

    private Named(Function<T, String> name) {
        this.name = name;
    }

    /// @param name of each choice; what is not chosen has none
    public static <T> Named<T> by(Function<T, String> name) {
        return new Named<>(name);
    }

    @Override
    public String toString(T value) {
        return value == null ? "" : name.apply(value);
    }

    @Override
    public T fromString(String words) {
        throw new IllegalStateException("chosen, not typed");
    }
}
