package org.polyvocal.workbench.hits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.polyvocal.desktop.SmallStudy;
import org.polyvocal.model.Pseudonym;
import org.polyvocal.workbench.gate.Clearance;
import org.polyvocal.workbench.gate.NamesGoOut;
import org.polyvocal.workbench.pseudonyms.Pseudonyms;

class HitFilesTest {
    @TempDir Path folder;
    private SmallStudy study;

    @BeforeEach
    void enterAName() {
        study = new SmallStudy(folder);
        new Pseudonyms(study.session()).enter(List.of(Pseudonym.of("staff meeting", "round", Pseudonym.Kind.PERSON)));
    }

    @AfterEach
    void close() {
        study.session().close();
    }

    @Test
    void keepsBackANameThatBeginsBeforeAHitAndEndsInIt() {
        var out = folder.resolve("hits.csv");
        assertThatThrownBy(() -> export("meeting", out, Clearance.checked())).isInstanceOf(NamesGoOut.class);
        assertThat(out).doesNotExist();
        export("meeting", out, Clearance.allowed());
        assertThat(out).isNotEmptyFile();
    }

    @Test
    void keepsBackANameInTheQuestionWhereItIsWrittenDown() {
        var query = "took NOT \"staff meeting\"";
        var report = folder.resolve("hits.html");
        assertThatThrownBy(() -> export(query, report, Clearance.checked())).isInstanceOf(NamesGoOut.class);
        assertThat(report).doesNotExist();
        export(query, folder.resolve("hits.csv"), Clearance.checked());
        assertThat(folder.resolve("hits.csv")).content().contains("took").doesNotContain("meeting");
    }

    private void export(String query, Path out, Clearance clearance) {
        HitFiles.export(study.session(), query, List.of(), out, clearance);
    }
}
