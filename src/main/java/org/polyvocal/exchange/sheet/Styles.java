package org.polyvocal.exchange.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DateUtil;
import org.polyvocal.exchange.xml.Xml;

/// How cells are shown, of which only this matters: which numbers are dates or times.
final class Styles implements Xml.Walker {
    private final Map<Integer, String> formats = new HashMap<>();
    private final List<Integer> styles = new ArrayList<>();
    private boolean ofCells;

    /// What a number stands for.
    enum Kind {
        NUMBER, DATE, TIME
    }

    @Override
    public void start(String element, XMLStreamReader xml) {
        switch (element) {
            case "numFmt" -> formats.put(number(xml, "numFmtId"), Xml.attribute(xml, "formatCode"));
            case "cellXfs" -> ofCells = true;
            case "xf" -> {
                if (ofCells) styles.add(number(xml, "numFmtId"));
            }
            default -> {}
        }
    }

    @Override
    public void end(String element) {
        if (element.equals("cellXfs")) ofCells = false;
    }

    Kind kind(int style) {
        if (style < 0 || style >= styles.size()) return Kind.NUMBER;
        var format = styles.get(style);
        var code = formats.getOrDefault(format, format < 0 ? "" : BuiltinFormats.getBuiltinFormat(format));
        if (code == null || !DateUtil.isADateFormat(format, code)) return Kind.NUMBER;
        return isTime(code) ? Kind.TIME : Kind.DATE;
    }

    /// Hours or seconds, and neither day nor year: letters in quotes and the language in brackets are not meant.
    private static boolean isTime(String code) {
        var bare = code.replaceAll("\"[^\"]*\"|\\\\.|\\[[$][^\\]]*\\]", "").toLowerCase(java.util.Locale.ROOT);
        return bare.matches(".*[hs].*") && !bare.matches(".*[yd].*");
    }

    private static int number(XMLStreamReader xml, String attribute) {
        var value = Xml.attribute(xml, attribute);
        return value.isEmpty() ? 0 : Integer.parseInt(value);
    }
}
