package org.polyvocal.report;

import java.text.NumberFormat;
import java.util.Locale;

/// Numbers as people read them.
final class Counts {
    private Counts() {}

    /// `12,345`
    static String number(long count) {
        return NumberFormat.getIntegerInstance(Locale.ENGLISH).format(count);
    }
}
