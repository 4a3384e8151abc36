package org.polyvocal.exchange.encoding;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.polyvocal.exchange.file.Original;
import org.polyvocal.model.words.Problem;

/// The text of a text file, exactly: decoded, the byte-order mark dropped, line ends made `\n`, nothing else.
///
/// Encodings are tried from the surest to the least sure: a byte-order mark, UTF-16 by its zero bytes, UTF-8, and then
/// the older encodings by what the text would look like. Each is decoded strictly; a text that no encoding explains is refused.
public final class PlainText {
    private static final String MARK = "\uFEFF";
    private static final List<String> ENCODINGS = Stream
            .of(Stream.of("UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"),
                    Alphabet.ALL.stream().flatMap(alphabet -> alphabet.encodings().stream()), Foreign.encodings())
            .flatMap(names -> names).distinct().filter(Charset::isSupported).toList();

    private PlainText() {}

    /// @throws Problem when the file is not text, is damaged, or holds nothing but white space
    public static String of(Original file) {
        refuseDisguises(file);
        return text(file, file.encoding().map(encoding -> chosen(file, encoding)).orElseGet(() -> decoded(file)));
    }

    /// As a person wants it, who may see what no program can.
    private static String chosen(Original file, Charset encoding) {
        return marked(file.bytes(), encoding).filter(Plausible::isText)
                .orElseThrow(() -> new Problem("exchange.notInEncoding", file.name(), encoding.name()));
    }

    /// The text without its byte-order mark.
    private static Optional<String> marked(byte[] bytes, Charset encoding) {
        return Strictly.decode(bytes, 0, encoding).map(text -> text.startsWith(MARK) ? text.substring(MARK.length()) : text);
    }

    /// The encodings that a person may choose from.
    public static List<String> encodings() {
        return ENCODINGS;
    }

    /// In which of the encodings the file is read as it is recognised; of those that come to the same, the first.
    ///
    /// @throws Problem when it cannot be read
    public static Optional<String> recognised(Original file) {
        var text = decoded(file);
        return ENCODINGS.stream().filter(name -> marked(file.bytes(), Charset.forName(name)).filter(text::equals).isPresent())
                .findFirst();
    }

    /// As [#of(Original)], of a file that declares its encoding. It is believed where there is no mark that says otherwise,
    /// and the bytes bear it out.
    public static String of(Original file, Charset declared) {
        if (file.encoding().isPresent()) return of(file);
        refuseDisguises(file);
        var believed = ByteOrderMark.of(file.bytes()).isPresent()
                ? Optional.<String>empty()
                : Strictly.decode(file.bytes(), 0, declared).filter(Plausible::isText);
        return text(file, believed.orElseGet(() -> decoded(file)));
    }

    private static void refuseDisguises(Original file) {
        Disguise.of(file.bytes()).ifPresent(kind -> {
            throw new Problem("exchange.disguised", file.name(), kind);
        });
    }

    private static String text(Original file, String decoded) {
        var text = withUnixLineEnds(decoded);
        if (text.isBlank()) throw new Problem("exchange.blank", file.name());
        return file.bounded(text);
    }

    private static String decoded(Original file) {
        var bytes = file.bytes();
        var marked = ByteOrderMark.of(bytes);
        if (marked.isPresent()) {
            return marked.get().decode(bytes).filter(Plausible::isText)
                    .orElseThrow(() -> new Problem("exchange.damaged", file.name()));
        }
        if (Zeros.in(bytes)) {
            return Zeros.decode(bytes).orElseThrow(() -> new Problem("exchange.binary", file.name()));
        }
        Utf8.check(file);
        return Stream.<Function<byte[], Optional<String>>>of(Foreign::escaped, Utf8::decode, Foreign::decode, SingleByte::decode)
                .map(encoding -> encoding.apply(bytes)).flatMap(Optional::stream).filter(Plausible::isText).findFirst()
                .orElseThrow(() -> new Problem("exchange.binary", file.name()));
    }

    private static String withUnixLineEnds(String text) {
        return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
    }
}
