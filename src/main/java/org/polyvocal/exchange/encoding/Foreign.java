package org.polyvocal.exchange.encoding;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.mozilla.universalchardet.UniversalDetector;

/// Encodings of several bytes to a character, as East Asia uses them and Mozilla's detector recognises them. It is asked
/// only where letters beyond ASCII prevail: on Western text it takes an accent here and there for anything.
final class Foreign {
    /// By what the detector says, the encodings to try: the narrow one, and the one that Windows made of it.
    private static final Map<String, List<String>> TRUSTED = Map.of("SHIFT_JIS", List.of("Shift_JIS", "windows-31j"), "EUC-JP",
            List.of("EUC-JP"), "EUC-KR", List.of("EUC-KR", "x-windows-949"), "GB18030", List.of("GB18030"), "BIG5",
            List.of("Big5", "x-windows-950"), "EUC-TW", List.of("x-EUC-TW"));
    private static final int SAMPLE = 1 << 18;
    private static final byte ESCAPE = 0x1B;

    private Foreign() {}

    /// The names of all of them.
    static Stream<String> encodings() {
        return Stream.concat(TRUSTED.values().stream().flatMap(List::stream).sorted(), Stream.of("ISO-2022-JP"));
    }

    static Optional<String> decode(byte[] bytes) {
        return prevail(bytes)
                ? encodings(bytes).stream().map(encoding -> Strictly.decode(bytes, encoding))
                        .flatMap(Optional::stream).findFirst()
                : Optional.empty();
    }

    /// Old Japanese mail announces its letters by an escape sequence and is ASCII otherwise.
    static Optional<String> escaped(byte[] bytes) {
        for (var at = 0; at < bytes.length - 2; at++) {
            if (bytes[at] == ESCAPE && bytes[at + 1] == '$' && (bytes[at + 2] == 'B' || bytes[at + 2] == '@')) {
                return Strictly.decode(bytes, "ISO-2022-JP");
            }
        }
        return Optional.empty();
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

    private static List<String> encodings(byte[] bytes) {
        var detector = new UniversalDetector();
        detector.handleData(bytes, 0, Math.min(bytes.length, SAMPLE));
        detector.dataEnd();
        return TRUSTED.getOrDefault(String.valueOf(detector.getDetectedCharset()), List.of());
    }
}
