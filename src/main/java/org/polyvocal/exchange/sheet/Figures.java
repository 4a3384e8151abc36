package org.polyvocal.exchange.sheet;

import java.time.Duration;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.NumberToTextConverter;
import org.polyvocal.model.time.TimeCode;

/// Numbers of a spreadsheet as text. It keeps a date as a count of days, and a time as a part of one.
///
/// @param since1904 true when the days are counted from 1904, as Macs did
record Figures(Styles styles, boolean since1904) {
    /// The end of the year 9999, after which Excel shows no dates.
    private static final double LAST_DAY = 2_958_466;
    private static final double MILLIS_A_DAY = 86_400_000;

    String text(String number, int style) {
        var value = Double.parseDouble(number);
        return switch (styles.kind(style)) {
            case NUMBER -> NumberToTextConverter.toText(value);
            case DATE -> value < 0 || value > LAST_DAY ? NumberToTextConverter.toText(value) : date(value);
            case TIME -> value < 0 || value > LAST_DAY ? NumberToTextConverter.toText(value) : clock(value);
        };
    }

    private String date(double value) {
        if (value < 1) return clock(value);
        var moment = DateUtil.getLocalDateTime(value, since1904).plusNanos(500_000).truncatedTo(ChronoUnit.MILLIS);
        return value == Math.rint(value)
                ? DateTimeFormatter.ISO_LOCAL_DATE.format(moment)
                : DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(moment);
    }

    private static String clock(double value) {
        return TimeCode.exact(Duration.ofMillis(Math.round(value * MILLIS_A_DAY)));
    }
}
