package org.polyvocal.cli.output;

import java.io.IOException;
import java.util.List;

/// One array of objects, whose names are the columns; every value is a string, as in the other forms.
final class JsonSheet implements Sheet {
    private final Appendable out;
    private final List<String> columns;
    private boolean first = true;

    JsonSheet(Appendable out, List<String> columns) {
        this.out = out;
        this.columns = columns;
    }

    @Override
    public void row(List<String> cells) throws IOException {
        out.append(first ? "[\n  {" : ",\n  {");
        first = false;
        for (var at = 0; at < columns.size(); at++) {
            out.append(at == 0 ? "" : ", ");
            quote(columns.get(at));
            out.append(": ");
            quote(cells.get(at));
        }
        out.append('}');
    }

    @Override
    public void end() throws IOException {
        out.append(first ? "[]\n" : "\n]\n");
    }

    /// RFC 8259, section 7.
    private void quote(String text) throws IOException {
        out.append('"');
        for (var at = 0; at < text.length(); at++) {
            var unit = text.charAt(at);
            switch (unit) {
                case '"', '\\' -> out.append('\\').append(unit);
                case '\n' -> out.append("\\n");
                case '\t' -> out.append("\\t");
                default -> {
                    if (unit < ' ' || Character.isSurrogate(unit) && isLone(text, at))
                        out.append("\\u%04x".formatted((int) unit));
                    else
                        out.append(unit);
                }
            }
        }
        out.append('"');
    }

    private static boolean isLone(String text, int at) {
        var point = text.codePointAt(at);
        return !Character.isSupplementaryCodePoint(point)
                && !(Character.isLowSurrogate(text.charAt(at)) && at > 0 && Character.isHighSurrogate(text.charAt(at - 1)));
    }
}
