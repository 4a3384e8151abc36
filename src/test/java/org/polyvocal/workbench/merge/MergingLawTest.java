package org.polyvocal.workbench.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.polyvocal.model.Code;
import org.polyvocal.model.Coder;
import org.polyvocal.model.Coding;
import org.polyvocal.model.Colour;
import org.polyvocal.model.Edit;
import org.polyvocal.model.Entity;
import org.polyvocal.model.Fixture;
import org.polyvocal.model.Id;
import org.polyvocal.model.Memo;
import org.polyvocal.model.Passage;
import org.polyvocal.model.Span;
import org.polyvocal.model.Study;
import org.polyvocal.model.change.CodebookChanges;
import org.polyvocal.model.evidence.Qualifiers;

/// Two copies of a study are worked on apart and brought together again.
class MergingLawTest {
    private final Set<Id<?>> here = new HashSet<>();
    private final Set<Id<?>> there = new HashSet<>();
    private RandomGenerator random;

    private Study start;
    private Study ours;
    private Study theirs;

    private void work(long seed) {
        System.out.println("seed " + seed);
        random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        var fixture = new Fixture();
        start = fixture.study();
        for (var count = 0; count < 15; count++) start = step(start, new HashSet<>());
        ours = start;
        theirs = start;
        for (var count = 0; count < 60; count++) {
            ours = step(ours, here);
            theirs = step(theirs, there);
        }
    }

    private Study step(Study study, Set<Id<?>> touched) {
        var edit = edit(study);
        touched.add(edit.subject().id());
        return study.after(List.of(edit));
    }

    private Edit edit(Study study) {
        var codes = study.codebook().codes();
        return switch (codes.isEmpty() ? 0 : random.nextInt(8)) {
            case 0 -> new Edit.Add(CodebookChanges.draft(study.codebook(), Optional.<Code>empty(), "code " + random.nextInt(12)));
            case 1 ->
                new Edit.Add(CodebookChanges.draft(study.codebook(), Optional.of(one(codes)), "code " + random.nextInt(12)));
            case 2 -> renamed(one(codes));
            case 3 -> new Edit.Add(new Memo(Id.next(), Optional.of(study.documents().getFirst().id()), Optional.empty(),
                    Optional.empty(), one(study.coders()).id(), Instant.EPOCH, "memo " + random.nextInt()));
            case 4 -> new Edit.Add(new Coder(Id.next(), "Coder " + random.nextInt(5), new Colour("#112233")));
            default -> new Edit.Add(coding(study, one(codes)));
        };
    }

    private Edit renamed(Code code) {
        return new Edit.Replace(code, code.named("renamed " + random.nextInt(1000), ""));
    }

    private Coding coding(Study study, Code code) {
        var start = random.nextInt(40);
        return new Coding(Id.next(),
                new Passage(study.documents().getFirst().id(), new Span(start, start + 1 + random.nextInt(6))),
                code.id(), one(study.coders()).id(), Instant.EPOCH, Qualifiers.NONE, OptionalInt.empty(), "");
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    private static Study merged(Study into, Study from, Preference preference, Set<Id<?>> here, Set<Id<?>> there) {
        return into.after(Merging.of(into, InOrder.of(from), preference, here::contains, there::contains).edits());
    }

    /// What a coding says, whatever the ids of its code and coder.
    private static Set<String> said(Study study) {
        return study.codings()
                .map(it -> it.span() + " " + study.codebook().path(study.codebook().code(it.code()).orElseThrow()) + " "
                        + study.coder(it.coder()).orElseThrow().name())
                .collect(Collectors.toSet());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void mergingTwiceChangesNothing(long seed) {
        work(seed);
        for (var preference : Preference.values()) {
            var once = merged(ours, theirs, preference, here, there);
            var again = Merging.of(once, InOrder.of(theirs), preference, here::contains, there::contains);
            if (preference == Preference.THEIRS || again.lines().stream().allMatch(line -> line.changed() == 0)) {
                assertThat(again.edits()).isEmpty();
            }
            assertThat(again.lines()).allMatch(line -> line.added() == 0);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14, 15, 16, 17, 18})
    void nothingIsLostAndNothingIsDoubled(long seed) {
        work(seed);
        var merged = merged(ours, theirs, Preference.OURS, here, there);
        var ids = merged.entities().map(Entity::id).collect(Collectors.toSet());
        assertThat(ids).containsAll(ours.entities().map(Entity::id).toList());
        assertThat(said(merged)).hasSizeGreaterThanOrEqualTo(said(ours).size());
        var marks = new ArrayList<>(merged.codings().map(it -> it.passage() + " " + it.code() + " " + it.coder()).toList());
        var own = ours.codings().map(it -> it.passage() + " " + it.code() + " " + it.coder()).toList();
        own.forEach(marks::remove);
        assertThat(marks).doesNotHaveDuplicates().doesNotContainAnyElementsOf(own);
        assertThat(merged.memos()).containsAll(theirs.memos().stream().filter(memo -> ids.contains(memo.coder())).toList());
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23, 24, 25, 26, 27, 28})
    void whoeverMergesGetsTheSameUpToConflicts(long seed) {
        work(seed);
        var one = merged(ours, theirs, Preference.OURS, here, there);
        var other = merged(theirs, ours, Preference.THEIRS, there, here);
        assertThat(said(one)).isEqualTo(said(other));
        assertThat(one.memos()).hasSameSizeAs(other.memos());
        assertThat(one.codebook().codes()).extracting(one.codebook()::path)
                .containsExactlyInAnyOrderElementsOf(other.codebook().codes().stream().map(other.codebook()::path).toList());
    }
}
