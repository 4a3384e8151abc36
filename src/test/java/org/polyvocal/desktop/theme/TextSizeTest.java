package org.polyvocal.desktop.theme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextSizeTest {
    private final TextSize size = new TextSize();

    @Test
    void beginsAtTheUsualSizeAndComesBackToIt() {
        size.larger();
        size.larger();
        assertThat(size.pixels().get()).isEqualTo(17);
        size.usual();
        assertThat(size.pixels().get()).isEqualTo(15);
        assertThat(size.leading()).isEqualTo(24);
    }

    @Test
    void staysWithinWhatCanBeRead() {
        size.set(99);
        size.larger();
        assertThat(size.pixels().get()).isEqualTo(24);
        size.set(1);
        size.smaller();
        assertThat(size.pixels().get()).isEqualTo(11);
    }
}
