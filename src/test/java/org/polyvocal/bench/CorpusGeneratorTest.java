package org.polyvocal.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.polyvocal.model.Coding;
import org.polyvocal.model.Id;

class CorpusGeneratorTest {
    private final CorpusGenerator study = new CorpusGenerator(Size.S);

    @Test
    void makesTheSameStudyFromTheSameSeed() {
        var again = new CorpusGenerator(Size.S);
        assertThat(again.interview(7)).isEqualTo(study.interview(7));
        assertThat(again.codings(again.interview(7), Id.next())).extracting(Coding::span)
                .isEqualTo(study.codings(study.interview(7), Id.next()).stream().map(Coding::span).toList());
        assertThat(new CorpusGenerator(Size.S, 1).interview(7)).isNotEqualTo(study.interview(7));
    }

    @Test
    void isAsLargeAsItsSizeSays() {
        assertThat(study.codes()).hasSize(Size.S.codes()).doesNotHaveDuplicates();
        assertThat(study.interviews()).hasSize(Size.S.interviews())
                .allSatisfy(interview -> assertThat(interview.words().size()).isBetween(Size.WORDS, Size.WORDS + 500));
        assertThat(study.interviews().mapToInt(interview -> study.codings(interview, Id.next()).size()).sum())
                .isEqualTo(Size.S.codings());
    }

    @Test
    void placesWordsSentencesAndCodingsInTheText() {
        var interview = study.interview(1);
        assertThat(interview.words())
                .allSatisfy(word -> assertThat(word.of(interview.text()).toString()).doesNotContain(" ", "\n", ":"));
        assertThat(interview.sentences())
                .allSatisfy(sentence -> assertThat(sentence.of(interview.text()).toString()).matches("(?s)\\S[^\\n]*[.?…]"));
        assertThat(study.codings(interview, Id.next()))
                .allSatisfy(coding -> assertThat(coding.span().end()).isLessThanOrEqualTo(interview.text().length()));
        assertThat(interview.text().codePoints().count()).isEqualTo(interview.text().length());
    }

    @Test
    void letsTheTwoCodersAgreeOftenAndNotAlways() {
        var codings = study.interviews().flatMap(interview -> study.codings(interview, Id.next()).stream()).toList();
        var second = codings.stream().filter(coding -> coding.coder().equals(study.coders().getLast().id())).count();
        assertThat(second).isBetween(codings.size() / 4L, codings.size() / 2L);
    }

    @Test
    void writesFilesThatOthersCanRead(@TempDir Path folder) throws IOException {
        CorpusFolder.write(study, folder);
        assertThat(folder.resolve("interviews")).isDirectoryContaining(file -> file.endsWith("Interview 0012.txt"));
        assertThat(Files.readAllLines(folder.resolve("codings.csv"))).hasSize(Size.S.codings() + 1).first()
                .isEqualTo("document,start,end,code,coder");
        assertThat(Files.readAllLines(folder.resolve("codebook.csv"))).hasSize(Size.S.codes() + 1);
    }
}
