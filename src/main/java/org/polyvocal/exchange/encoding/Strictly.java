package org.polyvocal.exchange.encoding;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.Optional;

/// Decodes without ever replacing a byte it does not understand.
final class Strictly {
    private Strictly() {}

    static Optional<String> decode(byte[] bytes, int from, Charset charset) {
        try {
            var decoder = charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT);
            return Optional.of(decoder.decode(ByteBuffer.wrap(bytes, from, bytes.length - from)).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /// Nothing, too, where this Java does not know the encoding.
    static Optional<String> decode(byte[] bytes, String encoding) {
        return Charset.isSupported(encoding) ? decode(bytes, 0, Charset.forName(encoding)) : Optional.empty();
    }
}
