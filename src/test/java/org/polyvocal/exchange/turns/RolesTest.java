package org.polyvocal.exchange.turns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.polyvocal.model.Role.INTERVIEWER;
import static org.polyvocal.model.Role.PARTICIPANT;
import static org.polyvocal.model.Role.UNKNOWN;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.polyvocal.model.Role;

class RolesTest {
    private static final String LONG = "It was a long story and it took the whole of the spring before anybody in the school had an idea of it. ";

    private static Map<String, Role> roles(String text) {
        return Roles.of(Recognition.of(text));
    }

    @Test
    void labelsTell() {
        assertThat(roles("Q: Where?\nA: Here.\n")).containsEntry("q", INTERVIEWER).containsEntry("a", PARTICIPANT);
        assertThat(roles("I1: Wo?\nB2: Hier.\n")).containsEntry("i1", INTERVIEWER).containsEntry("b2", PARTICIPANT);
        assertThat(roles("Intervieweuse : Où ?\nAnne : Ici.\nIntervieweuse : Et ?\nAnne : Là.\n")).containsEntry("intervieweuse",
                INTERVIEWER);
    }

    @Test
    void theHeadOfTheDocumentTells() {
        assertThat(roles("Date: 3 May\nInterviewer: Ana Ferreira\n\nFERREIRA: So.\n\nTOM: So what?\n")).containsEntry("ferreira",
                INTERVIEWER);
    }

    @Test
    void aLegendTells() {
        var roles = roles("Datum: 3. Mai\n\nX = Interviewerin\nP = Protokollant\n\nX: Ja?\nP: Nein.\nX: Gut.\nP: Ja.\n");
        assertThat(roles).containsEntry("x", INTERVIEWER).containsEntry("p", UNKNOWN);
    }

    @Test
    void theOpeningOfAnOralHistoryTells() {
        var roles = roles("WRIGHT: Today is May 5. The interviewer is Rebecca Wright, assisted by Sandra Johnson.\n\nLEE: " + LONG
                + "\n\nJOHNSON: Indeed.\n");
        assertThat(roles).containsEntry("wright", INTERVIEWER).containsEntry("johnson", INTERVIEWER).containsEntry("lee",
                PARTICIPANT);
    }

    @Test
    void whoeverAsksAndSaysLittleIsTheInterviewer() {
        var roles = roles(
                "Anna: Where was it?\n\nBea: " + LONG.repeat(2) + "\n\nAnna: And when?\n\nBea: " + LONG.repeat(2) + "\n");
        assertThat(roles).containsEntry("anna", INTERVIEWER).containsEntry("bea", PARTICIPANT);
    }

    @Test
    void peopleWhoTalkAlikeStayUnknown() {
        var roles = roles("Anna: " + LONG + "\n\nBea: " + LONG + "\n\nAnna: " + LONG + "\n\nBea: " + LONG + "\n");
        assertThat(roles).containsEntry("anna", UNKNOWN).containsEntry("bea", UNKNOWN);
    }

    @Test
    void aVoiceThatOnlyInterruptsStaysUnknown() {
        var roles = roles("INTERVIEWER: Where?\n\nFRANCES: " + LONG.repeat(3) + "\n\nCHILD: Miss!\n\nFRANCES: " + LONG + "\n");
        assertThat(roles).containsEntry("frances", PARTICIPANT).containsEntry("child", UNKNOWN);
    }
}
