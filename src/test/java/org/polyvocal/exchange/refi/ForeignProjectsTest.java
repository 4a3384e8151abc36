package org.polyvocal.exchange.refi;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.polyvocal.exchange.arrival.Arrival;
import org.polyvocal.model.Attribute;
import org.polyvocal.model.AttributeType;
import org.polyvocal.model.Case;
import org.polyvocal.model.Code;
import org.polyvocal.model.Coder;
import org.polyvocal.model.Coding;
import org.polyvocal.model.Document;
import org.polyvocal.model.Entity;
import org.polyvocal.model.Keepsake;
import org.polyvocal.model.Memo;
import org.polyvocal.model.evidence.ClaimType;
import org.polyvocal.model.loss.LossLine;

/// Projects as other programs write them, each with the habits that are known of it.
class ForeignProjectsTest {
    private static final String TEXT = "I: How was it? 😀\r\nR: We trusted each other.\r\nI: And then?\r\nR: It was hard.";
    private static final String USERS = "<Users><User guid=\"{" + Package.guid(1)
            + "}\" name=\"Ana\" id=\"ana\\login\"/></Users>";
    private static final String CODES = "<CodeBook><Codes><Code guid=\"" + Package.guid(10).toUpperCase(java.util.Locale.ROOT)
            + "\" name=\"Trust\" isCodable=\"true\" color=\"#abc\"><Description>When they rely on each other.</Description>"
            + "<Code guid=\"" + Package.guid(11) + "\" name=\"Mutual\" isCodable=\"false\"/></Code></Codes></CodeBook>";

    @TempDir Path folder;

    private static <T extends Entity> List<T> all(Arrival arrival, Class<T> kind) {
        return arrival.entities().stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    private static String passage(Arrival arrival, Coding coding) {
        var document = all(arrival, Document.class).stream().filter(it -> it.id().equals(coding.document())).findFirst()
                .orElseThrow();
        return arrival.manuscripts().stream().filter(it -> it.textSha256().equals(document.text().sha256())).findFirst()
                .orElseThrow()
                .text().substring(coding.span().start(), coding.span().end());
    }

    private static LossLine losses(Arrival arrival, String kind) {
        return arrival.losses().lines().stream().filter(line -> line.kind().equals(kind)).findFirst().orElseThrow();
    }

    private static String selection(int number, int start, int end, String inside) {
        return "<PlainTextSelection guid=\"" + Package.guid(number) + "\" startPosition=\"" + start + "\" endPosition=\"" + end
                + "\" creatingUser=\"" + Package.guid(1) + "\" creationDateTime=\"2024-05-06T07:08:09+02:00\">" + inside
                + "</PlainTextSelection>";
    }

    private static String coding(int number, int code) {
        return "<Coding guid=\"" + Package.guid(number) + "\" creatingUser=\"" + Package.guid(1) + "\"><CodeRef targetGUID=\""
                + Package.guid(code) + "\"/></Coding>";
    }

    private static String source(String inside) {
        return "<Sources><TextSource guid=\"" + Package.guid(20) + "\" name=\"Mabel.docx\" plainTextPath=\"internal://a.txt\">"
                + inside
                + "</TextSource></Sources>";
    }

    private Arrival read(String inside) {
        return RefiFile.read(new Package().project(inside).with("Sources/a.txt", "\uFEFF" + TEXT).in(folder));
    }

    private static int at(String words) {
        return TEXT.indexOf(words);
    }

    @Test
    void positionsInUtf16WithTwoForALineEndAreOnTheirWords() {
        var words = List.of("trusted each other", "hard", "then");
        var selections = new StringBuilder();
        for (var each : words) {
            selections.append(selection(30 + words.indexOf(each), at(each), at(each) + each.length(),
                    coding(40 + words.indexOf(each), 10)));
        }
        var arrival = read(USERS + CODES + source(selections.toString()));
        assertThat(all(arrival, Coding.class).stream().sorted(Comparator.comparing(Coding::id)).map(it -> passage(arrival, it)))
                .containsExactlyElementsOf(words);
        assertThat(losses(arrival, "coding").read()).isEqualTo(3);
        assertThat(losses(arrival, "offsets").detail()).contains("UTF-16");
    }

    @Test
    void peopleCodesAndDatesComeAsTheyAre() {
        var arrival = read(USERS + CODES + source(selection(30, 0, 2, coding(40, 11))));
        assertThat(all(arrival, Coder.class)).extracting(Coder::name, it -> it.id().toString())
                .containsExactly(org.assertj.core.groups.Tuple.tuple("Ana", Package.guid(1)));
        assertThat(all(arrival, Code.class)).extracting(Code::name).containsExactly("Trust", "Mutual");
        var trust = all(arrival, Code.class).getFirst();
        assertThat(trust.look().colour().hex()).isEqualTo("#AABBCC");
        assertThat(trust.rule().definition()).isEqualTo("When they rely on each other.");
        assertThat(all(arrival, Coding.class).getFirst().created()).isEqualTo("2024-05-06T05:08:09Z");
        assertThat(all(arrival, Document.class).getFirst().name()).isEqualTo("Mabel.docx");
        assertThat(arrival.manuscripts().getFirst().text()).doesNotContain("\r").doesNotStartWith("\uFEFF");
    }

    @Test
    void textsWithinTheXmlAreRead() {
        var arrival = RefiFile.read(new Package().project(CODES + "<Sources><TextSource guid=\"" + Package.guid(20)
                + "\"><PlainTextContent>One two three</PlainTextContent>" + selection(30, 4, 7, coding(40, 10))
                + "</TextSource></Sources>").in(folder));
        assertThat(passage(arrival, all(arrival, Coding.class).getFirst())).isEqualTo("two");
        assertThat(all(arrival, Coder.class)).hasSize(1); // named nowhere but in the coding
        assertThat(losses(arrival, "user").changed()).isEqualTo(1);
    }

    @Test
    void commentsAndNotesBecomeMemosWhereTheyBelong() {
        var note = "<Note guid=\"%s\" name=\"%s\" creatingUser=\"" + Package.guid(1)
                + "\"><PlainTextContent>%s</PlainTextContent></Note>";
        var arrival = read(USERS + CODES + source(selection(30, 0, 8, "<Description>Odd.</Description>"
                + "<Coding guid=\"" + Package.guid(40) + "\"><CodeRef targetGUID=\"" + Package.guid(10)
                + "\"/><NoteRef targetGUID=\""
                + Package.guid(50) + "\"/></Coding><NoteRef targetGUID=\"" + Package.guid(51) + "\"/>") + selection(31, 3, 6, ""))
                + "<Notes>" + note.formatted(Package.guid(50), "", "On the coding.")
                + note.formatted(Package.guid(51), "Title", "On it.")
                + note.formatted(Package.guid(52), "", "Tied.") + note.formatted(Package.guid(53), "", "Alone.")
                + "</Notes><Links><Link guid=\""
                + Package.guid(60) + "\" originGUID=\"" + Package.guid(52) + "\" targetGUID=\"" + Package.guid(31)
                + "\"/></Links>");
        assertThat(all(arrival, Coding.class).getFirst().memo()).isEqualTo("On the coding.");
        assertThat(all(arrival, Memo.class)).extracting(Memo::text, it -> it.span().isPresent()).containsExactlyInAnyOrder(
                org.assertj.core.groups.Tuple.tuple("Odd.", true), org.assertj.core.groups.Tuple.tuple("Title\n\nOn it.", true),
                org.assertj.core.groups.Tuple.tuple("Tied.", true), org.assertj.core.groups.Tuple.tuple("Alone.", false));
        assertThat(losses(arrival, "note").read()).isEqualTo(4);
        assertThat(losses(arrival, "selection").read()).isEqualTo(2);
    }

    @Test
    void variablesAndCasesKeepTheirValues() {
        var arrival = read("<Variables><Variable guid=\"" + Package.guid(70) + "\" name=\"Age\" typeOfVariable=\"Integer\"/>"
                + "<Variable guid=\"" + Package.guid(71)
                + "\" name=\"Works\" typeOfVariable=\"Boolean\"/></Variables><Cases><Case guid=\""
                + Package.guid(72) + "\" name=\"Mabel\">" + value(70, "Integer", "41") + value(71, "Boolean", "true")
                + "<SourceRef targetGUID=\"" + Package.guid(20) + "\"/></Case></Cases>" + source(""));
        assertThat(all(arrival, Attribute.class)).extracting(Attribute::type).containsExactly(AttributeType.NUMBER,
                AttributeType.YES_NO);
        var mabel = all(arrival, Case.class).getFirst();
        assertThat(mabel.values().values()).containsExactly("41", "yes");
        assertThat(all(arrival, Document.class).getFirst().speakers()).filteredOn(it -> it.person().isPresent())
                .extracting(it -> it.person().orElseThrow()).containsExactly(mabel.id());
    }

    private static String value(int variable, String type, String value) {
        return "<VariableValue><VariableRef targetGUID=\"" + Package.guid(variable) + "\"/><" + type + "Value>" + value + "</"
                + type
                + "Value></VariableValue>";
    }

    @Test
    void facetCodesOfAnEarlierExportAreUnderstoodThoughTheirIdsAreNew() {
        var facets = "<CodeBook><Codes><Code guid=\"" + Package.guid(10) + "\" name=\"Trust\" isCodable=\"true\"/><Code guid=\""
                + Package.guid(80) + "\" name=\"§ Claim type\" isCodable=\"false\"><Code guid=\"" + Package.guid(81)
                + "\" name=\"self-report\" isCodable=\"true\"/></Code></Codes></CodeBook>";
        var arrival = read(facets + source(selection(30, 0, 8, coding(40, 10)) + selection(31, 0, 8, coding(41, 81))));
        assertThat(all(arrival, Code.class)).extracting(Code::name).containsExactly("Trust");
        assertThat(all(arrival, Coding.class)).hasSize(1);
        assertThat(all(arrival, Coding.class).getFirst().qualifiers().claim()).contains(ClaimType.SELF_REPORT);
    }

    @Test
    void whatNobodyKnowsIsKept() {
        var arrival = read(
                "<Graphs><Graph guid=\"" + Package.guid(90) + "\" name=\"Map\"/></Graphs><Extra thing=\"1\">word</Extra>");
        assertThat(all(arrival, Keepsake.class)).extracting(Keepsake::subject).contains("Graph", "Extra");
        assertThat(losses(arrival, "form").detail()).contains("Extra");
    }

    @Test
    void zeroLengthSelectionsAndUnknownCodesAreTold() {
        var arrival = read(CODES + source(selection(30, 3, 3, coding(40, 10)) + selection(31, 0, 5, coding(41, 99))));
        assertThat(all(arrival, Coding.class)).isEmpty();
        assertThat(losses(arrival, "coding").dropped()).isEqualTo(2);
        assertThat(losses(arrival, "selection").dropped()).isEqualTo(1);
    }

    @Test
    void factsThatBreakOffArePassedOver() {
        var broken = "Polyvocal facts 1\ncoder\t%1$s\ncode\t%2$s\ncase\t%3$s\nwithin\t%3$s\nattribute\t%3$s\ninterview\t%4$s\n"
                .formatted(Package.guid(1), Package.guid(10), Package.guid(30), Package.guid(20));
        var arrival = read(USERS + CODES + "<Cases><Case guid=\"" + Package.guid(30) + "\" name=\"A school\"/></Cases>"
                + source("") + "<Notes><Note guid=\"" + Package.guid(40) + "\" name=\"Facts\"><PlainTextContent>" + broken
                + "</PlainTextContent></Note></Notes>");
        assertThat(all(arrival, Coder.class)).extracting(Coder::name).containsExactly("Ana");
        assertThat(all(arrival, Code.class)).extracting(Code::name).containsExactly("Trust", "Mutual");
        assertThat(all(arrival, Case.class)).extracting(Case::name).containsExactly("A school");
    }
}
