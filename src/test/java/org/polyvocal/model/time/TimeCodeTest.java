package org.polyvocal.model.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class TimeCodeTest {
    @Test
    void isOfHoursMinutesAndSecondsForTheEye() {
        assertThat(TimeCode.toSecond(Duration.ofMillis(724_999))).isEqualTo("00:12:04");
        assertThat(TimeCode.toSecond(Duration.ofHours(101))).isEqualTo("101:00:00");
    }

    @Test
    void hasAllThreeDigitsOfTheMillisecondForFiles() {
        assertThat(TimeCode.toMillisecond(Duration.ofMillis(724_560))).isEqualTo("00:12:04.560");
        assertThat(TimeCode.toMillisecond(Duration.ofSeconds(5))).isEqualTo("00:00:05.000");
        assertThat(TimeCode.toMillisecond(Duration.ofNanos(1_002_999_999))).isEqualTo("00:00:01.002");
    }
}
