package org.polyvocal.exchange.elan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.polyvocal.exchange.file.Original;
import org.polyvocal.exchange.turns.Script;
import org.polyvocal.model.words.Problem;

class ElanFileTest {
    private static final String HEAD = """
            <?xml version="1.0" encoding="UTF-8"?>
            <ANNOTATION_DOCUMENT AUTHOR="ana" DATE="2024-05-07T10:00:00+01:00" FORMAT="3.0" VERSION="3.0"
                xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:noNamespaceSchemaLocation="http://www.mpi.nl/tools/elan/EAFv3.0.xsd">
              <HEADER MEDIA_FILE="" TIME_UNITS="milliseconds">
                <MEDIA_DESCRIPTOR MEDIA_URL="file:///D:/study/Interview%207.wav" MIME_TYPE="audio/x-wav" RELATIVE_MEDIA_URL="./Interview%207.wav"/>
                <PROPERTY NAME="lastUsedAnnotationId">9</PROPERTY>
              </HEADER>
              <TIME_ORDER>
            """;

    /// Slots of the given times, `ts1` on; none for a negative one.
    private static String eaf(List<Integer> times, String tiers) {
        var text = new StringBuilder(HEAD);
        for (var at = 0; at < times.size(); at++) {
            var value = times.get(at) < 0 ? "" : " TIME_VALUE=\"%d\"".formatted(times.get(at));
            text.append("<TIME_SLOT TIME_SLOT_ID=\"ts%d\"%s/>".formatted(at + 1, value));
        }
        return text.append("</TIME_ORDER>").append(tiers).append("<LINGUISTIC_TYPE LINGUISTIC_TYPE_ID=\"default-lt\"/>"
                + "</ANNOTATION_DOCUMENT>").toString();
    }

    private static String tier(String attributes, String... annotations) {
        return "<TIER LINGUISTIC_TYPE_REF=\"default-lt\" %s>%s</TIER>".formatted(attributes, String.join("", annotations));
    }

    private static String aligned(int number, int from, int to, String words) {
        return ("<ANNOTATION><ALIGNABLE_ANNOTATION ANNOTATION_ID=\"a%d\" TIME_SLOT_REF1=\"ts%d\" TIME_SLOT_REF2=\"ts%d\">"
                + "<ANNOTATION_VALUE>%s</ANNOTATION_VALUE></ALIGNABLE_ANNOTATION></ANNOTATION>")
                .formatted(number, from, to, words);
    }

    private static String referring(int number, int to, String words) {
        return ("<ANNOTATION><REF_ANNOTATION ANNOTATION_ID=\"a%d\" ANNOTATION_REF=\"a%d\"><ANNOTATION_VALUE>%s</ANNOTATION_VALUE>"
                + "</REF_ANNOTATION></ANNOTATION>").formatted(number, to, words);
    }

    private static Script read(String eaf) {
        return ElanFile.read(new Original("talk.eaf", eaf.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<String> turns(String eaf) {
        var script = read(eaf);
        return script.utterances().stream()
                .map(turn -> turn.time().orElseThrow().toMillis() + "|" + turn.speaker() + "|" + turn.talk().of(script.text()))
                .toList();
    }

    private static String refusal(String eaf) {
        try {
            read(eaf);
            return "";
        } catch (Problem problem) {
            assertThat(problem.sentence()).contains("talk.eaf");
            return problem.key();
        }
    }

    @Test
    void tiersAreSpeakersAndTheirAnnotationsFollowOneAnother() {
        assertThat(turns(eaf(List.of(250, 1500, 1400, 2600, 2600, 4000, 9000, 9500),
                tier("TIER_ID=\"K-Spch\" PARTICIPANT=\"Ana Reis\"", aligned(1, 1, 2, "Shall we &amp; now?"),
                        aligned(2, 7, 8, "\n Good. \n"))
                        + tier("TIER_ID=\"Tom\"", aligned(3, 3, 4, "Yes,"), aligned(4, 5, 6, "at once.")))))
                .containsExactly("250|Ana Reis|Shall we & now?", "1400|Tom|Yes, at once.", "9000|Ana Reis|Good.");
    }

    @Test
    void overlapsAreOrderedByTheirBeginnings() {
        assertThat(turns(eaf(List.of(0, 9000, 3000, 3500, 9000, 9900),
                tier("TIER_ID=\"Ana\"", aligned(1, 1, 2, "A long story"), aligned(2, 5, 6, "indeed."))
                        + tier("TIER_ID=\"Tom\"", aligned(3, 3, 4, "Mhm.")))))
                .containsExactly("0|Ana|A long story", "3000|Tom|Mhm.", "9000|Ana|indeed.");
    }

    @Test
    void whatDependsOnTalkIsNoTalk() {
        var eaf = eaf(List.of(0, 900), tier("TIER_ID=\"tx@Ana\" PARTICIPANT=\"Ana\"", aligned(1, 1, 2, "Guten Tag."))
                + tier("TIER_ID=\"ft@Ana\" PARENT_REF=\"tx@Ana\" PARTICIPANT=\"Ana\"", referring(2, 1, "Good day."))
                + tier("TIER_ID=\"gesture\"", aligned(3, 1, 2, "waves")) + tier("TIER_ID=\"empty\""));
        assertThat(turns(eaf)).containsExactly("0|Ana|Guten Tag.");
        assertThat(read(eaf).attributes()).containsEntry("Tiers left out", "gesture");
    }

    @Test
    void wordsMayStandInTheTierThatDependsOnAnEmptyOne() {
        assertThat(turns(eaf(List.of(1250, 2000),
                tier("TIER_ID=\"ref@Ana\" PARTICIPANT=\"Ana\"", aligned(1, 1, 2, ""))
                        + tier("TIER_ID=\"tx@Ana\" PARENT_REF=\"ref@Ana\"", referring(2, 1, "Guten Tag.")))))
                .containsExactly("1250|Ana|Guten Tag.");
    }

    @Test
    void aSlotThatNobodyPlacedFollowsTheOneBeforeIt() {
        assertThat(turns(eaf(List.of(1250, -1, 3000),
                tier("TIER_ID=\"Ana\"", aligned(1, 1, 2, "One.")) + tier("TIER_ID=\"Tom\"", aligned(2, 2, 3, "Two.")))))
                .containsExactly("1250|Ana|One.", "1250|Tom|Two.");
    }

    @Test
    void theMediaFileIsNamedWithoutItsFolders() {
        assertThat(read(eaf(List.of(0, 1), tier("TIER_ID=\"A\"", aligned(1, 1, 2, "One.")))).attributes())
                .containsEntry("media", "Interview 7.wav");
    }

    @Test
    void otherEncodingsAreReadAsDeclared() {
        var eaf = eaf(List.of(0, 1), tier("TIER_ID=\"A\"", aligned(1, 1, 2, "größer"))).replace("UTF-8", "UTF-16");
        var script = ElanFile.read(new Original("a.eaf", eaf.getBytes(StandardCharsets.UTF_16)));
        assertThat(script.text()).contains("größer");
        assertThat(script.utterances().getFirst().time()).contains(Duration.ZERO);
    }

    @Test
    void whatIsDamagedHostileOrSilentIsRefused() {
        var whole = eaf(List.of(0, 1), tier("TIER_ID=\"A\"", aligned(1, 1, 2, "One.")));
        assertThat(refusal(whole.substring(0, whole.length() / 2))).isEqualTo("exchange.elanDamaged");
        assertThat(refusal("words")).isEqualTo("exchange.elanDamaged");
        assertThat(refusal(whole.replace("TIME_VALUE=\"1\"", "TIME_VALUE=\"soon\""))).isEqualTo("exchange.elanDamaged");
        assertThat(refusal("<project/>")).isEqualTo("exchange.elanNoTalk");
        assertThat(refusal(eaf(List.of(0, 1), tier("TIER_ID=\"A\"")))).isEqualTo("exchange.elanNoTalk");
        var laughs = new StringBuilder("<!DOCTYPE x [<!ENTITY a0 \"ha\">");
        for (var level = 1; level < 30; level++) {
            laughs.append("<!ENTITY a%d \"&a%d;&a%d;\">".formatted(level, level - 1, level - 1));
        }
        assertThat(refusal(whole.replace("<ANNOTATION_DOCUMENT", laughs + "]><ANNOTATION_DOCUMENT").replace("One.", "&a29;")))
                .isEqualTo("exchange.entities");
    }
}
