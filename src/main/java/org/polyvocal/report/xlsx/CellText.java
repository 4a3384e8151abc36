package org.polyvocal.report.xlsx;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.polyvocal.report.page.Visible;

/// What a cell can hold of a text.
final class CellText {
    private static final int MOST = 32_000; // the format's limit is 32,767, escapes included
    private static final Pattern LOOKS_ESCAPED = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private CellText() {}

    /// The text in pieces of which each fits into a cell; nearly always one.
    static List<String> pieces(String text) {
        var visible = Visible.text(text);
        if (visible.length() <= MOST) return List.of(escaped(visible));
        var pieces = new ArrayList<String>();
        for (int from = 0, to; from < visible.length(); from = to) {
            to = Math.min(visible.length(), from + MOST);
            if (to < visible.length() && Character.isHighSurrogate(visible.charAt(to - 1))) to--;
            pieces.add(escaped(visible.substring(from, to)));
        }
        return pieces;
    }

    /// A spreadsheet reads `_x0041_` as `A`; somebody may have said it.
    private static String escaped(String text) {
        return LOOKS_ESCAPED.matcher(text).replaceAll("_x005F_");
    }

    /// What a spreadsheet would take for a formula when it is edited or pasted.
    static boolean looksLikeFormula(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
    }
}
