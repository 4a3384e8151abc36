package org.polyvocal.exchange.encoding;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/// Zero bytes: no eight-bit text has any, UTF-16 and UTF-32 without their mark are full of them.
final class Zeros {
    private static final String COMMON = " \n\r,.。、，";

    private Zeros() {}

    static boolean in(byte[] bytes) {
        for (var value : bytes) if (value == 0) return true;
        return false;
    }

    /// Read in the width and byte order that make more common characters of it.
    static Optional<String> decode(byte[] bytes) {
        return Stream
                .of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE, StandardCharsets.UTF_32LE, StandardCharsets.UTF_32BE)
                .map(order -> read(bytes, order)).flatMap(Optional::stream).max(Comparator.comparingLong(Zeros::common))
                .filter(text -> common(text) > 0);
    }

    private static Optional<String> read(byte[] bytes, Charset order) {
        return Strictly.decode(bytes, 0, order).filter(Plausible::isText);
    }

    private static long common(String text) {
        return text.chars().filter(character -> COMMON.indexOf(character) >= 0).count();
    }
}
