package org.polyvocal.exchange.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.polyvocal.exchange.file.Original;
import org.polyvocal.exchange.prose.Zip;
import org.polyvocal.model.words.Problem;

/// A file of which something is lost or changed is read, or refused with a sentence that names it; nothing else happens.
class DamagedFilesTest {
    private static final int ROUNDS = 200;
    private final long seed = RandomGenerator.getDefault().nextLong();
    private final RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);

    @ParameterizedTest
    @ValueSource(strings = {"docx", "odt", "rtf", "html", "epub", "fodt"})
    void isReadOrRefused(String format) throws IOException {
        for (var round = 0; round < ROUNDS; round++) {
            var file = new Original("talk." + format, whole(format));
            try {
                assertThat(Transcripts.read(file)).isNotEmpty();
            } catch (Problem problem) {
                assertThat(problem.sentence()).as("seed %d, round %d", seed, round).contains("talk." + format);
            } catch (RuntimeException e) {
                throw new AssertionError("seed %d, round %d".formatted(seed, round), e);
            }
        }
    }

    /// A file, damaged in itself or in what is packed in it.
    private byte[] whole(String format) throws IOException {
        return switch (format) {
            case "docx" -> damaged(word());
            case "odt" -> random.nextBoolean()
                    ? damaged(new Zip().with("content.xml", openDocument()).bytes())
                    : new Zip().with("content.xml", damaged(openDocument())).bytes();
            case "fodt" -> damaged(openDocument());
            case "rtf" -> damaged(bytes(
                    "{\\rtf1\\ansi{\\fonttbl{\\f0\\fcharset238 A;}}\\f0 I: Caf\\'e9 {\\*\\atrfstart 1}\\u8217?{\\*\\atrfend 1}\\par"
                            + "{\\*\\annotation{\\*\\atnref 1}x}\\trowd\\intbl a\\cell b\\cell\\row\\pard{\\footnote n}}"));
            case "html" -> damaged(page());
            default -> new Zip().with("META-INF/container.xml", "<rootfile full-path='b.opf'/>")
                    .with("b.opf",
                            damaged(bytes(
                                    "<package><manifest><item id='a' href='a.html' media-type='text/html'/></manifest><spine>"
                                            + "<itemref idref='a'/></spine></package>")))
                    .with("a.html", random.nextBoolean() ? page() : damaged(page()))
                    .bytes();
        };
    }

    private static byte[] openDocument() {
        return bytes(
                "<office:d xmlns:office='o' xmlns:text='t' xmlns:table='b'><office:body><office:text><text:p>ANA: Where<office:annotation "
                        + "office:name='1'><text:p>x</text:p></office:annotation>?<office:annotation-end office:name='1'/></text:p><table:table>"
                        + "<table:table-row><table:table-cell><text:p>a</text:p></table:table-cell></table:table-row></table:table></office:text>"
                        + "</office:body></office:d>");
    }

    private static byte[] page() {
        return bytes(
                "<meta charset=utf-8><p><b>ANA:</b> Wh&eacute;re?<a href='#n' role='doc-noteref'>1</a></p><dl><dt>TOM<dd>Home.</dl>"
                        + "<table><tr><td rowspan=2>0:01<td>Ana<tr><td>x</table><aside id=n>note</aside>");
    }

    private static byte[] word() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var document = new XWPFDocument()) {
            document.createParagraph().createRun().setText("ANA: Where?");
            document.createTable(2, 2).getRow(0).getCell(0).setText("Tom");
            document.write(bytes);
        }
        return bytes.toByteArray();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /// With a few bytes changed, lost, or doubled, or broken off.
    private byte[] damaged(byte[] whole) {
        var bytes = whole.clone();
        for (var times = random.nextInt(1, 5); times > 0; times--) {
            var at = random.nextInt(bytes.length);
            var length = random.nextInt(Math.min(30, bytes.length - at) + 1);
            switch (random.nextInt(5)) {
                case 0 -> bytes = Arrays.copyOf(bytes, Math.max(1, at));
                case 1 -> bytes = joined(bytes, at, at + length);
                case 2 -> bytes = joined(bytes, at + length, at);
                default -> bytes[at] = (byte) random.nextInt(256);
            }
        }
        return bytes;
    }

    /// The bytes up to `end`, and then those from `from` on.
    private static byte[] joined(byte[] bytes, int end, int from) {
        var joined = Arrays.copyOf(bytes, Math.max(1, end + bytes.length - from));
        System.arraycopy(bytes, from, joined, end, bytes.length - from);
        return joined;
    }
}
