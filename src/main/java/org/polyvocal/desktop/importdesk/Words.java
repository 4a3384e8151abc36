package org.polyvocal.desktop.importdesk;

import java.util.function.Function;
import javafx.util.StringConverter;

/// Names the choices of a box.
final class Words {
    private Words() {}

    static <T> StringConverter<T> of(Function<T, String> name) {
        return new StringConverter<>() {
            @Override
            public String toString(T value) {
                return value == null ? "" : name.apply(value);
            }

            @Override
            public T fromString(String words) {
                throw new UnsupportedOperationException("choices are not typed");
            }
        };
    }
}
