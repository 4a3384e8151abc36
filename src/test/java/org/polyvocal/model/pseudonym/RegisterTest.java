package org.polyvocal.model.pseudonym;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.polyvocal.model.Pseudonym;
import org.polyvocal.model.Pseudonym.Kind;
import org.polyvocal.model.words.Problem;

class RegisterTest {
    private final Named named = new Named();

    @Test
    void takesNames() {
        assertThat(Register.enter(named.study(), List.of(of("Tom", "Ben"), of("Ada", "Eve"))).edits()).hasSize(2);
    }

    @Test
    void namesNobodyInTheJournal() {
        assertThat(Register.enter(named.study(), List.of(of("Tom", "Ben"))).label().words()).containsExactly("1");
        assertThat(Register.remove(of("Tom", "Ben")).label().words()).isEmpty();
    }

    @Test
    void refusesOneNameTwice() {
        var tom = named.register("Tom Gelderd", "Ben Hart", "Tom");
        assertThatThrownBy(() -> Register.enter(named.study(), List.of(of("tom", "Eve"))))
                .isInstanceOfSatisfying(Problem.class, it -> assertThat(it.sentence()).contains("“tom”", "“Ben Hart”"));
        assertThat(Register.amend(named.study(), tom, tom.saying(List.of("Tom", "TG"), "Ben Hart", Kind.PERSON)).edits())
                .hasSize(1);
    }

    @Test
    void refusesAReplacementThatIsANameItself() {
        assertThatThrownBy(() -> Register.refuse(List.of(of("Tom", "Ben Tom")))).isInstanceOf(Problem.class);
        assertThatThrownBy(() -> Register.refuse(List.of(of("Tom", "Ben"), of("Ben", "Eve")))).isInstanceOf(Problem.class);
        Register.refuse(List.of(of("Tom", "Tomas")));
    }

    @Test
    void refusesWhatIsNoName() {
        assertThatThrownBy(() -> Register.refuse(List.of(of("…", "Ben")))).isInstanceOf(Problem.class);
        assertThatThrownBy(() -> Register.refuse(List.of(of("Tom", "Ben\nHart")))).isInstanceOf(Problem.class);
    }

    private static Pseudonym of(String name, String replacement) {
        return Pseudonym.of(name, replacement, Kind.PERSON);
    }
}
