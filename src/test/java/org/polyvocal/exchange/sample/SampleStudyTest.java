package org.polyvocal.exchange.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.polyvocal.exchange.codebook.PublishedCodebook;
import org.polyvocal.exchange.coding.CodingRow;
import org.polyvocal.exchange.transcript.Reading;
import org.polyvocal.model.CodePoints;
import org.polyvocal.model.Codebook;
import org.polyvocal.model.Role;
import org.polyvocal.model.Speaker;

class SampleStudyTest {
    private static final List<Reading> READINGS = SampleStudy.readings();
    private static final List<CodingRow> CODINGS = SampleStudy.codings();

    @Test
    void hasTwelveInterviewsThatSayTheyAreInvented() {
        assertThat(READINGS).hasSize(12).allMatch(reading -> reading.manuscript().text().contains("Invented for teaching"));
    }

    @Test
    void everyTurnIsLabelledAndTimed() {
        assertThat(READINGS).allSatisfy(reading -> {
            var text = reading.manuscript().text();
            assertThat(reading.document().turns())
                    .hasSize((int) text.lines().filter(line -> line.matches("[^a-z]+ \\[\\d\\d:\\d\\d:\\d\\d\\]: .*")).count())
                    .allSatisfy(turn -> {
                        var label = reading.document().speaker(turn).orElseThrow().name();
                        assertThat(turn.span().of(text)).startsWith(label + " [").endsWith("]: " + turn.talk().of(text));
                        assertThat(turn.time()).isPresent();
                    });
        });
    }

    @Test
    void oneInterviewerAndOneParticipantSpeakAndOnceAChild() {
        assertThat(READINGS).allSatisfy(
                reading -> assertThat(roles(reading)).containsEntry(Role.INTERVIEWER, 1L).containsEntry(Role.PARTICIPANT, 1L));
        assertThat(READINGS.stream().flatMap(reading -> reading.document().speakers().stream())
                .filter(speaker -> speaker.role() == Role.UNKNOWN)
                .map(Speaker::name)).containsExactly("CHILD");
    }

    private static Map<Role, Long> roles(Reading reading) {
        return reading.document().speakers().stream()
                .collect(Collectors.groupingBy(Speaker::role, TreeMap::new, Collectors.counting()));
    }

    @Test
    void everyCodingIsUnderstoodAndLiesInTheTalkOfTheParticipant() {
        var book = new Codebook(PublishedCodebook.distributedLeadership());
        assertThat(CODINGS).hasSize(776).allSatisfy(row -> {
            var coding = (CodingRow.Understood) row;
            var reading = READINGS.stream().filter(one -> coding.isAbout(one.document())).findFirst().orElseThrow();
            var span = coding.span(CodePoints.of(reading.manuscript().text()));
            var document = reading.document();
            var turn = document.turn(document.turnAt(span.start()).orElseThrow());
            assertThat(turn.talk().encloses(span)).isTrue();
            assertThat(document.speaker(turn).orElseThrow().role()).isEqualTo(Role.PARTICIPANT);
            assertThat(book.named(coding.code())).isPresent();
        });
    }
}
