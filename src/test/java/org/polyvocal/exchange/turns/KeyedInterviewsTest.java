package org.polyvocal.exchange.turns;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.polyvocal.model.Role;

/// Interviews in the conventions and languages of other people's programs and habits, against a key made by hand.
class KeyedInterviewsTest {
    static Stream<Keyed> interviews() {
        return Keyed.all();
    }

    @ParameterizedTest
    @MethodSource("interviews")
    void everyTurnIsFoundWithItsSpeakerItsTimeAndItsWords(Keyed interview) {
        assertThat(interview.found()).isEqualTo(interview.turns());
    }

    @ParameterizedTest
    @MethodSource("interviews")
    void aRoleIsRightOrLeftOpen(Keyed interview) {
        var roles = Roles.of(Recognition.of(interview.text()));
        assertThat(roles).allSatisfy((speaker, role) -> assertThat(role).as("role of " + speaker).isIn(Role.UNKNOWN,
                interview.roles().get(speaker)));
    }

    @Test
    void mostRolesAreFound() {
        var key = interviews().flatMap(interview -> interview.roles().values().stream()).filter(it -> it != Role.UNKNOWN).count();
        var found = interviews().flatMap(interview -> Roles.of(Recognition.of(interview.text())).values().stream())
                .filter(it -> it != Role.UNKNOWN).count();
        assertThat((double) found / key).isGreaterThan(0.95);
    }
}
