package org.polyvocal.exchange.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.polyvocal.exchange.file.Original;

/// Whatever paper it is printed on, a conversation is read as it was.
class PrintedLawTest {
    private static final List<String> WORDS = List.of(
            ("we they I nobody some·times to·geth·er be·gan asked won·dered lead·er·ship teach·ers les·son cur·ric·u·lum meet·ing"
                    + " be·cause al·though morn·ing week school de·part·ment the a of in after before with about col·leagues"
                    + " or·gan·ised sup·port·ed re·mem·ber talk·ed 1998 (laughs) [pause] idea, time, plan, room; well, then: so")
                    .split(" "));
    private static final List<List<String>> SPEAKERS = List.of(List.of("Q", "A"), List.of("Interviewer", "Farida Nassar"),
            List.of("I", "B1", "B2"), List.of("MS. OKOYE", "MR. HALE"));

    private record Conversation(List<String> paragraphs, List<String> turns) {}

    private static Conversation conversation(RandomGenerator chance) {
        var speakers = SPEAKERS.get(chance.nextInt(SPEAKERS.size()));
        var paragraphs = new ArrayList<String>();
        var turns = new ArrayList<String>();
        var count = chance.nextInt(12, 90);
        for (var at = 0; at < count; at++) {
            var speaker = speakers.get(at % speakers.size());
            var talk = IntStream.range(0, chance.nextInt(1, at % 2 == 0 ? 3 : 7)).mapToObj(_ -> sentence(chance))
                    .collect(Collectors.joining(" "));
            paragraphs.add(speaker + ": " + talk.replace('·', '\u00AD'));
            turns.add(speaker + "|" + talk.replace("·", ""));
        }
        return new Conversation(paragraphs, turns);
    }

    private static String sentence(RandomGenerator chance) {
        var words = IntStream.range(0, chance.nextInt(3, 18)).mapToObj(_ -> WORDS.get(chance.nextInt(WORDS.size())))
                .collect(Collectors.joining(" "));
        return "So " + words + (chance.nextInt(3) == 0 ? " yes?" : " yes.");
    }

    private static Press press(RandomGenerator chance) throws IOException {
        var press = new Press().between(72, chance.nextInt(330, 530));
        if (chance.nextBoolean()) press.apart(chance.nextInt(0, 3) * 5);
        if (chance.nextInt(3) == 0) press.hanging(chance.nextInt(12, 40));
        if (chance.nextInt(3) == 0) press.head(_ -> "Interview 7, north coast").head(page -> "Page " + page);
        else if (chance.nextInt(3) == 0) press.withNumberedLines();
        return press;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16})
    void whatIsPrintedIsReadBackTurnForTurn(long seed) throws IOException {
        var chance = new SplittableRandom(seed);
        var conversation = conversation(chance);
        var printed = press(chance).print(conversation.paragraphs().toArray(String[]::new)).bytes();
        var script = PdfFile.read(new Original("talk.pdf", printed));
        var turns = script.utterances().stream().map(turn -> turn.speaker() + "|" + turn.talk().of(script.text())).toList();
        for (var at = 0; at < Math.min(turns.size(), conversation.turns().size()); at++) {
            assertThat(turns.get(at)).as("seed %d, turn %d", seed, at).isEqualTo(conversation.turns().get(at));
        }
        assertThat(turns).as("seed %d", seed).hasSameSizeAs(conversation.turns());
    }
}
