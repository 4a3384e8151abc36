package org.polyvocal.exchange.encoding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.polyvocal.exchange.file.Original;
import org.polyvocal.model.words.Problem;

class PlainTextTest {
    private static final String WESTERN = """
            INTERVIEWER: That’s on now – shall we?

            SIÂN: “Mixed up” is right… It wasn’t the café’s fault; Chloé and Zoë had a naïve idea.
            """;

    private static String text(byte[] bytes) {
        return PlainText.of(new Original("talk.txt", bytes));
    }

    private static byte[] marked(String mark, String text, Charset charset) {
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(HexFormat.of().parseHex(mark));
        bytes.writeBytes(text.getBytes(charset));
        return bytes.toByteArray();
    }

    private static String key(byte[] bytes) {
        try {
            text(bytes);
            return "";
        } catch (Problem problem) {
            assertThat(problem.sentence()).contains("talk.txt").doesNotContain("{");
            return problem.key();
        }
    }

    @Test
    void utf8IsReadWithAndWithoutItsMark() {
        assertThat(text(WESTERN.getBytes(StandardCharsets.UTF_8))).isEqualTo(WESTERN);
        assertThat(text(marked("EFBBBF", WESTERN, StandardCharsets.UTF_8))).isEqualTo(WESTERN);
    }

    @Test
    void utf16IsReadWithAndWithoutItsMark() {
        assertThat(text(marked("FFFE", WESTERN, StandardCharsets.UTF_16LE))).isEqualTo(WESTERN);
        assertThat(text(marked("FEFF", WESTERN, StandardCharsets.UTF_16BE))).isEqualTo(WESTERN);
        assertThat(text(WESTERN.getBytes(StandardCharsets.UTF_16LE))).isEqualTo(WESTERN);
        assertThat(text(WESTERN.getBytes(StandardCharsets.UTF_16BE))).isEqualTo(WESTERN);
        var chinese = "访谈者：您好吗？\n受访者：很好。\n";
        assertThat(text(chinese.getBytes(StandardCharsets.UTF_16LE))).isEqualTo(chinese);
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1252", "x-MacRoman"})
    void westernEncodingsAreToldApartByWhatTheTextLooksLike(String charset) {
        assertThat(text(WESTERN.getBytes(Charset.forName(charset)))).isEqualTo(WESTERN);
        var apostrophesOnly = "Q: You don’t say.\nA: I’m sure it’s true, they’d told us.\n";
        assertThat(text(apostrophesOnly.getBytes(Charset.forName(charset)))).isEqualTo(apostrophesOnly);
        var german = "I: Schöne Grüße, heißt das für Sie auch: müssen?\nB: „Ja“ – natürlich. Größer wär’s schöner.\n";
        assertThat(text(german.getBytes(Charset.forName(charset)))).isEqualTo(german);
        var french = "Q : Où étiez-vous l’été passé ?\nR : À Liège, chez ma sœur. C’était très différent, ça m’a plu.\n";
        assertThat(text(french.getBytes(Charset.forName(charset)))).isEqualTo(french);
    }

    @Test
    void anOldMacintoshEndsItsLinesInCarriageReturns() {
        var bytes = WESTERN.replace('\n', '\r').getBytes(Charset.forName("x-MacRoman"));
        assertThat(text(bytes)).isEqualTo(WESTERN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1251", "KOI8-R"})
    void cyrillicIsRead(String charset) {
        var russian = "Интервьюер: Расскажите, пожалуйста, как это началось?\nАнна: Это началось весной, когда мы переехали в новую школу и всё изменилось.\n";
        assertThat(text(russian.getBytes(Charset.forName(charset)))).isEqualTo(russian);
    }

    @Test
    void shiftJisIsRead() {
        var japanese = "聞き手：いつ始まりましたか。\n語り手：春に始まりました。私たちは新しい学校に移りました。とても大変でしたが、楽しかったです。\n";
        assertThat(text(japanese.getBytes(Charset.forName("Shift_JIS")))).isEqualTo(japanese);
    }

    @Test
    void onlyLineEndsAreChanged() {
        var text = "  Q: A\u00A0b e\u0301 \uD83D\uDE00 ﬁ\t\r\n\r\nA: c  \r\n  ";
        assertThat(text(text.getBytes(StandardCharsets.UTF_8))).isEqualTo("  Q: A\u00A0b e\u0301 \uD83D\uDE00 ﬁ\t\n\nA: c  \n  ");
    }

    @Test
    void whatIsNotTextIsRefused() {
        var random = new byte[5000];
        new Random(7).nextBytes(random);
        assertThat(key(random)).isEqualTo("exchange.binary");
        for (var at = 0; at < random.length; at++) if (random[at] == 0) random[at] = 1;
        assertThat(key(random)).isEqualTo("exchange.binary");
        assertThat(key("Q: a\0b".getBytes(StandardCharsets.UTF_8))).isEqualTo("exchange.binary");
        assertThat(key("%PDF-1.7 and so on".getBytes(StandardCharsets.UTF_8))).isEqualTo("exchange.disguised");
        assertThat(key(new byte[]{'P', 'K', 3, 4, 20, 0, 8, 8})).isEqualTo("exchange.disguised");
    }

    @Test
    void whiteSpaceAloneIsRefused() {
        assertThat(key(" \r\n\t\n".getBytes(StandardCharsets.UTF_8))).isEqualTo("exchange.blank");
    }

    @Test
    void aBrokenUtf16IsRefused() {
        assertThat(key(marked("FFFE", "Q: ab", StandardCharsets.UTF_8))).isEqualTo("exchange.damaged");
        assertThat(key(new byte[]{(byte) 0xFF, (byte) 0xFE, 'Q', 0, 0, (byte) 0xD8, 'a', 0})).isEqualTo("exchange.damaged");
    }

    @Test
    void aPatchworkOfEncodingsIsRefusedWithTheLine() {
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes("Q: über, für, schön, größer, älter\n".getBytes(StandardCharsets.UTF_8));
        bytes.writeBytes("A: müde\n".getBytes(Charset.forName("windows-1252")));
        assertThatThrownBy(() -> text(bytes.toByteArray())).isInstanceOf(Problem.class)
                .satisfies(problem -> assertThat(((Problem) problem).details()).containsExactly("talk.txt", 2));
    }

    @Test
    void aFewAccentsOfTwoEncodingsAreRefusedToo() {
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes("Q: Where’s the café?\n".getBytes(StandardCharsets.UTF_8));
        bytes.writeBytes("A: Chloé’s café, Zoë’s naïve idea – “no”.\n".getBytes(Charset.forName("windows-1252")));
        assertThat(key(bytes.toByteArray())).isEqualTo("exchange.mixed");
    }

    @Test
    void halvesOfCharactersAreRefused() {
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes("Q: So?\nA: Good ".getBytes(StandardCharsets.UTF_8));
        bytes.writeBytes(HexFormat.of().parseHex("EDA0BDEDB880"));
        bytes.writeBytes(" indeed.\n".getBytes(StandardCharsets.UTF_8));
        assertThat(key(bytes.toByteArray())).isEqualTo("exchange.damaged");
    }

    @Test
    void fewAccentsInALongTextAreEnough() {
        var plain = "I do not think that anybody of us knew what was to come, and so we went on as before.\n";
        for (var word : List.of("café", "Zoë", "Müller", "señor", "don’t", "– well", "… so", "“quoted”", "São", "Ångström")) {
            var text = plain.repeat(20) + "A: " + word + " it was.\n" + plain.repeat(20);
            assertThat(text(text.getBytes(Charset.forName("windows-1252")))).isEqualTo(text);
            assertThat(text(text.getBytes(StandardCharsets.UTF_8))).isEqualTo(text);
        }
    }
}
