package org.polyvocal.exchange.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.polyvocal.model.Speaker;
import org.polyvocal.model.revision.Revision;

/// A revised text says who speaks in the way of the text: read anew, it has the turns that the revision says.
class RevisedTranscriptsTest {
    @TempDir Path folder;

    static Stream<String> conventions() {
        return Stream.of("Q: %s\nDr. König: %s\n", "Q: %s\n\nDr. König: %s\n\n",
                "Q [00:01:02]: %s\n\nDr. König [00:01:09]: %s\n\n",
                "[00:01:02] Q: %s\n[00:01:09] Dr. König: %s\n", "**Q:** %s\n\n**Dr. König:** %s\n\n",
                "**Q [00:01:02]** %s\n\n**Dr. König [00:01:09]** %s\n\n", "00:01:02\tQ\t%s\n00:01:09\tDr. König\t%s\n",
                "Q\n%s\n\nDr. König\n%s\n\n", "问： %s\n答： %s\n");
    }

    @ParameterizedTest
    @MethodSource("conventions")
    void isReadAnewAsItWasRevised(String convention) throws Exception {
        var text = convention.repeat(4).formatted("Who leads here?", "We all do. It took a year, and then another.",
                "And before?",
                "Nobody did. There were two of us.", "What changed?", "She asked us first. So we trusted her.", "And now?",
                "We decide together. It holds.");
        var reading = read("interview.txt", text);
        var document = reading.document();
        assertThat(document.turns()).hasSize(8);
        var asking = document.speaker(document.turn(1)).orElseThrow();
        var split = Revision.of(document, text).split(4, text.indexOf("There were"), asking);
        assertAgrees(split);
        assertAgrees(split.join(4));
        assertAgrees(split.give(4, asking));
        assertAgrees(split.give(2, asking).split(9, split.give(2, asking).text().indexOf("It holds"), asking));
        assertAgrees(split.remove(3));
        assertAgrees(Revision.of(document, text).rename(asking.id(), "Interviewer"));
    }

    private void assertAgrees(Revision revision) throws Exception {
        var again = read("revised.txt", revision.text());
        assertThat(told(again.document(), revision.text())).isEqualTo(told(revision.document(), revision.text()));
    }

    private Reading read(String name, String text) throws Exception {
        return Transcripts.read(Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8)).getFirst();
    }

    private static List<String> told(org.polyvocal.model.Document document, String text) {
        return document.turns().stream()
                .map(turn -> document.speaker(turn).map(Speaker::name).orElse("") + "/" + turn.talk().of(text)).toList();
    }
}
