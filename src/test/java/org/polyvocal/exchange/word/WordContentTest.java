package org.polyvocal.exchange.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.polyvocal.exchange.word.Docx.paragraph;
import static org.polyvocal.exchange.word.Docx.run;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.polyvocal.exchange.prose.Told;

/// What a Word document can hold besides plain paragraphs.
class WordContentTest {
    private static String text(String xml) {
        return Docx.body(xml).text();
    }

    private static String row(String properties, String... cells) {
        var row = new StringBuilder("<w:tr>" + properties);
        for (var cell : cells) row.append("<w:tc><w:tcPr/>").append(paragraph(cell)).append("</w:tc>");
        return row + "</w:tr>";
    }

    @Nested
    class TrackedChanges {
        @Test
        void movedWordsStandOnlyWhereTheyWereMoved() {
            assertThat(
                    text("<w:p>" + run("A: ") + "<w:moveFrom>" + run("first ") + "</w:moveFrom>" + run("second ") + "<w:moveTo>"
                            + run("first") + "</w:moveTo></w:p>"))
                    .isEqualTo("A: second first");
        }

        @Test
        void aParagraphWhoseEndWasDeletedGoesOnInTheNext() {
            assertThat(text("<w:p><w:pPr><w:rPr><w:del w:id='1'/></w:rPr></w:pPr>" + run("A: We went") + "</w:p>"
                    + paragraph(" home.") + paragraph("B: Yes."))).isEqualTo("A: We went home.\nB: Yes.");
        }

        @Test
        void aParagraphThatWasDeletedIsGone() {
            assertThat(text(
                    paragraph("A: One.") + "<w:p><w:pPr><w:rPr><w:del w:id='1'/></w:rPr></w:pPr><w:del w:id='2'><w:r><w:delText>"
                            + "B: Two.</w:delText></w:r></w:del></w:p>" + paragraph("A: Three.")))
                    .isEqualTo("A: One.\nA: Three.");
        }

        @Test
        void propertiesAsTheyWereBeforeDoNotCount() {
            assertThat(text(
                    "<w:p><w:pPr><w:pPrChange><w:pPr><w:rPr><w:del/></w:rPr></w:pPr></w:pPrChange></w:pPr><w:r><w:rPr><w:rPrChange>"
                            + "<w:rPr><w:vanish/></w:rPr></w:rPrChange></w:rPr><w:t>A: One.</w:t></w:r></w:p>"
                            + paragraph("B: Two.")))
                    .isEqualTo("A: One.\nB: Two.");
        }

        @Test
        void rowsThatWereDeletedAreGone() {
            var script = Docx
                    .body("<w:tbl>" + row("", "0:01", "Ana", "One.") + row("<w:trPr><w:del w:id='1'/></w:trPr>", "0:02", "Tom",
                            "Two.") + row("<w:trPr><w:ins w:id='2'/></w:trPr>", "0:03", "Tom", "Three.") + "</w:tbl>")
                    .read();
            assertThat(Told.timedTurns(script)).containsExactly("1|Ana|One.", "3|Tom|Three.");
        }

        @Test
        void cellsHoldOnlyWhatWasKept() {
            var kept = "Did you </w:t></w:r><w:del w:id='1'><w:r><w:delText>never</w:delText></w:r></w:del><w:ins w:id='2'><w:r><w:t>ever"
                    + "</w:t></w:r></w:ins><w:r><w:t> go?";
            assertThat(Told.turns(
                    Docx.body("<w:tbl>" + row("", "0:01", "Ana", kept) + row("", "0:03", "Tom", "No.") + "</w:tbl>").read()))
                    .containsExactly("Ana|Did you ever go?", "Tom|No.");
        }
    }

    @Nested
    class IsNotShown {
        @Test
        void hiddenText() {
            assertThat(text("<w:p>" + run("A: shown") + "<w:r><w:rPr><w:vanish/></w:rPr><w:t> secret</w:t></w:r><w:r><w:rPr>"
                    + "<w:vanish w:val='0'/></w:rPr><w:t> again</w:t></w:r></w:p>")).isEqualTo("A: shown again");
        }

        @Test
        void theCodeOfAFieldAndWhatItIsMadeOf() {
            assertThat(text("<w:p>" + run("A: page ")
                    + "<w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText> IF </w:instrText></w:r>"
                    + "<w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:fldChar w:fldCharType='separate'/></w:r>"
                    + run("7") + "<w:r><w:fldChar w:fldCharType='end'/></w:r><w:r><w:fldChar w:fldCharType='separate'/></w:r>"
                    + run("eight")
                    + "<w:r><w:fldChar w:fldCharType='end'/></w:r>" + run(".") + "</w:p>")).isEqualTo("A: page eight.");
        }

        @Test
        void aFieldThatNeverEndsTakesNoOtherParagraphWithIt() {
            assertThat(text("<w:p><w:r><w:fldChar w:fldCharType='begin'/></w:r></w:p>" + paragraph("A: One.")))
                    .isEqualTo("\nA: One.");
        }

        @Test
        void headersAndFooters() {
            assertThat(Docx.body(paragraph("A: One.")).with("header", paragraph("Confidential")).text()).isEqualTo("A: One.");
        }
    }

    @Test
    void stylesTellWhatIsAHeadingAndWhatIsHidden() {
        var styled = "<w:p><w:pPr><w:pStyle w:val='%s'/></w:pPr>%s</w:p>";
        var script = Docx.body(paragraph("A: One.") + paragraph("B: Two.") + styled.formatted("berschrift1", run("Part two"))
                + styled.formatted("Note", run("secret")) + paragraph("A: Three.") + paragraph("B: Four."))
                .with("styles", "<w:style w:styleId='berschrift1'><w:name w:val='heading 1'/></w:style><w:style w:styleId='Note'>"
                        + "<w:name w:val='Note'/><w:rPr><w:vanish/></w:rPr></w:style>")
                .read();
        assertThat(Told.turns(script)).containsExactly("A|One.", "B|Two.", "A|Three.", "B|Four.");
        assertThat(script.text()).isEqualTo("A: One.\nB: Two.\nPart two\n\nA: Three.\nB: Four.");
    }

    @Test
    void textBoxesStandBelowTheTalkAndOnlyOnce() {
        var box = "<w:txbxContent>" + paragraph("Archive 12") + "</w:txbxContent>";
        assertThat(text("<w:p>" + run("A: We ") + "<w:r><mc:AlternateContent xmlns:mc='mc'><mc:Choice>" + box
                + "</mc:Choice><mc:Fallback>"
                + box + "</mc:Fallback></mc:AlternateContent></w:r>" + run("went.") + "</w:p>"))
                .isEqualTo("A: We went.\n\n---\nArchive 12\n");
    }

    @Test
    void signsThatWordMakesOfSmileysAndArrowsAreReadable() {
        assertThat(text("<w:p>" + run("A: well ") + "<w:r><w:sym w:font='Wingdings' w:char='F04A'/></w:r></w:p>"))
                .isEqualTo("A: well ☺");
    }

    @Test
    void footnotesAndEndnotesStandBelowTheTalk() {
        var script = Docx
                .body("<w:p>" + run("A: The strike") + "<w:r><w:footnoteReference w:id='2'/></w:r>" + run(" began") + "<w:r>"
                        + "<w:endnoteReference w:id='2'/></w:r>" + run(".") + "</w:p>" + paragraph("B: Yes."))
                .with("footnotes", "<w:footnote w:type='separator' w:id='0'><w:p/></w:footnote><w:footnote w:id='2'>"
                        + paragraph(" Of 1984.") + "</w:footnote>")
                .with("endnotes", "<w:endnote w:id='2'>" + paragraph("In May.") + "</w:endnote>").read();
        assertThat(script.text()).isEqualTo("A: The strike began.\nB: Yes.\n\n---\n[1] Of 1984.\n[2] In May.\n");
        assertThat(Told.remarks(script)).containsExactly("strike||Of 1984.", "began||In May.");
    }

    @Nested
    class Comments {
        private static String comment(String id, String author, String... paragraphs) {
            var words = new StringBuilder();
            for (var at = 0; at < paragraphs.length; at++) {
                words.append("<w:p w14:paraId='p").append(id).append(at == paragraphs.length - 1 ? "" : "x").append("'>")
                        .append(run(paragraphs[at])).append("</w:p>");
            }
            return "<w:comment w:id='" + id + "' w:author='" + author + "'>" + words + "</w:comment>";
        }

        private static String marked(String id, String words) {
            return "<w:commentRangeStart w:id='" + id + "'/>" + run(words) + "<w:commentRangeEnd w:id='" + id + "'/><w:r>"
                    + "<w:commentReference w:id='" + id + "'/></w:r>";
        }

        @Test
        void areOnTheWordsTheyMark() {
            var script = Docx.body("<w:p>" + run("A: I was ") + marked("0", "at home") + run(".") + "</w:p>")
                    .with("comments", comment("0", "Ana Reis", "Where is that?", "Ask her.")).read();
            assertThat(Told.remarks(script)).containsExactly("at home|Ana Reis|Where is that?\nAsk her.");
        }

        @Test
        void mayOverlapAndReachOverParagraphs() {
            var script = Docx
                    .body("<w:p><w:commentRangeStart w:id='1'/>" + run("A: One ") + "<w:commentRangeStart w:id='2'/>"
                            + run("two.")
                            + "</w:p><w:p>" + run("B: Three") + "<w:commentRangeEnd w:id='1'/>" + run(" four.")
                            + "<w:commentRangeEnd w:id='2'/></w:p>")
                    .with("comments", comment("1", "X", "first") + comment("2", "Y", "second")).read();
            assertThat(Told.remarks(script)).containsExactly("A: One two.\nB: Three|X|first", "two.\nB: Three four.|Y|second");
        }

        @Test
        void thatAnswerFollowTheOneTheyAnswer() {
            var script = Docx
                    .body("<w:p>" + run("A: I was ") + marked("0", "at home") + run(" and ") + marked("2", "out") + "</w:p>")
                    .with("comments", comment("0", "X", "Where?") + comment("1", "Y", "In Rome.") + comment("2", "Z", "Why?"))
                    .with("commentsExtended",
                            "<w15:commentEx w15:paraId='p0'/><w15:commentEx w15:paraId='p1' w15:paraIdParent='p0'/>"
                                    + "<w15:commentEx w15:paraId='p2'/>")
                    .read();
            assertThat(Told.remarks(script)).containsExactly("at home|X|Where?", "at home|Y|In Rome.", "out|Z|Why?");
        }

        @Test
        void onDeletedWordsAreOnTheOneBefore() {
            var script = Docx
                    .body("<w:p>" + run("A: I was ")
                            + "<w:commentRangeStart w:id='0'/><w:del w:id='9'><w:r><w:delText>never</w:delText>"
                            + "</w:r></w:del><w:commentRangeEnd w:id='0'/>" + run(" there.") + "</w:p>")
                    .with("comments", comment("0", "X", "why not")).read();
            assertThat(Told.remarks(script)).containsExactly("was|X|why not");
        }

        @Test
        void inTablesFollowTheirWords() {
            var script = Docx
                    .body("<w:tbl>" + row("", "0:01", "Ana", "I was </w:t></w:r>" + marked("0", "at home") + "<w:r><w:t>.")
                            + row("", "0:02", "Tom", "Yes.") + "</w:tbl>")
                    .with("comments", comment("0", "X", "where")).read();
            assertThat(Told.timedTurns(script)).containsExactly("1|Ana|I was at home.", "2|Tom|Yes.");
            assertThat(Told.remarks(script)).containsExactly("at home|X|where");
        }
    }

    @Nested
    class StylesThatAreBasedOnOthers {
        @Test
        void hideWhatTheirBaseHides() {
            var styles = "<w:style w:styleId='A'><w:rPr><w:vanish/></w:rPr></w:style><w:style w:styleId='B'><w:basedOn w:val='A'/></w:style>"
                    + "<w:style w:styleId='C'><w:basedOn w:val='B'/></w:style>";
            var hidden = "<w:r><w:rPr><w:rStyle w:val='C'/></w:rPr><w:t>secret</w:t></w:r>";
            assertThat(
                    Docx.body("<w:p>" + run("A: One.") + hidden + "</w:p>" + paragraph("B: Two.")).with("styles", styles).text())
                    .isEqualTo("A: One.\nB: Two.");
        }

        @Test
        void showWhatTheySayIsShown() {
            var styles = "<w:style w:styleId='A'><w:rPr><w:vanish/></w:rPr></w:style>"
                    + "<w:style w:styleId='B'><w:basedOn w:val='A'/><w:rPr><w:vanish w:val='0'/></w:rPr></w:style>";
            var shown = "<w:r><w:rPr><w:rStyle w:val='B'/></w:rPr><w:t> Two.</w:t></w:r>";
            assertThat(Docx.body("<w:p>" + run("A: One.") + shown + "</w:p>").with("styles", styles).text())
                    .isEqualTo("A: One. Two.");
        }

        @Test
        void yieldToWhatARunSaysOfItself() {
            var styles = "<w:style w:styleId='A'><w:rPr><w:vanish/></w:rPr></w:style>";
            var shown = "<w:r><w:rPr><w:vanish w:val='false'/></w:rPr><w:t>A: One.</w:t></w:r>";
            assertThat(Docx.body("<w:p><w:pPr><w:pStyle w:val='A'/></w:pPr>" + shown + run(" Two.") + "</w:p>")
                    .with("styles", styles).text()).isEqualTo("A: One.");
        }
    }

    @Nested
    class InBold {
        private static String bold(String words) {
            return "<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>" + words + "</w:t></w:r></w:p>";
        }

        @Test
        void questionsAreTheInterviewers() {
            assertThat(Told.turns(Docx.body(bold("Where was it?") + paragraph("On the coast.") + bold("And then?")
                    + paragraph("It closed.") + bold("When?") + paragraph("In spring.")).read()))
                    .containsExactly("Interviewer|Where was it?", "Interviewee|On the coast.", "Interviewer|And then?",
                            "Interviewee|It closed.", "Interviewer|When?", "Interviewee|In spring.");
        }
    }
}
