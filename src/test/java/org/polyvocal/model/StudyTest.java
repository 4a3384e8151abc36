package org.polyvocal.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.polyvocal.model.change.Change;
import org.polyvocal.model.change.CodebookChanges;
import org.polyvocal.model.change.CodingChanges;

class StudyTest {
    @Test
    void keepsCodingsInReadingOrderTheLongerFirst() {
        var fixture = new Fixture();
        var code = fixture.theme("Trust");
        fixture.coding(fixture.ana, code, 30, 40);
        var inner = fixture.coding(fixture.ana, code, 5, 10);
        var outer = fixture.coding(fixture.ana, code, 5, 20);
        assertThat(fixture.study().codings(fixture.document.id())).first().isEqualTo(outer);
        assertThat(fixture.study().codings(fixture.document.id()).get(1)).isEqualTo(inner);
    }

    @Test
    void leavesTheStudyItWasMadeFromAsItWas() {
        var fixture = new Fixture();
        var code = fixture.theme("Trust");
        var before = fixture.study();
        fixture.coding(fixture.ana, code, 5, 10);
        assertThat(before.codings()).isEmpty();
    }

    @Test
    void refusesToRemoveWhatIsNotThere() {
        var fixture = new Fixture();
        var code = fixture.theme("Trust");
        var coding = fixture.coding(fixture.ana, code, 5, 10);
        var after = fixture.study().after(List.of(new Edit.Remove(coding)));
        assertThatThrownBy(() -> after.after(List.of(new Edit.Remove(coding)))).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void undoingAnySequenceOfChangesGivesBackWhatWas() {
        for (var round = 0; round < 60; round++) {
            var seed = System.nanoTime();
            var random = new Random(seed);
            var fixture = new Fixture();
            var first = fixture.theme("Theme");
            fixture.coding(fixture.ana, first, 5, 20);
            var before = fixture.study();
            var done = new ArrayList<Change>();
            for (var step = 0; step < 12; step++) {
                anything(fixture, random).ifPresent(change -> {
                    fixture.perform(change);
                    done.add(change);
                });
            }
            done.reversed().forEach(change -> fixture.perform(change.inverse()));
            assertThat(picture(fixture.study())).as("seed " + seed).isEqualTo(picture(before));
        }
    }

    private static Optional<Change> anything(Fixture fixture, Random random) {
        var study = fixture.study();
        var codes = study.codebook().codes();
        if (codes.size() < 2) {
            return Optional.of(CodebookChanges
                    .create(CodebookChanges.draft(study.codebook(), Optional.empty(), "New " + random.nextInt(99))));
        }
        var code = codes.get(random.nextInt(codes.size()));
        var other = codes.get(random.nextInt(codes.size()));
        var unrelated = !study.codebook().lineage(other).contains(code);
        return switch (random.nextInt(7)) {
            case 0 -> Optional.of(CodebookChanges.create(
                    CodebookChanges.draft(study.codebook(), Optional.of(code), "Under " + random.nextInt(99))));
            case 1 -> unrelated ? Optional.of(CodebookChanges.merge(study, code, other)) : Optional.empty();
            case 2 -> unrelated
                    ? Optional.of(CodebookChanges.move(study.codebook(), code, Optional.of(other), random.nextInt(3)))
                    : Optional.empty();
            case 3 -> Optional.of(CodebookChanges.delete(study, code));
            case 4 -> Optional.of(CodebookChanges.split(study, code, "Part", Set.of()));
            case 5 -> study.codings().findFirst()
                    .map(coding -> CodingChanges.resize(study, coding, new Span(1, 2 + random.nextInt(30))));
            default -> study.codings().findFirst().map(coding -> CodingChanges.remove(study, coding));
        };
    }

    private static List<Object> picture(Study study) {
        return List.of(study.project(), Set.copyOf(study.codebook().codes()), study.codings().toList(), Set.copyOf(study.memos()),
                study.documents(), study.coders());
    }
}
