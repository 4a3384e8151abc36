package org.polyvocal.exchange.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.polyvocal.exchange.file.Original;
import org.polyvocal.exchange.prose.Told;
import org.polyvocal.exchange.turns.Script;
import org.polyvocal.model.words.Problem;

class HtmlFileTest {
    private static Script read(byte[] bytes) {
        return HtmlFile.read(new Original("talk.html", bytes));
    }

    private static Script page(String html) {
        return read(html.getBytes(StandardCharsets.UTF_8));
    }

    private static String text(String html) {
        return page(html).text();
    }

    private static String refusal(byte[] bytes) {
        try {
            read(bytes);
            return "";
        } catch (Problem problem) {
            assertThat(problem.sentence()).contains("talk.html");
            return problem.key();
        }
    }

    @Nested
    class Words {
        @Test
        void areSetAsABrowserShowsThem() {
            assertThat(text(
                    "<h1>\n Talk </h1>\n<p>Q:  Where\n  <b> were </b> you?<br>\n Or not?</p>\n\n<div>A: At<span> home</span>.</div>"))
                    .isEqualTo("Talk\nQ: Where were you?\nOr not?\nA: At home.");
        }

        @Test
        void keepTheirBlanksWhereTheyAreSetSo() {
            assertThat(text("<pre>Q: a   b\n  c\n</pre><p style='white-space: pre-wrap'>A:  d</p>"))
                    .isEqualTo("Q: a   b\n  c\n\nA:  d");
        }

        @Test
        void areReadInTheEncodingThatThePageDeclares() {
            var page = "<meta http-equiv='Content-Type' content='text/html; charset=%s'><p>Q: %s</p>";
            assertThat(read(page.formatted("windows-1250", "český").getBytes(Charset.forName("windows-1250"))).text())
                    .isEqualTo("Q: český");
            assertThat(read(page.formatted("iso-8859-1", "“so”").getBytes(Charset.forName("windows-1252"))).text())
                    .isEqualTo("Q: “so”");
            assertThat(read(page.formatted("Shift_JIS", "日本").getBytes(Charset.forName("windows-31j"))).text())
                    .isEqualTo("Q: 日本");
            assertThat(read(page.formatted("utf-8", "“so”").getBytes(Charset.forName("windows-1252"))).text())
                    .isEqualTo("Q: “so”");
            assertThat(read(page.formatted("utf-16", "é").getBytes(StandardCharsets.UTF_8)).text()).isEqualTo("Q: é");
        }

        @Test
        void mayBeWrittenAsEntities() {
            assertThat(text("<p>Q: caf&eacute; &amp; &#8220;so&#x201D; &lt;b&gt; soft&shy;ly &#128512;</p>"))
                    .isEqualTo("Q: café & “so” <b> softly 😀");
        }

        @Test
        void thatAreNotShownAreNotRead() {
            assertThat(text(
                    "<html><head><title>T</title><style>p{}</style></head><body><nav>Home</nav><script>x()</script><p hidden>a</p>"
                            + "<p style='display: none'>b</p><!-- c --><noscript>d</noscript><p>Q: Where?<button>Play</button></p>"
                            + "<div role='navigation'>f</div><footer>Imprint</footer></body></html>"))
                    .isEqualTo("Q: Where?");
        }

        @Test
        void aroundTheMainPartAreLeftOut() {
            assertThat(text("<div>Menu Search</div><main><p>Q: Where were you in the war?</p></main><div>More like this</div>"))
                    .isEqualTo("Q: Where were you in the war?");
        }

        @Test
        void setInEmptyParagraphsAreEmptyLines() {
            assertThat(text("<p>Q: a</p><p><br></p><p>A: b<br></p><p>Q: c</p>")).isEqualTo("Q: a\n\nA: b\nQ: c");
        }
    }

    @Nested
    class Speakers {
        private static final String[] TURNS = {"ANA REIS|Where were you?", "TOM BELL|At home. It was late.",
                "ANA REIS|And then?"};

        @Test
        void areNamedInBoldAsOralHistoriesDo() {
            assertThat(Told.turns(
                    page("<p><b>ANA REIS:</b> Where were you?</p><p><strong>TOM BELL:</strong>&nbsp;At home. It was late.</p>"
                            + "<p><b>ANA REIS</b>: And then?</p>")))
                    .containsExactly(TURNS);
        }

        @Test
        void areNamedInListsOfDefinitions() {
            assertThat(Told.turns(page(
                    "<dl><dt>ANA REIS</dt><dd>Where were you?</dd><dt>TOM BELL</dt><dd><p>At home.</p><p>It was late.</p></dd>"
                            + "<dt>ANA REIS</dt><dd>And then?</dd></dl>")))
                    .containsExactly("ANA REIS|Where were you?", "TOM BELL|At home.\nIt was late.",
                            "ANA REIS|And then?");
        }

        @Test
        void areNamedInTables() {
            assertThat(Told
                    .timedTurns(page("<table><thead><tr><th>Time<th>Speaker<th>Text</thead><tr><td>0:01<td rowspan=2>Ana<td>One."
                            + "<tr><td>0:03<td>Two.<tr><td>0:05<td>Tom<td>Three.</table>")))
                    .containsExactly("1|Ana|One.\nTwo.", "5|Tom|Three.");
        }

        @Test
        void areCitedAsPodcastsDo() {
            assertThat(Told.timedTurns(page(
                    "<cite>Ana:</cite>\n<time>0:00</time>\n<p>One.</p><p>Two.</p>\n<cite>Tom:</cite>\n<time>0:53</time>\n<p>Three.</p>"
                            + "<cite>Ana:</cite><p>Four.</p>")))
                    .containsExactly("0|Ana|One.\nTwo.", "53|Tom|Three.", "|Ana|Four.");
        }

        @Test
        void standOnLinesOfTheirOwn() {
            assertThat(Told.turns(page(
                    "<p><b>Ana Reis</b></p><p>Where were you?</p><p><b>Tom Bell</b></p><p>At home.</p><p>Late.</p><p><b>Ana Reis</b></p>"
                            + "<p>And then?</p><p><b>Tom Bell</b></p><p>Nothing.</p>")))
                    .containsExactly("Ana Reis|Where were you?", "Tom Bell|At home.\nLate.",
                            "Ana Reis|And then?", "Tom Bell|Nothing.");
        }

        @Test
        void standInBlocksOfTheirOwnAsInPlayers() {
            var turn = "<div class='turn'><div class='speaker'>%s</div><div class='time'>%s</div><div class='text'>%s</div></div>";
            assertThat(Told
                    .timedTurns(page(turn.formatted("Ana Reis", "0:01", "Where?") + turn.formatted("Tom Bell", "0:04", "At home.")
                            + turn.formatted("Ana Reis", "0:09", "And then?"))))
                    .containsExactly("1|Ana Reis|Where?", "4|Tom Bell|At home.", "9|Ana Reis|And then?");
        }

        @Test
        void haveTheTimesThatNoScribeKeepsInItsLinks() {
            assertThat(Told.timedTurns(
                    page("<p><a name='ts_12140_22800_S01' >S01: Guten Tag.</a><a name='ts_22800_24360_S01' > Ja (..)</a></p>"
                            + "<p><a name='ts_36190_36330_S00' >S00: <span style='color: #78909C'>[00:00:36]</span> Ja.</a></p>")))
                    .containsExactly("12.14|S01|Guten Tag. Ja (..)", "36|S00|Ja.");
        }
    }

    @Test
    void aNoteThatIsNotSetApartFromTheTalkStaysWhereItIs() {
        assertThat(text(
                "<table><tr><td>Q: The strike<a class='footnote-ref' href='#n1'>1</a> began?<br>A: Yes.<br><a id='n1'></a>1 Of 1984.</table>"))
                .isEqualTo("Q: The strike began?\nA: Yes.\n1 Of 1984.");
    }

    @Nested
    class FromWord {
        @Test
        void paragraphsAreReadWithoutWhatOnlyWordNeeds() {
            assertThat(text(
                    "<html xmlns:o='urn:schemas-microsoft-com:office:office'><body><div class=WordSection1>\r\n<p class=MsoNormal><b>Q:<o:p></o:p></b>\r\nWhere?"
                            + "<span style='mso-hide:all'>secret</span></p><p class=MsoNormal><o:p>&nbsp;</o:p></p><![if !supportLists]>"
                            + "<p class=MsoNormal>A: At <ins>my</ins><del cite='mailto:a' datetime='2024'>the</del> home.<a class=msocomanchor href='#_msocom_1'>[AR1]</a></p></div>"
                            + "<div style='mso-element:comment-list'><div style='mso-element:comment'>What?</div></div></body></html>"))
                    .isEqualTo("Q: Where?\n\nA: At my home.");
        }

        @Test
        void theSignOfACommentLeavesNoBlank() {
            assertThat(text("<p>Q: Where <a style='mso-comment-reference:AB_1'>was it</a><span class=MsoCommentReference>"
                    + "<a class=msocomanchor href='#_msocom_1'>[AB1]</a><span style='mso-special-character:comment'>&nbsp;</span>"
                    + "</span>?</p><p>A: Here.</p>")).isEqualTo("Q: Where was it?\nA: Here.");
        }

        @Test
        void notesStandBelowTheTalk() {
            var script = page(
                    "<p>Q: The strike<a style='mso-footnote-id:ftn1' href='#_ftn1' name='_ftnref1'><sup>[1]</sup></a> began?</p><p>A: Yes.</p>"
                            + "<div style='mso-element:footnote-list'><hr><div style='mso-element:footnote' id=ftn1><p><a href='#_ftnref1' name='_ftn1'>[1]</a>"
                            + " Of 1984.</p></div></div>");
            assertThat(script.text()).isEqualTo("Q: The strike began?\nA: Yes.\n\n---\n[1] Of 1984.\n");
        }
    }

    @Nested
    class IsRefused {
        @Test
        void whenItIsSomethingElse() {
            assertThat(refusal("%PDF-1.4".getBytes(StandardCharsets.ISO_8859_1))).isEqualTo("exchange.disguised");
            assertThat(refusal(new byte[]{1, 2, 3, 0, 5, 6, 0, 8, 9, 10, 11, 12})).isEqualTo("exchange.binary");
        }

        @Test
        void whenItIsMoreThanAnInterview() {
            assertThat(refusal("<p>Q: a</p>".repeat(1_600_000).getBytes(StandardCharsets.UTF_8))).isEqualTo("exchange.large");
        }

        @Test
        void whenThereAreNoWordsInIt() {
            assertThat(refusal("<html><body><img src='a.png'></body></html>".getBytes(StandardCharsets.UTF_8)))
                    .isEqualTo("exchange.blank");
        }

        @Test
        void notWhenOnlyItsPicturesAreLarge() {
            assertThat(text("<p>Q: a<img src='data:image/png;base64," + "A".repeat(20 << 20) + "'></p>")).isEqualTo("Q: a");
        }
    }

    @Test
    void nothingIsFetchedAndNoEntityIsBelieved() {
        assertThat(text("<!DOCTYPE html [<!ENTITY secret SYSTEM 'file:///etc/passwd'>]><p>Q: &secret;</p>"))
                .contains("Q: &secret;");
    }

    @Test
    void nestingWithoutEndIsNoHarm() {
        assertThat(text("<p>Q: a</p>" + "<div>".repeat(200_000) + "A: b")).contains("Q: a").contains("A: b");
    }

    @Nested
    class InBold {
        private static List<String> turns(String html) {
            return Told.turns(HtmlFile.read(new Original("talk.html", html.getBytes(StandardCharsets.UTF_8))));
        }

        @Test
        void namesNeedNoColon() {
            assertThat(turns(
                    "<h1>A talk</h1><p><strong>INTERVIEWER</strong> Where was it?</p><p><strong>Ruth Alder</strong> On the coast."
                            + "</p><p><strong>INTERVIEWER</strong> And then?</p><p><strong>Ruth Alder</strong> Then it <b>closed</b>.</p>"))
                    .containsExactly("INTERVIEWER|Where was it?", "Ruth Alder|On the coast.", "INTERVIEWER|And then?",
                            "Ruth Alder|Then it closed.");
        }

        @Test
        void questionsAreTheInterviewers() {
            assertThat(turns("<p>We met in spring.</p><p><b>Where was it?</b></p><p>On the <b>coast</b>.</p><p>Near the mill.</p>"
                    + "<p><b>And <i>then</i>?</b></p><p>It closed.</p><p><b>It closed.</b></p><p>Yes, in spring.</p>"))
                    .containsExactly("Interviewer|Where was it?", "Interviewee|On the coast.\nNear the mill.",
                            "Interviewer|And then?", "Interviewee|It closed.", "Interviewer|It closed.",
                            "Interviewee|Yes, in spring.");
        }

        @Test
        void headingsAreNobodys() {
            assertThat(
                    turns("<p><b>The coast</b></p><p>It was cold.</p><p><b>The mill</b></p><p>It closed.</p><p><b>Today</b></p>"
                            + "<p>All is quiet.</p>"))
                    .allMatch(turn -> turn.startsWith("|")).hasSize(6);
        }
    }
}
