package org.polyvocal.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.polyvocal.model.words.Problem;

class AttributeTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"TEXT|Head of maths|Head of maths", "NUMBER|012.50|12.5", "NUMBER|3,5|3.5",
            "NUMBER|−4|-4", "NUMBER|0.0|0", "NUMBER|1000000|1000000", "DATE|2024-6-4|2024-06-04", "DATE|4.6.2024|2024-06-04",
            "DATE|2024/06/04|2024-06-04", "DATE|2024-06-04 00:00:00|2024-06-04", "YES_NO|Ja|yes", "YES_NO|FALSE|no",
            "CHOICE|PRIMÁRY|primary"})
    void keepsWhatIsTypedInOneForm(AttributeType type, String typed, String kept) {
        assertThat(Attribute.of("Asked", type, "primary", "secondary").value(typed)).isEqualTo(kept);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"NUMBER|twelve|model.case.notNumber", "NUMBER|1,234|model.case.notNumber",
            "NUMBER|1e9|model.case.notNumber", "DATE|6/4/2024|model.case.notDate", "DATE|2023-02-29|model.case.notDate",
            "YES_NO|perhaps|model.case.notYesNo", "CHOICE|tertiary|model.case.notChoice"})
    void refusesWhatIsNoValueOfItsType(AttributeType type, String typed, String key) {
        assertThatThrownBy(() -> Attribute.of("Phase", type, "primary", "secondary").value(typed))
                .isInstanceOfSatisfying(Problem.class, problem -> {
                    assertThat(problem.key()).isEqualTo(key);
                    assertThat(problem.sentence()).contains(typed, "Phase").doesNotContain("{");
                });
    }

    @Test
    void namesAreTheSameWhateverTheirCaseAccentsAndGaps() {
        assertThat(Naming.same("Zoë Wetherell", " ZOE_wetherell")).isTrue();
        assertThat(Naming.same("Straße", "STRASSE")).isTrue();
        assertThat(Naming.same("Małgorzata", "Malgorzata")).isTrue();
        assertThat(Naming.same("Years in post", "years-in_post")).isTrue();
        assertThat(Naming.same("Ana", "Anna")).isFalse();
    }
}
