package org.polyvocal.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.polyvocal.model.Coder;
import org.polyvocal.model.Coding;
import org.polyvocal.model.Document;

class RelationsTest {
    private final Interviews interviews = new Interviews();
    private StudyIndex index;
    private Document document;
    private Coder ana;

    @BeforeEach
    void index(@TempDir Path folder) {
        document = interviews.document("Interview 01", """
                Recorded in May.

                Q: Who decides here?
                Ana: We decide together. Trust grows slowly. They share the timetable.
                Ben: The head decides alone. I trust her.
                Q: And the timetable?
                Ana: We share it. It takes trust.
                """);
        interviews.document("Interview 02", "Ana: Trust me.\nBen: No.\n");
        ana = interviews.coder("Ana Coder");
        var power = interviews.code("Power");
        var sharing = interviews.codeUnder(power, "Sharing");
        interviews.coding(document, "We decide together. Trust grows", sharing, ana);
        interviews.coding(document, "head decides alone. I trust her", power, ana);
        interviews.coding(document, "decides alone", sharing, interviews.coder("Ben Coder"));
        index = interviews.indexed(folder);
    }

    @AfterEach
    void close() {
        index.close();
    }

    @Test
    void findsWordsInsideCodedPassages() {
        assertThat(found("trust INSIDE code:Power")).containsExactly("Trust", "trust");
        assertThat(found("trust INSIDE code:Sharing")).containsExactly("Trust");
        assertThat(found("trust INSIDE (code:Power coder:\"Ben Coder\")")).isEmpty();
        assertThat(found("\"trust\" INSIDE code:Sharing OR share")).containsExactly("Trust", "share", "share");
    }

    @Test
    void findsPassagesThatEncloseOrOverlapOthers() {
        assertThat(found("code:Power ENCLOSES trust")).containsExactly("We decide together. Trust grows",
                "head decides alone. I trust her");
        assertThat(found("code:Power ENCLOSES code:Power")).containsExactly("head decides alone. I trust her");
        assertThat(found("code:Sharing OVERLAPS (code:Power coder:\"Ana Coder\")")).containsExactly("decides alone");
        assertThat(found("code:Sharing INSIDE code:Power INSIDE speaker:Ben")).containsExactly("decides alone");
    }

    @Test
    void findsWordsInTheSameSentenceTurnOrDocument() {
        assertThat(found("trust WITHIN SENTENCE takes")).containsExactly("trust");
        assertThat(found("trust WITHIN SENTENCE decide")).isEmpty();
        assertThat(found("trust WITHIN TURN decide")).containsExactly("Trust", "trust");
        assertThat(found("trust WITHIN DOCUMENT timetable")).containsExactly("Trust", "trust", "trust");
        assertThat(found("timetable WITHIN 1 TURN alone")).containsExactly("timetable", "timetable");
        assertThat(found("timetable WITHIN 2 TURNS grows")).containsExactly("timetable", "timetable");
        assertThat(found("trust WITHIN DOCUMENT trust")).containsExactly("Trust", "trust", "trust");
        assertThat(found("alone WITHIN DOCUMENT alone")).isEmpty();
    }

    @Test
    void findsWhatIsFollowedByOtherThings() {
        assertThat(found("decide FOLLOWED BY TURN trust")).containsExactly("decide", "decides");
        assertThat(found("trust FOLLOWED BY 2 TURNS timetable")).containsExactly("Trust", "trust");
        assertThat(found("share FOLLOWED BY SENTENCE timetable")).containsExactly("share");
        assertThat(found("share FOLLOWED BY DOCUMENT alone")).containsExactly("share");
        assertThat(found("speaker:Ben FOLLOWED BY 1 TURN speaker:Q")).containsExactly("The head decides alone. I trust her.");
    }

    @Test
    void combinesWithTheRestOfTheLanguage() {
        assertThat(found("trust INSIDE code:Power AND speaker:Ben")).containsExactly("trust");
        assertThat(found("trust -(trust INSIDE code:Power)")).containsExactly("trust", "Trust");
        assertThat(found("(trust OR share) WITHIN SENTENCE (takes OR grows)")).containsExactly("Trust", "trust");
        assertThat(found("recorded FOLLOWED BY DOCUMENT takes")).containsExactly("Recorded");
    }

    @Test
    void selectsTheCodingsThatAreFoundOrHoldWhatIsFound() {
        assertThat(codings("code:Sharing INSIDE code:Power")).containsExactly("decides alone");
        assertThat(codings("trust WITHIN TURN decide")).containsExactly("We decide together. Trust grows",
                "head decides alone. I trust her");
        assertThat(codings("-(code:Sharing INSIDE code:Power)")).containsExactly("We decide together. Trust grows",
                "head decides alone. I trust her");
    }

    @Test
    void knowsOnWhichDaysPassagesWereCoded() {
        var late = interviews.code("Late");
        interviews.coding(document, "share it", late, ana, it -> new Coding(it.id(), it.passage(), it.code(), it.coder(),
                Instant.parse("2026-11-15T12:00:00Z"), it.qualifiers(), it.weight(), it.memo()));
        assertThat(codings("coded:2026-11..")).containsExactly("share it");
        assertThat(codings("coded:2026-01-01")).hasSize(3);
        assertThat(codings("coded:<2026-11-15 code:Late")).isEmpty();
        assertThat(found("share INSIDE coded:2026")).containsExactly("share");
    }

    @Test
    void saysTheRelationInPlainWords() {
        assertThat(explained("trust INSIDE code:Power")).isEqualTo("“trust” in any form inside coded with “Power”");
        assertThat(explained("trust WITHIN 2 TURNS share"))
                .isEqualTo("“trust” in any form at most 2 turns from “share” in any form");
    }

    private String explained(String query) {
        return index.explain(index.parse(query, interviews.study()));
    }

    private List<String> codings(String query) {
        return index.codings(index.parse(query, interviews.study()), interviews.study()).codings()
                .map(coding -> coding.span().of(interviews.text(document))).toList();
    }

    private List<String> found(String query) {
        return index.search(index.parse(query, interviews.study()), interviews.study(), 1000).first().stream()
                .map(hit -> hit.span().of(interviews.text(interviews.study().document(hit.document()).orElseThrow()))).toList();
    }
}
