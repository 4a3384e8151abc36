package org.polyvocal.exchange.prose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.polyvocal.exchange.file.Original;
import org.polyvocal.model.words.Problem;

class ProseTest {
    private final Prose prose = new Prose("talk.docx");

    private void paragraph(String words) {
        prose.write(words);
        prose.endParagraph();
    }

    private void talk() {
        paragraph("ANA: Where were you?");
        paragraph("TOM: At home.");
    }

    @Nested
    class ARemark {
        private void says(String id, String words) {
            prose.comment(new Comment(id, "", "Reader", words));
        }

        @Test
        void isOnTheWordsItMarks() {
            prose.write("ANA: ");
            prose.opens("1");
            prose.write("Where ");
            prose.closes("1");
            paragraph("were you?");
            paragraph("TOM: At home.");
            says("1", "place");
            assertThat(Told.remarks(prose.script())).containsExactly("Where|Reader|place");
        }

        @Test
        void mayReachOverParagraphsAndIntoAnother() {
            prose.write("ANA: Where ");
            prose.opens("1");
            prose.write("were ");
            prose.opens("2");
            paragraph("you?");
            prose.write("TOM: At");
            prose.closes("1");
            prose.write(" home");
            prose.closes("2");
            paragraph(".");
            says("2", "second");
            says("1", "first");
            assertThat(Told.remarks(prose.script())).containsExactly("were you?\nTOM: At|Reader|first",
                    "you?\nTOM: At home|Reader|second");
        }

        @Test
        void thatMarksNothingIsOnTheWordBeforeIt() {
            prose.write("ANA: Where were");
            prose.refers("1");
            paragraph(" you?");
            prose.refers("2");
            paragraph("TOM: At home.");
            says("1", "before");
            says("2", "at the beginning");
            assertThat(Told.remarks(prose.script())).containsExactly("were|Reader|before", "TOM:|Reader|at the beginning");
        }

        @Test
        void thatAnswersIsWhereTheOtherIs() {
            prose.write("ANA: ");
            prose.opens("1");
            prose.write("Where");
            prose.closes("1");
            paragraph(" were you?");
            says("1", "place");
            prose.comment(new Comment("2", "1", "Other", "no, time"));
            assertThat(Told.remarks(prose.script())).containsExactly("Where|Reader|place", "Where|Other|no, time");
        }

        @Test
        void followsItsWordsIntoTheTurnsOfATable() {
            prose.openTable();
            for (var name : new String[]{"Ana", "Tom", "Ana"}) {
                prose.openRow();
                prose.openCell();
                if (name.equals("Tom")) prose.opens("2");
                prose.write(name);
                prose.closeCell();
                prose.openCell();
                prose.write("  I was ");
                prose.opens("1" + name);
                prose.write("at home");
                prose.closes("1" + name);
                prose.write(" then.");
                if (name.equals("Tom")) prose.closes("2");
                prose.closeCell();
                prose.closeRow();
            }
            prose.closeTable();
            says("1Tom", "place");
            says("2", "turn");
            assertThat(Told.remarks(prose.script())).containsExactly("Tom: I was at home then.|Reader|turn",
                    "at home|Reader|place");
        }

        @Test
        void onWhatIsNotThereIsLeftOut() {
            talk();
            says("9", "lost");
            assertThat(prose.script().remarks()).isEmpty();
        }
    }

    @Nested
    class ANote {
        @Test
        void standsBelowTheTalkAndIsARemarkOnItsWord() {
            prose.write("ANA: Where");
            prose.note("She means the town.");
            paragraph(" were you?");
            prose.write("TOM: At home.");
            prose.note("In Rome.");
            prose.endParagraph();
            var script = prose.script();
            assertThat(script.text()).isEqualTo(
                    "ANA: Where were you?\nTOM: At home.\n\n---\n[1] She means the town.\n[2] In Rome.\n");
            assertThat(Told.turns(script)).containsExactly("ANA|Where were you?", "TOM|At home.");
            assertThat(Told.remarks(script)).containsExactly("Where||She means the town.", "home.||In Rome.");
        }

        @Test
        void ofSeveralParagraphsIsReadApart() {
            prose.write("ANA: Where");
            prose.divert();
            paragraph("One.");
            paragraph("Two.");
            prose.note(prose.diverted());
            paragraph(" were you?");
            assertThat(prose.script().text()).isEqualTo("ANA: Where were you?\n\n---\n[1] One.\nTwo.\n");
        }
    }

    @Test
    void aTextBoxStandsBelowTheTalk() {
        talk();
        prose.aside("Page of the archive");
        var script = prose.script();
        assertThat(script.text()).endsWith("TOM: At home.\n\n---\nPage of the archive\n");
        assertThat(Told.turns(script)).hasSize(2).last().isEqualTo("TOM|At home.");
    }

    @Test
    void aMomentOfTheRecordingIsTheTimeOfATurnThatTellsNone() {
        prose.moment(Duration.ofMillis(1500));
        paragraph("ANA: Where?");
        prose.write("TOM: ");
        prose.moment(Duration.ofSeconds(3));
        prose.write("Home. ");
        prose.moment(Duration.ofSeconds(4));
        paragraph("Yes.");
        assertThat(Told.timedTurns(prose.script())).containsExactly("1.5|ANA|Where?", "3|TOM|Home. Yes.");
    }

    @Nested
    class AHeading {
        @Test
        void isNotSaid() {
            paragraph("ANA: Where?");
            paragraph("TOM: At home.");
            paragraph("It was late.");
            prose.heading();
            paragraph("Part two");
            paragraph("ANA: And then?");
            assertThat(Told.turns(prose.script())).containsExactly("ANA|Where?", "TOM|At home.\nIt was late.", "ANA|And then?");
        }

        @Test
        void mayNameWhoSpeaks() {
            for (var name : new String[]{"Ana Reis", "Tom Bell", "Ana Reis", "Tom Bell"}) {
                prose.heading();
                paragraph(name);
                paragraph("One.");
                paragraph("Two.");
                paragraph("Three.");
            }
            assertThat(Told.turns(prose.script())).hasSize(4).first().isEqualTo("Ana Reis|One.\nTwo.\nThree.");
        }

        @Test
        void isOnlyALookWhereMuchIsSetSo() {
            for (var line : new String[]{"ANA: Where?", "TOM: At home.", "It was late.", "ANA: And then?"}) {
                prose.heading();
                paragraph(line);
            }
            assertThat(Told.turns(prose.script())).containsExactly("ANA|Where?", "TOM|At home.\nIt was late.", "ANA|And then?");
        }
    }

    @Test
    void softHyphensAreNoPartOfAWord() {
        paragraph("ANA: Schul\u00ADleitung und Ko\u2011operation");
        assertThat(prose.text()).isEqualTo("ANA: Schulleitung und Ko\u2011operation");
    }

    @Test
    void moreThanAnInterviewIsRefused() {
        var words = "x".repeat(1 << 20);
        assertThatThrownBy(() -> {
            for (var at = 0; at <= Original.LIMIT >> 20; at++) prose.write(words);
        }).isInstanceOf(Problem.class).hasMessage("exchange.bomb");
    }

    @Test
    void cellsInCellsWithoutEndAreRefused() {
        assertThatThrownBy(() -> {
            for (var at = 0; at < 1000; at++) {
                prose.openTable();
                prose.openRow();
                prose.openCell();
            }
        }).isInstanceOf(Problem.class).hasMessage("exchange.bomb");
    }

    @Test
    void nothingIsRefused() {
        prose.endParagraph();
        assertThatThrownBy(prose::script).isInstanceOf(Problem.class).hasMessage("exchange.blank");
    }
}
