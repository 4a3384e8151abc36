package org.polyvocal.workbench.survey;

import java.util.Optional;
import org.polyvocal.exchange.sample.SampleStudy;
import org.polyvocal.model.Study;
import org.polyvocal.model.change.Change;
import org.polyvocal.workbench.cases.CaseOutcome;
import org.polyvocal.workbench.survey.SurveyImport.Wish;

/// The survey of the sample study.
public final class SampleSurvey {
    private SampleSurvey() {}

    /// What it makes of a study that has the sample's cases already.
    ///
    /// @throws IllegalStateException when any of it is not taken as it is
    public static Change change(Study study) {
        var result = SurveyImport.of(study, "ties.csv", SampleStudy.ties(), SampleStudy.people(),
                new Wish(Optional.empty(), false));
        result.outcomes().stream().filter(outcome -> !outcome.taken()).map(CaseOutcome::row).findFirst().ifPresent(row -> {
            throw new IllegalStateException("row " + row + " is refused");
        });
        if (!result.remarks().isEmpty()) throw new IllegalStateException("the list of people is not taken as it is");
        return result.change();
    }
}
