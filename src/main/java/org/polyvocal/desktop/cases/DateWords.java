package org.polyvocal.desktop.cases;

import java.time.LocalDate;
import java.util.Optional;
import javafx.util.StringConverter;
import org.polyvocal.model.AttributeType;

/// Dates as they are kept: `2024-06-04`.
final class DateWords extends StringConverter<LocalDate> {
    @Override
    public String toString(LocalDate date) {
        return Optional.ofNullable(date).map(LocalDate::toString).orElse("");
    }

    @Override
    public LocalDate fromString(String typed) {
        return AttributeType.date(typed.strip()).orElse(null);
    }
}
