package org.polyvocal.analysis.joint;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.polyvocal.analysis.joint.SurveyedTie.Standing;
import org.polyvocal.analysis.joint.SurveyedTie.Verdict;
import org.polyvocal.model.Case;
import org.polyvocal.model.Edit;
import org.polyvocal.model.Id;
import org.polyvocal.model.Project;
import org.polyvocal.model.Relation;
import org.polyvocal.model.Response;
import org.polyvocal.model.Study;

class SurveyedTieTest {
    private final Relation advice = Relation.of("advice", Relation.Direction.DIRECTED);
    private final Case ana = Case.person("Ana");
    private final Case bo = Case.person("Bo");
    private final Case cy = Case.person("Cy");
    private final Case di = Case.person("Di");
    private final Case eve = Case.person("Eve");
    private final Study study = Study
            .of(new Project(Id.next(), "Ties", "", Optional.empty(), List.of()))
            .after(List.of(new Edit.Add(ana), new Edit.Add(bo), new Edit.Add(cy),
                    new Edit.Add(di), new Edit.Add(eve), new Edit.Add(advice), answered(ana, Map.of(bo.id(), BigDecimal.TWO,
                            cy.id(), BigDecimal.ONE, di.id(), BigDecimal.TEN)),
                    answered(bo, Map.of(ana.id(), new BigDecimal("3.0"))),
                    answered(cy, Map.of()), new Edit.Add(Response.awaited(advice.id(), di.id()))));

    private Edit answered(Case person, Map<Id<Case>, BigDecimal> ties) {
        return new Edit.Add(Response.awaited(advice.id(), person.id()).naming(ties));
    }

    private SurveyedTie tie(Case from, Case to) {
        return SurveyedTie.of(study.survey(), advice, from.id(), to.id());
    }

    @Test
    void whatBothSayIsConfirmedByBothWithTheWeightOfEach() {
        var tie = tie(ana, bo);
        assertThat(tie.verdict()).isEqualTo(Verdict.CONFIRMED_BY_BOTH);
        assertThat(tie.from().weight()).isEqualTo("2");
        assertThat(tie.to().weight()).isEqualTo("3");
    }

    @Test
    void whatOneOfTwoWhoAnsweredSaysIsConfirmedByOneWhicheverItIs() {
        assertThat(tie(ana, cy).verdict()).isEqualTo(Verdict.CONFIRMED_BY_ONE);
        assertThat(tie(cy, ana).verdict()).isEqualTo(Verdict.CONFIRMED_BY_ONE);
        assertThat(tie(cy, ana).from().standing()).isEqualTo(Standing.NAMES_NOT);
    }

    @Test
    void whatNeitherSaysIsNotReportedOnlyWhenBothHaveAnswered() {
        assertThat(tie(bo, cy).verdict()).isEqualTo(Verdict.NOT_REPORTED);
        assertThat(tie(bo, di).verdict()).isEqualTo(Verdict.NOT_ASKABLE);
    }

    @Test
    void silenceIsNeverTakenForNo() {
        var unanswered = tie(ana, di);
        assertThat(unanswered.verdict()).isEqualTo(Verdict.NOT_ASKABLE);
        assertThat(unanswered.from().standing()).isEqualTo(Standing.NAMES);
        assertThat(unanswered.to().standing()).isEqualTo(Standing.NOT_ANSWERED);
        assertThat(tie(eve, ana).verdict()).isEqualTo(Verdict.NOT_ASKABLE);
        assertThat(tie(eve, ana).from().standing()).isEqualTo(Standing.NOT_ASKED);
    }
}
