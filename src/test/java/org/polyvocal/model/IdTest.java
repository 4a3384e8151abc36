package org.polyvocal.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class IdTest {
    @Test
    void isATimeOrderedUuid() {
        var id = Id.<Code>next();
        assertThat(id.value().version()).isEqualTo(7);
        assertThat(id.value().variant()).isEqualTo(2);
        assertThat(id.value().getMostSignificantBits() >>> 16).isBetween(System.currentTimeMillis() - 60_000,
                System.currentTimeMillis() + 60_000);
    }

    @Test
    void sortsInTheOrderInWhichItWasMade() {
        var ids = Stream.generate(Id::<Code>next).limit(20_000).toList();
        assertThat(ids).isSorted().doesNotHaveDuplicates();
    }
}
