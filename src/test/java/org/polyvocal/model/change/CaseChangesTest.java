package org.polyvocal.model.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.polyvocal.model.Attribute;
import org.polyvocal.model.AttributeType;
import org.polyvocal.model.Case;
import org.polyvocal.model.Casebook;
import org.polyvocal.model.Document;
import org.polyvocal.model.Fixture;
import org.polyvocal.model.Speaker;

class CaseChangesTest {
    private final Fixture fixture = new Fixture();
    private final Attribute role = Attribute.of("Role", AttributeType.TEXT);
    private final Attribute phase = Attribute.of("Phase", AttributeType.CHOICE, "primary", "secondary");
    private final Case school = Case.school("Tansy Bank").saying(phase.id(), "primary");
    private final Case ana = Case.person("Ana").lyingWithin(Optional.of(school.id())).saying(role.id(), "head");
    private final Case other = Case.person("A.").saying(role.id(), "teacher").saying(phase.id(), "secondary");

    CaseChangesTest() {
        for (var entity : List.of(role, phase)) fixture.perform(AttributeChanges.make(casebook(), entity));
        for (var made : List.of(school, ana, other)) fixture.perform(CaseChanges.make(casebook(), made));
    }

    private Casebook casebook() {
        return fixture.study().casebook();
    }

    private Case now(Case of) {
        return casebook().find(of.id()).orElseThrow();
    }

    private Document document() {
        return fixture.study().documents().getFirst();
    }

    private Speaker speaker() {
        return document().speakers().getFirst();
    }

    @Test
    void aPersonHasWhatItsSchoolSaysUnlessItSaysOtherwise() {
        assertThat(casebook().value(ana, phase)).contains("primary");
        fixture.perform(CaseChanges.describe(ana, phase, "SECONDARY"));
        assertThat(casebook().value(now(ana), phase)).contains("secondary");
        fixture.perform(CaseChanges.describe(now(ana), phase, " "));
        assertThat(casebook().value(now(ana), phase)).contains("primary");
        assertThat(casebook().value(other, role)).contains("teacher");
    }

    @Test
    void whatIsSaidBelongsToThePersonThenTheSchoolThenTheInterview() {
        var interview = Case.interview(document());
        fixture.perform(CaseChanges.make(casebook(), interview));
        fixture.perform(CaseChanges.link(document(), speaker().id(), Optional.of(ana)));
        assertThat(casebook().lineage(document(), speaker())).containsExactly(ana, school, interview);
        assertThat(casebook().lineage(document())).containsExactly(interview);
    }

    @Test
    void oneNameOfAKindIsTakenOnce() {
        assertThatThrownBy(() -> CaseChanges.make(casebook(), Case.person("ÁNA"))).hasMessage("model.case.taken");
        assertThatThrownBy(() -> CaseChanges.rename(casebook(), other, "ana")).hasMessage("model.case.taken");
        assertThatThrownBy(() -> AttributeChanges.rename(casebook(), role, "PHASE")).hasMessage("model.attribute.taken");
        fixture.perform(CaseChanges.make(casebook(), Case.school("Ana")));
        fixture.perform(CaseChanges.rename(casebook(), ana, "ANA"));
        assertThat(now(ana).name()).isEqualTo("ANA");
    }

    @Test
    void schoolsLieWithinSchoolsButNeverInACircle() {
        var trust = Case.school("Trust");
        fixture.perform(CaseChanges.make(casebook(), trust));
        fixture.perform(CaseChanges.place(casebook(), school, Optional.of(trust)));
        assertThat(casebook().lineage(ana)).containsExactly(ana, now(school), trust);
        assertThatThrownBy(() -> CaseChanges.place(casebook(), trust, Optional.of(now(school))))
                .hasMessage("model.case.within.itself");
        assertThatThrownBy(() -> CaseChanges.place(casebook(), trust, Optional.of(ana))).hasMessage("model.case.within.kind");
    }

    @Test
    void joiningKeepsTheSurvivorsAnswersAndTakesOverTheOthers() {
        fixture.perform(CaseChanges.link(document(), speaker().id(), Optional.of(other)));
        fixture.perform(CaseChanges.join(fixture.study(), other, ana));
        assertThat(casebook().cases(Case.Kind.PERSON)).containsExactly(now(ana));
        assertThat(now(ana).value(role.id())).contains("head");
        assertThat(now(ana).value(phase.id())).contains("secondary");
        assertThat(now(ana).within()).contains(school.id());
        assertThat(speaker().person()).contains(ana.id());
        assertThatThrownBy(() -> CaseChanges.join(fixture.study(), school, now(ana))).hasMessage("model.case.join");
    }

    @Test
    void removingACaseLeavesItsSpeakersAndMembersWithoutIt() {
        fixture.perform(CaseChanges.link(document(), speaker().id(), Optional.of(ana)));
        fixture.perform(CaseChanges.remove(fixture.study(), school));
        assertThat(now(ana).within()).isEmpty();
        fixture.perform(CaseChanges.remove(fixture.study(), now(ana)));
        assertThat(speaker().person()).isEmpty();
        assertThat(casebook().cases()).containsExactly(other);
    }

    @Test
    void theVoicesOfACaseAreTheseAndNoOthers() {
        fixture.perform(CaseChanges.voices(fixture.study(), ana, List.of(speaker().id())));
        assertThat(speaker().person()).contains(ana.id());
        fixture.perform(CaseChanges.voices(fixture.study(), other, List.of(speaker().id())));
        assertThat(speaker().person()).contains(other.id());
        fixture.perform(CaseChanges.voices(fixture.study(), other, List.of()));
        assertThat(speaker().person()).isEmpty();
    }

    @Test
    void anotherTypeGivesTheValuesAnotherForm() {
        var years = Attribute.of("Years", AttributeType.TEXT);
        fixture.perform(AttributeChanges.make(casebook(), years));
        fixture.perform(CaseChanges.describe(ana, years, "07"));
        fixture.perform(AttributeChanges.retype(casebook(), years, AttributeType.NUMBER, List.of()));
        assertThat(now(ana).value(years.id())).contains("7");
        assertThatThrownBy(() -> AttributeChanges.retype(casebook(), role, AttributeType.NUMBER, List.of()))
                .hasMessage("model.case.notNumber");
        fixture.perform(AttributeChanges.retype(casebook(), role, AttributeType.CHOICE, List.of("deputy", "HEAD")));
        var chosen = casebook().attribute(role.id()).orElseThrow();
        assertThat(chosen.choices()).containsExactly("deputy", "HEAD", "teacher");
        assertThat(now(ana).value(role.id())).contains("HEAD");
    }

    @Test
    void removingAnAttributeTakesItsAnswersAlong() {
        fixture.perform(AttributeChanges.remove(casebook(), phase));
        assertThat(now(school).values()).isEmpty();
        assertThat(casebook().attributes()).containsExactly(role);
    }

    @Test
    void whatIsKnownOfADocumentGoesByItsNameAndGoesWithIt() {
        var interview = Case.interview(document());
        fixture.perform(CaseChanges.make(casebook(), interview));
        fixture.perform(DocumentChanges.rename(fixture.study(), document(), "Two"));
        assertThat(now(interview).name()).isEqualTo("Two");
        fixture.perform(DocumentChanges.remove(fixture.study(), document()));
        assertThat(casebook().interview(fixture.document.id())).isEmpty();
    }

    @Test
    void everyChangeIsTakenBackByItsInverse() {
        fixture.perform(CaseChanges.link(document(), speaker().id(), Optional.of(other)));
        var before = fixture.study();
        for (var change : List.of(CaseChanges.join(before, other, ana), CaseChanges.remove(before, school),
                AttributeChanges.remove(before.casebook(), phase), AttributeChanges.retype(before.casebook(), phase,
                        AttributeType.TEXT, List.of()))) {
            var after = before.after(change.edits()).after(change.inverse().edits());
            assertThat(after.casebook().cases()).containsExactlyInAnyOrderElementsOf(before.casebook().cases());
            assertThat(after.casebook().attributes()).containsExactlyInAnyOrderElementsOf(before.casebook().attributes());
            assertThat(after.documents()).isEqualTo(before.documents());
        }
    }
}
