package org.polyvocal.exchange.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.polyvocal.exchange.file.Original;
import org.polyvocal.exchange.turns.Roles;
import org.polyvocal.exchange.turns.Script;
import org.polyvocal.model.Role;

class SurveyTest {
    private static final String LONG = "It was a long and very windy day for everyone.";

    private static List<Script> read(String csv) {
        return TableFile.csv(new Original("survey.csv", csv.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<String> turns(Script script) {
        return script.utterances().stream().map(turn -> turn.speaker() + "|" + turn.talk().of(script.text())).toList();
    }

    @Test
    void eachRowIsATranscriptAndEachOpenAnswerATurn() {
        var scripts = read("""
                Timestamp,Name,Age,Agree,What happened?,Why?
                2024-05-03 10:12:33,Ana Reis,41,strongly agree,"We met on a Monday, all of us.
                It rained.",Because of the rain.
                2024-05-04 09:00:00,Tom Bell,52,strongly agree,Nothing of the kind ever happened.,
                2024-05-04 11:30:00,Zoë,33,disagree,,Nobody ever told me why.
                """);
        assertThat(scripts).extracting(Script::title).containsExactly("Ana Reis", "Tom Bell", "Zoë");
        assertThat(turns(scripts.getFirst())).containsExactly("Interviewer|What happened?",
                "Ana Reis|We met on a Monday, all of us.\nIt rained.", "Interviewer|Why?", "Ana Reis|Because of the rain.");
        assertThat(turns(scripts.get(1))).hasSize(2);
        assertThat(scripts.getFirst().attributes()).isEqualTo(
                Map.of("Timestamp", "2024-05-03 10:12:33", "Name", "Ana Reis", "Age", "41", "Agree", "strongly agree"));
        assertThat(Roles.of(scripts.getFirst())).isEqualTo(Map.of("interviewer", Role.INTERVIEWER, "ana reis", Role.PARTICIPANT));
    }

    @Test
    void peopleWithoutANameAreCalledByTheirNumber() {
        var scripts = read("id,story\n17,%s\n21,%s Indeed.\n".formatted(LONG, LONG));
        assertThat(scripts).extracting(Script::title).containsExactly("survey 17", "survey 21");
        assertThat(turns(scripts.getFirst())).containsExactly("Interviewer|story", "Respondent|" + LONG);
        assertThat(read("story\n%s\n%s Indeed.\n".formatted(LONG, LONG))).extracting(Script::title).containsExactly("survey 1",
                "survey 2");
    }

    @Test
    void whoAnsweredNothingHasNoTranscript() {
        assertThat(read("id,story\n1,%s\n2,\n3,%s Indeed.\n".formatted(LONG, LONG))).hasSize(2);
    }

    @Test
    void longAnswersChosenFromAListAreAttributes() {
        var scripts = read("id,stance,story\n" + "1,I would rather not say anything about it,%s\n".formatted(LONG)
                + "2,I would rather not say anything about it,%s Indeed.\n".formatted(LONG)
                + "3,I would say it to anybody who asked,%s Really.\n".formatted(LONG));
        assertThat(scripts.getFirst().attributes()).containsKey("stance");
        assertThat(scripts.getFirst().utterances()).hasSize(2);
    }

    @Test
    void namesWithOneAnswerEachAreASurveyAndRecurringNamesATranscript() {
        assertThat(read("name,response\nAna,%s\nTom,%s Indeed.\n".formatted(LONG, LONG))).hasSize(2);
        assertThat(read("name,response\nAna,%s\nTom,%s Indeed.\nAna,%s Yes.\n".formatted(LONG, LONG, LONG))).hasSize(1);
    }

    @Test
    void headersOfSurveyServicesAreUnderstood() {
        var qualtrics = read("""
                StartDate,ResponseId,Q1,Q2
                Start Date,Response ID,How old are you?,What was it like?
                "{""ImportId"":""startDate""}","{""ImportId"":""_recordId""}","{""ImportId"":""QID1""}","{""ImportId"":""QID2""}"
                2024-05-03,R_1,41,%s
                2024-05-03,R_2,52,%s Indeed.
                """.formatted(LONG, LONG));
        assertThat(qualtrics).extracting(Script::title).containsExactly("R_1", "R_2");
        assertThat(turns(qualtrics.getFirst())).containsExactly("Interviewer|What was it like?", "Respondent|" + LONG);
        assertThat(qualtrics.getFirst().attributes()).containsEntry("How old are you?", "41");
        var monkey = read("Respondent ID,What was it like?,Age\n,Open-Ended Response,Response\n7,%s,41\n8,%s Indeed.,52\n"
                .formatted(LONG, LONG));
        assertThat(monkey).extracting(Script::title).containsExactly("survey 7", "survey 8");
    }
}
