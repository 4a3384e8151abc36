package org.polyvocal.exchange.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.polyvocal.exchange.file.Original;
import org.polyvocal.model.words.Problem;

/// Whatever a file holds, it is read or refused with a sentence.
class BadInputTest {
    private static final Map<String, byte[]> SAMPLES = samples();

    private static Map<String, byte[]> samples() {
        var samples = new LinkedHashMap<String, byte[]>();
        put(samples, "json",
                "{\"segments\": [{\"start\": 0.5, \"end\": 1, \"speaker\": \"A\", \"text\": \" Größer \\u00e9?\", \"words\": [1]}]}");
        put(samples, "otr",
                "{\"text\": \"<p><span class=\\\"timestamp\\\" data-timestamp=\\\"1.5\\\">0:01</span> Ana: Hi.</p>\", \"media\": \"a.mp3\"}");
        put(samples, "cha",
                "@Begin\n@Participants:\tINV Investigator, CHI Target_Child\n*INV:\t<the é> [/] dog [?] . \u00151_20\u0015\n%com:\tx\n*CHI:\tno .\n@End\n");
        put(samples, "eaf",
                """
                        <?xml version="1.0" encoding="UTF-8"?><ANNOTATION_DOCUMENT><TIME_ORDER><TIME_SLOT TIME_SLOT_ID="t1" TIME_VALUE="5"/>\
                        </TIME_ORDER><TIER TIER_ID="Ana"><ANNOTATION><ALIGNABLE_ANNOTATION ANNOTATION_ID="a" TIME_SLOT_REF1="t1" TIME_SLOT_REF2="t1">\
                        <ANNOTATION_VALUE>Größer &amp; so</ANNOTATION_VALUE></ALIGNABLE_ANNOTATION></ANNOTATION></TIER></ANNOTATION_DOCUMENT>""");
        put(samples, "textgrid",
                "\"ooTextFile\"\n\"TextGrid\"\n0\n9\n<exists>\n1\n\"IntervalTier\"\n\"Ana\"\n0\n9\n1\n0.5\n9\n\"Größer \"\"so\"\"\"\n");
        put(samples, "csv", "start,end,speaker,text,notes\n0.5,1,Ana,\"Größer, ja?\",\n1.5,2,Tom,Nein.,lacht\n2.5,3,Ana,Gut.,\n");
        put(samples, "tsv",
                "name\tage\tstory\nAna\t41\tIt was a long and very windy day for everyone.\nTom\t52\tNothing of the kind ever happened to me.\n");
        put(samples, "md", "---\ntitle: \"x\"\ntags: [a, b]\nlist:\n  - é\n---\n**I [00:00:01]** Wie?\n\n**B [00:00:02]** So.\n");
        put(samples, "vtt",
                "WEBVTT\n\nNOTE x: y\n\n1\n00:01.000 --> 00:02.000\n<v Ana>Größer &gt;&gt; so</v>\n\n00:02.000 --> 00:03.000\n<v Tom>Ja.\n");
        put(samples, "srt",
                "1\n00:00:01,000 --> 00:00:02,000\n- Ana: Eé.\n- Tom: Zwei.\n\n2\n00:00:02,000 --> 00:00:03,000\n[Ana]: Drei.\n");
        samples.put("xlsx", workbook());
        return samples;
    }

    private static void put(Map<String, byte[]> samples, String extension, String text) {
        samples.put(extension, text.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] workbook() {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new XSSFWorkbook()) {
            var sheet = workbook.createSheet();
            for (var row = 0; row < 3; row++) {
                sheet.createRow(row).createCell(0).setCellValue(row == 0 ? "speaker" : "Ana");
                sheet.getRow(row).createCell(1).setCellValue(row == 0 ? "text" : "Größer " + row);
            }
            workbook.write(bytes);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return bytes.toByteArray();
    }

    /// True when it was read.
    private static boolean isRead(String extension, byte[] bytes, String trial) {
        try {
            return !Transcripts.read(new Original("talk." + extension, bytes)).isEmpty();
        } catch (Problem problem) {
            assertThat(problem.sentence()).as(trial).contains("talk." + extension).endsWith(".");
            return false;
        } catch (RuntimeException | StackOverflowError e) {
            throw new AssertionError(trial, e);
        }
    }

    @Test
    void wholeFilesAreRead() {
        SAMPLES.forEach((extension, bytes) -> assertThat(isRead(extension, bytes, extension)).as(extension).isTrue());
    }

    @Test
    void filesThatBreakOffAreReadOrRefused() {
        SAMPLES.forEach((extension, bytes) -> {
            for (var length = 1; length < bytes.length; length += 1 + bytes.length / 300) {
                isRead(extension, Arrays.copyOf(bytes, length), extension + " of " + length);
            }
        });
    }

    @Test
    void filesWithSomeBytesChangedAreReadOrRefused() {
        var seed = System.nanoTime();
        var random = new Random(seed);
        SAMPLES.forEach((extension, bytes) -> {
            for (var round = 0; round < 300; round++) {
                var changed = bytes.clone();
                for (var times = 1 + random.nextInt(4); times > 0; times--) {
                    changed[random.nextInt(
                            changed.length)] = (byte) (random.nextBoolean() ? random.nextInt(256) : random.nextInt(32, 127));
                }
                isRead(extension, changed, extension + " round " + round + " of seed " + seed);
            }
        });
    }

    @Test
    void otherFormatsUnderTheNameAreRefused() {
        SAMPLES.forEach(
                (extension, _) -> SAMPLES.forEach((other, bytes) -> isRead(extension, bytes, other + " as " + extension)));
        var zeros = new byte[5000];
        SAMPLES.forEach((extension, _) -> assertThat(isRead(extension, zeros, "zeros as " + extension)).as(extension).isFalse());
    }

    @Test
    void halfCharactersAndZerosAreRefused() {
        for (var spelt : new String[]{"\\ud83d", "\\ude00 x", "\\u0000"}) {
            var json = "{\"segments\": [{\"start\": 0.5, \"end\": 1, \"text\": \"one " + spelt + "\"}]}";
            assertThat(isRead("json", json.getBytes(StandardCharsets.UTF_8), spelt)).as(spelt).isFalse();
        }
        var whole = "{\"segments\": [{\"start\": 0.5, \"end\": 1, \"text\": \"one \\ud83d\\ude00\"}]}";
        assertThat(isRead("json", whole.getBytes(StandardCharsets.UTF_8), "a pair")).isTrue();
    }

    @Test
    void longLinesAndDeepNestsTakeNoLongTime() {
        var words = "word ".repeat(200_000);
        for (var bad : Map
                .of("json", "{\"text\":\"" + words + "\"}", "cha", "*A:\t" + "<".repeat(50_000) + "\n*A:\t" + "[".repeat(50_000),
                        "textgrid", "\"ooTextFile\" \"" + "\"\"".repeat(500_000), "eaf", "<a>".repeat(200_000), "vtt",
                        "WEBVTT\n\n00:01.000 --> 00:02.000\n" + "<v ".repeat(100_000), "csv",
                        "speaker,text\n" + ",".repeat(200_000), "otr",
                        "{\"text\":\"" + "<div>".repeat(50_000) + words + "\"}", "md", "---\n" + "a: [".repeat(100_000))
                .entrySet()) {
            isRead(bad.getKey(), bad.getValue().getBytes(StandardCharsets.UTF_8), bad.getKey());
        }
    }
}
