package org.polyvocal.exchange.pseudonyms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.polyvocal.exchange.pseudonyms.RegisterRow.Refused;
import org.polyvocal.exchange.pseudonyms.RegisterRow.Understood;
import org.polyvocal.model.Pseudonym;
import org.polyvocal.model.words.Problem;

class RegisterFileTest {
    @TempDir Path folder;

    private List<RegisterRow> read(String text) throws Exception {
        return RegisterFile.read(Files.writeString(folder.resolve("names.csv"), text));
    }

    @Test
    void hasNamesAndWhatStandsForThem() throws Exception {
        assertThat(read("name,replacement\nTom Gelderd,Ben Hart\n")).singleElement().isInstanceOfSatisfying(Understood.class,
                it -> {
                    assertThat(it.row()).isEqualTo(1);
                    assertThat(it.pseudonym().name()).isEqualTo("Tom Gelderd");
                    assertThat(it.pseudonym().kind()).isEqualTo(Pseudonym.Kind.PERSON);
                });
    }

    @Test
    void mayHaveVariantsAndKinds() throws Exception {
        assertThat(read("Kind;Original;Pseudonym;Variants\nschool;Ashby;Hillside;Ashby Primary | the Ashby\n")).singleElement()
                .isInstanceOfSatisfying(Understood.class, it -> {
                    assertThat(it.pseudonym().variants()).containsExactly("Ashby Primary", "the Ashby");
                    assertThat(it.pseudonym().kind()).isEqualTo(Pseudonym.Kind.SCHOOL);
                });
    }

    @Test
    void refusesRowsThatSayTooLittle() throws Exception {
        assertThat(read("name,replacement,kind\nTom,,\n,Ben,\nTom,Ben,dog\nAda,Eve,other\n"))
                .extracting(it -> it instanceof Refused)
                .containsExactly(true, true, true, false);
    }

    @Test
    void refusesOtherTables() {
        assertThatThrownBy(() -> read("name,age\nTom,7\n")).isInstanceOf(Problem.class);
    }
}
