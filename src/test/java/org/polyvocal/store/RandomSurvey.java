package org.polyvocal.store;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.polyvocal.model.Case;
import org.polyvocal.model.Edit;
import org.polyvocal.model.Finding;
import org.polyvocal.model.Id;
import org.polyvocal.model.Relation;
import org.polyvocal.model.Study;
import org.polyvocal.model.change.SurveyChanges;

/// Random edits of a survey and of findings that fit a study.
final class RandomSurvey {
    private final RandomGenerator random;

    RandomSurvey(RandomGenerator random) {
        this.random = random;
    }

    List<Edit> on(Study study) {
        var edits = some(study);
        return edits.isEmpty() ? List.of(new Edit.Add(relation())) : edits;
    }

    private List<Edit> some(Study study) {
        var relation = some(study.survey().relations());
        if (relation.isEmpty() || random.nextInt(6) == 0) return List.of(new Edit.Add(relation()));
        return switch (random.nextInt(8)) {
            case 0 -> SurveyChanges.remove(study.survey(), relation.get()).edits();
            case 1 -> some(study.findings()).<List<Edit>>map(it -> List.of(new Edit.Remove(it))).orElseGet(() -> finding(study));
            case 2, 3 -> finding(study);
            default -> answer(study, relation.get());
        };
    }

    private Relation relation() {
        var direction = random.nextBoolean() ? Relation.Direction.DIRECTED : Relation.Direction.UNDIRECTED;
        return new Relation(Id.next(), "“advice” " + random.nextInt(99), direction, List.of("never", "daily\n"));
    }

    private List<Edit> finding(Study study) {
        var evidence = study.codings().limit(5).filter(_ -> random.nextBoolean()).map(coding -> new Finding.Evidence(
                Finding.Bearing.values()[random.nextInt(3)], coding.id())).toList();
        return List
                .of(new Edit.Add(new Finding(Id.next(), "F" + random.nextInt(9), "They {0} 🎻", "", "mean 3.9", "", evidence)));
    }

    private List<Edit> answer(Study study, Relation relation) {
        var from = some(study.casebook().cases(Case.Kind.PERSON));
        var to = some(study.casebook().cases(Case.Kind.PERSON));
        if (from.isEmpty() || from.equals(to)) return List.of();
        if (random.nextInt(4) == 0) return changed(SurveyChanges.silence(study.survey(), relation, from.get()).edits());
        var weight = BigDecimal.valueOf(random.nextInt(60)).movePointLeft(random.nextInt(2));
        return changed(SurveyChanges.tie(study.survey(), relation, from.get(), to.orElseThrow(), weight).edits());
    }

    /// A change that changes nothing is none.
    private static List<Edit> changed(List<Edit> edits) {
        return edits.stream().filter(edit -> !(edit instanceof Edit.Replace(var before, var after) && before.equals(after)))
                .toList();
    }

    private <T> Optional<T> some(List<T> all) {
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(random.nextInt(all.size())));
    }
}
