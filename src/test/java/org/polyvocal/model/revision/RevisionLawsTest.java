package org.polyvocal.model.revision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.polyvocal.model.Coding;
import org.polyvocal.model.Span;
import org.polyvocal.model.TextProfile;

/// What holds whatever is done to a text. A failure names its seed; `-Dpolyvocal.seed=` repeats it.
class RevisionLawsTest {
    private static final List<String> SAID = List.of("We trust e\u0301ach other", "שלום to you 🎻",
            "Why? Because 👩🏽‍🏫 said so",
            "信任。 很 好", "one\ttwo", "x", "Ana said: no", "don't [inaudible] know");
    private final long seed = Long.getLong("polyvocal.seed", System.nanoTime());
    private final SplittableRandom random = new SplittableRandom(seed);
    private final RandomRevision revisions = new RandomRevision(random);

    @RepeatedTest(60)
    void whatNoEditTouchesKeepsItsWords() {
        var transcript = transcript();
        for (var round = 0; round < 5; round++) {
            var text = transcript.text();
            var edits = Widening.of(text, revisions.edits(text));
            var revision = transcript.revision().edit(edits);
            for (var each : revision.codings(transcript.study())) {
                var span = each.before().span();
                if (edits.stream().allMatch(edit -> edit.end() <= span.start() || edit.start() >= span.end())) {
                    assertThat(each.wordsAfter()).as("seed %d", seed).isEqualTo(span.of(text));
                    assertThat(each.fate().changesWords()).as("seed %d", seed).isFalse();
                }
            }
            transcript.save(revision);
        }
    }

    @RepeatedTest(60)
    void everythingLiesInTheTextAndNoCharacterIsCut() {
        var transcript = transcript();
        for (var round = 0; round < 8; round++) {
            transcript.save(revisions.of(transcript.document(), transcript.text()));
            var text = transcript.text();
            assertThat(transcript.document().text()).as("seed %d", seed)
                    .isEqualTo(TextProfile.of(text, transcript.document().text().language()));
            var end = 0;
            for (var turn : transcript.document().turns()) {
                assertThat(turn.span().start()).as("seed %d", seed).isGreaterThanOrEqualTo(end);
                assertThat(turn.talk().trimmed(text)).as("seed %d", seed).hasValueSatisfying(
                        words -> assertThat(words.end()).isEqualTo(turn.talk().end()));
                assertWhole(turn.span(), text);
                end = turn.span().end();
            }
            transcript.study().codings().map(Coding::span).forEach(span -> assertWhole(span, text));
            transcript.study().memos().forEach(memo -> memo.span().ifPresent(span -> assertWhole(span, text)));
        }
    }

    @RepeatedTest(60)
    void whoSaysWhatNeverChangesWhatIsSaid() {
        var transcript = transcript();
        var revision = transcript.revision();
        for (var round = 0; round < 12; round++) revision = revisions.turnStep(revision);
        assertThat(said(revision)).as("seed %d", seed).isEqualTo(said(transcript.revision()));
        for (var each : revision.codings(transcript.study())) {
            if (transcript.document().turns().stream().noneMatch(turn -> turn.talk().encloses(each.before().span()))) continue;
            assertThat(pattern(each.wordsBefore()).matcher(each.wordsAfter()).matches()).as("seed %d", seed)
                    .describedAs("seed %d: '%s' became '%s'", seed, each.wordsBefore(), each.wordsAfter()).isTrue();
        }
    }

    /// The words, with whatever stands between them.
    private static Pattern pattern(String words) {
        return Pattern.compile(
                "\\s*" + Stream.of(words.split("\\s+")).map(Pattern::quote).collect(Collectors.joining("(?s:\\s.*|\\s*)"))
                        + "\\s*");
    }

    @RepeatedTest(60)
    void theTextNamesWhoSpeaksAsTheTurnsDo() {
        var revision = transcript().revision();
        for (var round = 0; round < 12; round++) revision = revisions.turnStep(revision);
        for (var turn : revision.document().turns()) {
            var label = revision.text().substring(turn.span().start(), turn.talk().start());
            assertThat(label).as("seed %d", seed).containsIgnoringCase(revision.document().speaker(turn).orElseThrow().name());
        }
    }

    @RepeatedTest(60)
    void undoingIsTheIdentity() {
        var transcript = transcript();
        var before = transcript.study();
        var change = revisions.of(transcript.document(), transcript.text()).change(before);
        var restored = before.after(change.edits()).after(change.inverse().edits());
        assertThat(restored.documents()).as("seed %d", seed).isEqualTo(before.documents());
        assertThat(restored.codings()).as("seed %d", seed).containsExactlyElementsOf(before.codings().toList());
        assertThat(restored.memos()).as("seed %d", seed).isEqualTo(before.memos());
    }

    private Transcript transcript() {
        var transcript = Transcript.of("Front matter\n\n" + IntStream.range(0, 3 + random.nextInt(5))
                .mapToObj(_ -> List.of("Q", "Ana", "Dr. König").get(random.nextInt(3))
                        + (random.nextInt(3) > 0 ? "" : " [00:01:02]")
                        + ": " + SAID.get(random.nextInt(SAID.size())) + " " + SAID.get(random.nextInt(SAID.size())))
                .collect(Collectors.joining("\n\n")) + "\n");
        var text = transcript.text();
        for (var n = 0; n < 12; n++) {
            var from = Clusters.cutBefore(text, random.nextInt(text.length() - 1));
            var to = Clusters.cutBefore(text, Math.min(text.length(), from + 1 + random.nextInt(30)));
            if (from < to) transcript.coding(new Span(from, to));
        }
        transcript.memo("matter");
        return transcript;
    }

    private static String said(Revision revision) {
        return blankless(revision.document().turns().stream().map(turn -> turn.talk().of(revision.text()))
                .collect(Collectors.joining()));
    }

    private static String blankless(String words) {
        return words.replaceAll("\\s", "");
    }

    private void assertWhole(Span span, String text) {
        assertThat(span.end()).as("seed %d", seed).isLessThanOrEqualTo(text.length());
        assertThat(Clusters.mayCut(text, span.start())).as("seed %d", seed).isTrue();
        assertThat(Clusters.mayCut(text, span.end())).as("seed %d", seed).isTrue();
    }
}
