package org.polyvocal.exchange.rtf;

import com.rtfparserkit.parser.RtfStreamSource;
import com.rtfparserkit.parser.raw.RawRtfParser;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.polyvocal.exchange.file.Original;
import org.polyvocal.exchange.prose.Prose;
import org.polyvocal.exchange.turns.Script;
import org.polyvocal.model.words.Problem;

/// Reads an rtf file: paragraphs and tables in their order, notes, text boxes, and annotations as remarks. Tracked changes
/// are taken as accepted; headers, footers, hidden text and numbers of lists are no text.
public final class RtfFile {
    private static final Pattern BINARY = Pattern.compile("\\\\bin(\\d{1,10})");
    private static final int BEGINNING = 64;

    private RtfFile() {}

    /// @throws Problem when it is not rich text, breaks off, or holds no words
    public static Script read(Original file) {
        var beginning = new String(file.bytes(), 0, Math.min(BEGINNING, file.bytes().length), StandardCharsets.ISO_8859_1);
        if (!beginning.matches("(?s)(?:\u00EF\u00BB\u00BF)?\\s*\\{\\\\rtf.*") || announcesTooMuch(file)) throw damaged(file);
        var prose = new Prose(file.name());
        try {
            new RawRtfParser().parse(new RtfStreamSource(new ByteArrayInputStream(file.bytes())), new RtfReader(prose));
        } catch (IOException | RuntimeException e) {
            if (e instanceof Problem problem) throw problem;
            throw new Problem(e, "exchange.rtfDamaged", file.name());
        }
        var script = prose.script();
        file.bounded(script.text());
        return script;
    }

    /// The library makes room for as many bytes as a picture announces, before it looks whether they are there.
    private static boolean announcesTooMuch(Original file) {
        var text = new String(file.bytes(), StandardCharsets.ISO_8859_1);
        return BINARY.matcher(text).results().anyMatch(match -> Long.parseLong(match.group(1)) > file.bytes().length);
    }

    private static Problem damaged(Original file) {
        return new Problem("exchange.rtfDamaged", file.name());
    }
}
