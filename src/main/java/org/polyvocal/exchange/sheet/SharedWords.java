package org.polyvocal.exchange.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.polyvocal.exchange.file.Original;
import org.polyvocal.exchange.xml.Xml;
import org.polyvocal.model.words.Problem;

/// The texts that cells refer to by number, so that a workbook keeps each once.
final class SharedWords implements Xml.Walker {
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");
    private final String file;
    private final List<String> texts = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private long length;

    SharedWords(String file) {
        this.file = file;
    }

    String get(int number) {
        return texts.get(number);
    }

    /// The reading aid above a character (`rPh`) is no part of the text.
    @Override
    public void start(String element, XMLStreamReader xml) throws XMLStreamException {
        switch (element) {
            case "si" -> text.setLength(0);
            case "t" -> text.append(xml.getElementText());
            case "rPh" -> Xml.skip(xml);
            default -> {}
        }
    }

    @Override
    public void end(String element) {
        if (!element.equals("si")) return;
        length += text.length();
        if (length > Original.LIMIT) throw new Problem("exchange.sheetBomb", file);
        texts.add(plain(text.toString()));
    }

    /// Characters that XML cannot hold, or that it would change, are written `_x000D_`; line ends become `\n`.
    static String plain(String text) {
        var whole = text.contains("_x")
                ? ESCAPED.matcher(text).replaceAll(match -> java.util.regex.Matcher
                        .quoteReplacement(String.valueOf((char) Integer.parseInt(match.group(1), 16))))
                : text;
        return whole.replace("\r\n", "\n").replace('\r', '\n');
    }
}
