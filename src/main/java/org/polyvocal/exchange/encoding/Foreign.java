package org.polyvocal.exchange.encoding;

import java.nio.charset.Charset;
import java.util.Optional;
import java.util.Set;
import org.mozilla.universalchardet.UniversalDetector;

/// Encodings of scripts other than Latin, as Mozilla's detector recognises them. It is asked only where letters beyond
/// ASCII prevail: on Western text it takes an accent here and there for anything.
final class Foreign {
    private static final Set<String> TRUSTED = Set.of("SHIFT_JIS", "EUC-JP", "EUC-KR", "GB18030", "BIG5", "EUC-TW",
            "WINDOWS-1251", "KOI8-R", "IBM866", "IBM855", "MACCYRILLIC", "ISO-8859-5", "ISO-8859-7", "WINDOWS-1253",
            "ISO-8859-8", "WINDOWS-1255", "TIS-620");
    private static final int SAMPLE = 1 << 18;

    private Foreign() {}

    static Optional<String> decode(byte[] bytes) {
        return prevail(bytes) ? charset(bytes).flatMap(charset -> Strictly.decode(bytes, 0, charset)) : Optional.empty();
    }

    private static boolean prevail(byte[] bytes) {
        var beyond = 0;
        var letters = 0;
        for (var value : bytes) {
            if (value < 0) beyond++;
            else if (Character.isLetter(value)) letters++;
        }
        return beyond > letters;
    }

    private static Optional<Charset> charset(byte[] bytes) {
        var detector = new UniversalDetector();
        detector.handleData(bytes, 0, Math.min(bytes.length, SAMPLE));
        detector.dataEnd();
        return Optional.ofNullable(detector.getDetectedCharset()).filter(TRUSTED::contains).filter(Charset::isSupported)
                .map(Charset::forName);
    }
}
