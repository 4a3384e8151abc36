package org.polyvocal.exchange.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.polyvocal.exchange.file.Original;
import org.polyvocal.exchange.prose.Told;
import org.polyvocal.exchange.prose.Zip;
import org.polyvocal.exchange.turns.Script;
import org.polyvocal.model.words.Problem;

class EpubFileTest {
    private static final String CONTAINER = "<?xml version='1.0'?><container xmlns='urn:oasis:names:tc:opendocument:xmlns:container'><rootfiles>"
            + "<rootfile full-path='OEBPS/book.opf' media-type='application/oebps-package+xml'/></rootfiles></container>";
    private static final String BOOK = """
            <?xml version='1.0'?><!DOCTYPE package SYSTEM "http://openebook.org/dtds/oeb.dtd"><package xmlns='http://www.idpf.org/2007/opf'><manifest>
            <item id='two' href='text/part%202.xhtml' media-type='application/xhtml+xml'/>
            <item id='one' href='text/../text/part1.xhtml' media-type='application/xhtml+xml'/>
            <item id='toc' href='toc.xhtml' properties='nav' media-type='application/xhtml+xml'/>
            <item id='picture' href='a.svg' media-type='image/svg+xml'/></manifest>
            <spine><itemref idref='toc'/><itemref idref='one'/><itemref idref='picture'/><itemref idref='two'/><itemref idref='none'/></spine></package>""";
    private static final String PAGE = "<?xml version='1.0' encoding='utf-8'?><!DOCTYPE html><html xmlns='http://www.w3.org/1999/xhtml'><head>"
            + "<title>Talk</title></head><body>%s</body></html>";

    private static Zip book() {
        return new Zip().with("mimetype", "application/epub+zip").with("META-INF/container.xml", CONTAINER)
                .with("OEBPS/book.opf", BOOK)
                .with("OEBPS/toc.xhtml", PAGE.formatted("<nav><a href='#'>Part 1</a></nav>"))
                .with("OEBPS/text/part 2.xhtml", PAGE.formatted("<p>ANA: And then?</p><p>TOM: Ça va.</p>"))
                .with("OEBPS/text/part1.xhtml", PAGE.formatted("<p>ANA: Where were you?</p><p>TOM: At home.</p>"));
    }

    private static Script read(byte[] bytes) {
        return EpubFile.read(new Original("talk.epub", bytes));
    }

    private static String refusal(byte[] bytes) {
        try {
            read(bytes);
            return "";
        } catch (Problem problem) {
            assertThat(problem.sentence()).contains("talk.epub");
            return problem.key();
        }
    }

    @Test
    void itsPagesAreReadInTheOrderOfTheBook() {
        assertThat(Told.turns(read(book().bytes()))).containsExactly("ANA|Where were you?", "TOM|At home.", "ANA|And then?",
                "TOM|Ça va.");
    }

    @Test
    void fontsMayBeEncrypted() {
        var fonts = "<encryption><EncryptedData><CipherReference URI='OEBPS/fonts/a.otf'/></EncryptedData></encryption>";
        assertThat(Told.turns(read(book().with("META-INF/encryption.xml", fonts).bytes()))).hasSize(4);
    }

    @Nested
    class IsRefused {
        @Test
        void whenItsPagesAreEncrypted() {
            var pages = "<encryption><enc:EncryptedData xmlns:enc='e'><enc:CipherReference URI='OEBPS/text/part%202.xhtml'/></enc:EncryptedData></encryption>";
            assertThat(refusal(book().with("META-INF/encryption.xml", pages).bytes())).isEqualTo("exchange.epubLocked");
        }

        @Test
        void whenItIsSomethingElseOrBreaksOff() {
            assertThat(refusal("just words".getBytes(StandardCharsets.UTF_8))).isEqualTo("exchange.epubDamaged");
            assertThat(refusal(new Zip().with("a.html", "<p>a</p>").bytes())).isEqualTo("exchange.epubDamaged");
            assertThat(refusal(Zip.brokenOff(book().bytes()))).isEqualTo("exchange.epubDamaged");
            assertThat(refusal(book().with("OEBPS/book.opf", "<package/>").bytes())).isEqualTo("exchange.epubDamaged");
        }

        @Test
        void whenItIsABomb() {
            assertThat(refusal(Zip.bomb("OEBPS/a.xhtml", 70))).isEqualTo("exchange.bomb");
            assertThat(refusal(Zip.bomb("OEBPS/a.png", 600))).isEqualTo("exchange.bomb");
        }

        @Test
        void whenThereAreNoWordsInIt() {
            assertThat(refusal(book().with("OEBPS/text/part1.xhtml", PAGE.formatted(""))
                    .with("OEBPS/text/part 2.xhtml", PAGE.formatted("")).bytes()))
                    .isEqualTo("exchange.blank");
        }
    }

    @Test
    void noEntityOfABookIsBelieved() {
        var hostile = "<!DOCTYPE html [<!ENTITY a SYSTEM 'file:///etc/passwd'>]><html><body><p>ANA: &a;x</p></body></html>";
        assertThat(read(book().with("OEBPS/text/part1.xhtml", hostile).bytes()).text()).contains("ANA: &a;x");
    }
}
