package org.polyvocal.workbench.gate;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import org.polyvocal.model.Document;
import org.polyvocal.model.pseudonym.Names;

/// Whether the file that a document was read from may hold a name. Only of plain text in Unicode can it be known that it does
/// not: office files and pages have properties, comments and former versions, and write one word in pieces.
public final class Originals {
    private static final Set<String> PLAIN = Set.of("txt", "md", "vtt", "srt", "csv", "tsv", "cha", "textgrid");

    private Originals() {}

    public static boolean mayHold(Names names, Document document, byte... bytes) {
        if (names.isEmpty()) return false;
        if (!PLAIN.contains(document.source().format())) return true;
        return unicode(bytes).map(names::areIn).orElse(true);
    }

    /// The text, where it is Unicode beyond doubt.
    private static Optional<String> unicode(byte... bytes) {
        if (startsWith(bytes, 0xFF, 0xFE)) return decoded(StandardCharsets.UTF_16LE, bytes);
        if (startsWith(bytes, 0xFE, 0xFF)) return decoded(StandardCharsets.UTF_16BE, bytes);
        return decoded(StandardCharsets.UTF_8, bytes).filter(text -> text.indexOf('\0') < 0);
    }

    private static boolean startsWith(byte[] bytes, int first, int second) {
        return bytes.length > 1 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }

    private static Optional<String> decoded(Charset charset, byte... bytes) {
        try {
            return Optional.of(charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException _) {
            return Optional.empty();
        }
    }
}
