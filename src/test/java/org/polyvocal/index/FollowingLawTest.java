package org.polyvocal.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.polyvocal.model.Code;
import org.polyvocal.model.Coder;
import org.polyvocal.model.Coding;
import org.polyvocal.model.Document;
import org.polyvocal.model.Edit;
import org.polyvocal.model.Id;
import org.polyvocal.model.Memo;
import org.polyvocal.model.Passage;
import org.polyvocal.model.Progress;
import org.polyvocal.model.Span;
import org.polyvocal.model.evidence.ClaimType;
import org.polyvocal.model.evidence.Qualifiers;
import org.polyvocal.model.revision.RandomRevision;

/// An index that followed any sequence of changes answers like one rebuilt from scratch.
class FollowingLawTest {
    private static final List<String> WORDS = List.of("trust", "trusting", "power", "school's", "shared", "leadership", "don't",
            "we", "decide", "well-being");
    private static final List<String> QUERIES = List.of("trust", "\"trust\"", "tr*", "s*", "\"shared leadership\"",
            "\"we decide\"~3", "power OR trust", "trust AND NOT power", "code:C0", "trust code:C1", "-code:C0 we", "memo:trust",
            "memo:trusting", "trusting",
            "coder:Ana", "claim:normative", "role:interviewer", "speaker:Ana trust", "doc:D* we", "NOT memo:power",
            "code:C0 coder:Ben claim:normative", "\"we we\"~2", "s* OR school", "school* OR \"school\" OR don*",
            "*t OR we OR trust");

    private final Interviews interviews = new Interviews();
    private RandomGenerator random;
    private final List<Code> codes = new ArrayList<>();
    private final List<Coder> coders = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void anIndexThatFollowedAnswersLikeOneRebuilt(long seed, @TempDir Path followed, @TempDir Path rebuilt) {
        random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        var index = StudyIndex.open(followed, interviews::text);
        index.rebuild(interviews.study(), 0, Progress.UNWATCHED);
        begin();
        for (var round = 0; round < 12; round++) {
            for (var step = 0; step < 10; step++) step();
            interviews.since(random.nextBoolean() ? 0 : (int) index.number())
                    .forEach(change -> index.follow(change, interviews.study()));
            interviews.since(0).forEach(change -> index.follow(change, interviews.study()));
            if (random.nextInt(4) == 0) index.commit();
        }
        try (index; var fresh = StudyIndex.open(rebuilt, interviews::text)) {
            fresh.rebuild(interviews.study(), interviews.number(), Progress.UNWATCHED);
            for (var query : QUERIES)
                assertThat(answers(index, query)).as("seed %d, %s", seed, query).isEqualTo(answers(fresh, query));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13})
    void anIndexThatWasLeftBehindCatchesUp(long seed, @TempDir Path folder) {
        random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        begin();
        try (var index = StudyIndex.open(folder, interviews::text)) {
            index.rebuild(interviews.study(), interviews.number(), Progress.UNWATCHED);
        }
        for (var step = 0; step < 60; step++) step();
        try (var index = StudyIndex.open(folder, interviews::text)) {
            assertThat(index.number()).isPositive().isLessThan(interviews.number());
            interviews.since((int) index.number()).forEach(change -> index.follow(change, interviews.study()));
            assertThat(index.number()).isEqualTo(interviews.number());
            var followed = QUERIES.stream().map(query -> answers(index, query)).toList();
            index.rebuild(interviews.study(), interviews.number(), Progress.UNWATCHED);
            assertThat(followed).as("seed %d", seed).isEqualTo(QUERIES.stream().map(query -> answers(index, query)).toList());
        }
    }

    @Test
    void anIndexThatMissedAChangeMustBeRebuilt(@TempDir Path folder) {
        interviews.document("D0", "Ana: trust\n");
        try (var index = StudyIndex.open(folder, interviews::text)) {
            index.rebuild(interviews.study(), interviews.number(), Progress.UNWATCHED);
            interviews.document("D1", "Ana: trust\n");
            interviews.document("D2", "Ana: trust\n");
            index.follow(interviews.since(2).getFirst(), interviews.study());
            assertThat(index.number()).isEqualTo(StudyIndex.NONE);
        }
    }

    private String answers(StudyIndex index, String words) {
        var study = interviews.study();
        var query = index.parse(words, study);
        var hits = index.search(query, study, 10_000);
        assertThat(hits.isComplete()).as("what is counted is what is found: %s", words).isTrue();
        return hits + " " + index.codings(query, study).codings().map(Coding::id).toList();
    }

    private void begin() {
        for (var name : List.of("C0", "C1")) codes.add(interviews.code(name));
        codes.add(interviews.codeUnder(codes.getFirst(), "C2"));
        for (var name : List.of("Ana", "Ben")) coders.add(interviews.coder(name));
        interviews.document("D0", talk());
        interviews.document("D1", talk());
    }

    private void step() {
        var documents = interviews.study().documents();
        switch (random.nextInt(12)) {
            case 0 -> interviews.document("D" + Id.next(), talk());
            case 1 -> replace(pick(documents));
            case 2 -> remove(pick(documents));
            case 3 -> move();
            case 4, 5, 6 -> code(pick(documents));
            case 7 -> anyCoding().ifPresent(interviews::remove);
            case 8 -> anyCoding().ifPresent(coding -> interviews.replace(coding, coding.noted(note())));
            case 9, 10 -> revise(pick(documents));
            default -> memo();
        }
    }

    private void replace(Document document) {
        var after = interviews.read(document.id(), document.name(), "",
                random.nextBoolean() ? Locale.ENGLISH : Locale.FRENCH, talk());
        interviews.replace(document, random.nextBoolean()
                ? after
                : new Document(document.id(), document.name() + "x", "",
                        document.source(), document.text(), document.speakers(), document.turns(), document.added()));
    }

    /// Some of the revisions are taken back. A document that was replaced under its codings cannot be revised.
    private void revise(Document document) {
        var spans = Stream.concat(interviews.study().codings(document.id()).stream().map(Coding::span),
                interviews.study().memos().stream().filter(memo -> memo.document().equals(Optional.of(document.id())))
                        .flatMap(memo -> memo.span().stream()));
        if (spans.anyMatch(span -> span.end() > document.text().length())) return;
        var revision = new RandomRevision(random).of(document, interviews.text(document));
        if (revision.text().length() < 2 || revision.isEmpty()) return;
        interviews.save(revision);
        if (random.nextInt(3) == 0) interviews.perform(interviews.since(0).getLast().change().inverse().edits());
    }

    private void remove(Document document) {
        if (interviews.study().documents().size() < 3) return;
        var edits = new ArrayList<Edit>();
        interviews.study().codings(document.id()).forEach(coding -> edits.add(new Edit.Remove(coding)));
        edits.add(new Edit.Remove(document));
        interviews.perform(edits);
    }

    private void move() {
        var code = interviews.study().codebook().code(codes.getLast().id()).orElseThrow();
        interviews.replace(code, code.placed(Optional.of(codes.get(random.nextInt(2)).id()), 0));
    }

    private void code(Document document) {
        var start = random.nextInt(document.text().length() - 1);
        var span = new Span(start, Math.min(document.text().length(), start + 1 + random.nextInt(60)));
        var qualifiers = Qualifiers.NONE.claiming(random.nextBoolean() ? Optional.of(ClaimType.NORMATIVE) : Optional.empty());
        interviews
                .perform(List.of(new Edit.Add(
                        Interviews.coding(new Passage(document.id(), span), pick(codes), pick(coders)).qualified(qualifiers)
                                .noted(note()))));
    }

    private void memo() {
        var document = pick(interviews.study().documents());
        var memo = new Memo(Id.next(), Optional.of(document.id()), Optional.of(new Span(0, document.text().length() / 2)),
                Optional.empty(), coders.getFirst().id(), document.added(), note() + "x");
        interviews.perform(List.of(new Edit.Add(memo)));
        if (random.nextBoolean()) interviews.replace(memo, memo.saying(note() + "y"));
        else if (random.nextBoolean()) interviews.remove(memo);
    }

    private Optional<Coding> anyCoding() {
        var codings = interviews.study().codings().toList();
        return codings.isEmpty() ? Optional.empty() : Optional.of(pick(codings));
    }

    private String note() {
        return random.nextBoolean() ? "" : pick(WORDS) + " " + pick(WORDS);
    }

    private String talk() {
        return "Front " + pick(WORDS) + "\n\n"
                + IntStream.range(0, 2 + random.nextInt(8)).mapToObj(_ -> pick(List.of("Q", "Ana", "Zoe"))
                        + ": "
                        + IntStream.range(0, 1 + random.nextInt(12)).mapToObj(_ -> pick(WORDS)).collect(Collectors.joining(" ")))
                        .collect(Collectors.joining(".\n"))
                + "\nAna: trust\nQ: we\n";
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
