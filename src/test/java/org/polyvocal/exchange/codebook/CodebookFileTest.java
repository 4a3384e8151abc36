package org.polyvocal.exchange.codebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.polyvocal.model.Code;
import org.polyvocal.model.Codebook;
import org.polyvocal.model.Glyph;
import org.polyvocal.model.Look;
import org.polyvocal.model.words.Problem;

class CodebookFileTest {
    @TempDir Path folder;
    private Path file;

    @BeforeEach
    void nameTheFile() {
        file = folder.resolve("codes.csv");
    }

    private List<Code> read(String text) throws IOException {
        Files.writeString(file, text);
        return CodebookFile.read(file);
    }

    private List<String> paths(String text) throws IOException {
        var codes = read(text);
        var book = new Codebook(codes);
        return book.codes().stream().map(book::path).toList();
    }

    private String refusal(String text) throws IOException {
        try {
            read(text);
            return "";
        } catch (Problem problem) {
            assertThat(problem.sentence()).contains("codes.csv");
            return problem.key();
        }
    }

    @Nested
    class Layouts {
        @Test
        void pathsNestCodesUnderParentsThatNeedNoRows() throws IOException {
            assertThat(paths("code,definition\nRelations > Trust,Rely on.\nRelations > Trust > Deep,\nTime,\n"))
                    .containsExactly("Relations", "Relations > Trust", "Relations > Trust > Deep", "Time");
        }

        @Test
        void referencesNestCodesWhateverTheOrderOfRows() throws IOException {
            var codes = read("id,parent,short_name,name\nRP.TRUST,RP,Trust,Relational trust\nRP,,,Relations\n");
            assertThat(codes).extracting(Code::name).containsExactly("Relations", "Relational trust");
            assertThat(codes.getLast().reference()).isEqualTo("RP.TRUST");
            assertThat(codes.getLast().shortName()).isEqualTo("Trust");
            assertThat(codes.getLast().parent()).contains(codes.getFirst().id());
        }

        @Test
        void categoriesAreThemes() throws IOException {
            var codes = read("code,name,category,color\n1,Story,Theme 01,#EC407A\n2,Leaflet,Theme 01,AB47BC\n");
            assertThat(codes).extracting(Code::name).containsExactly("Theme 01", "Story", "Leaflet");
            assertThat(codes).extracting(code -> code.look().colour().hex()).containsExactly("#1166DD", "#EC407A", "#AB47BC");
            assertThat(codes).extracting(Code::reference).containsExactly("", "1", "2");
        }

        @Test
        void aBareListOfNamesIsACodebook() throws IOException {
            assertThat(paths("Name,Description\nTrust,Rely on.\nTime,\n")).containsExactly("Trust", "Time");
        }
    }

    @Test
    void rulesAreRead() throws IOException {
        var rule = read("code,Definition,Apply When,do_not_apply_when,example,source\nTrust,d,a,n,e,s\n").getFirst().rule();
        assertThat(rule).isEqualTo(new org.polyvocal.model.Rule("d", "a", "n", "e", "s"));
    }

    @Test
    void themesTakeTheNextLookAndChildrenTheirThemes() throws IOException {
        var codes = read("code,colour,glyph\nA,,\nB,,\nB > C,,\nB > D,#123456,★\nE,not a colour,\n");
        assertThat(codes).extracting(Code::look).startsWith(Look.PALETTE.get(0), Look.PALETTE.get(1), Look.PALETTE.get(1))
                .endsWith(Look.PALETTE.get(2));
        assertThat(codes.get(3).look().colour().hex()).isEqualTo("#123456");
        assertThat(codes.get(3).look().glyph()).isEqualTo(Glyph.STAR);
    }

    @Test
    void whatIsWrittenIsReadBackTheSame() {
        var book = new Codebook(PublishedCodebook.distributedLeadership());
        CodebookFile.write(file, book);
        assertThat(new Codebook(CodebookFile.read(file)).codes()).isEqualTo(book.codes());
    }

    @Test
    void whatMakesNoTreeIsRefused() throws IOException {
        assertThat(refusal("id,parent,name\nA,B,a\nB,A,b\n")).isEqualTo("exchange.codeParent");
        assertThat(refusal("id,parent,name\nA,Z,a\n")).isEqualTo("exchange.codeParent");
        assertThat(refusal("code\nA\nA\n")).isEqualTo("exchange.codeTwice");
        assertThat(refusal("code,definition\nA,a\n,b\n")).isEqualTo("exchange.codeUnnamed");
        assertThat(refusal("colour,definition\n#123456,b\n")).isEqualTo("exchange.noColumn");
    }
}
