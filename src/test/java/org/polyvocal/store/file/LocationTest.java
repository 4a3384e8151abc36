package org.polyvocal.store.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.polyvocal.model.words.Problem;

class LocationTest {
    @TempDir Path folder;

    @Test
    void isTheSameWithAndWithoutTheEnding() {
        assertThat(Location.of(folder.resolve("My study"))).isEqualTo(Location.of(folder.resolve("My study.mv.db")));
        assertThat(Location.of(folder.resolve("My study.mv.db")).name()).isEqualTo("My study");
        assertThat(Location.of(Path.of("My study")).file()).isAbsolute();
    }

    @Test
    void isTheSameThroughALink() throws IOException {
        var link = Files.createSymbolicLink(folder.resolve("link"), Files.createDirectory(folder.resolve("real")));
        assertThat(Location.of(link.resolve("Study"))).isEqualTo(Location.of(folder.resolve("real/Study")));
    }

    @Test
    void takesNoNameThatH2WouldReadAsASetting() {
        assertThatThrownBy(() -> Location.of(folder.resolve("a;INIT=x"))).isInstanceOf(Problem.class)
                .hasMessage("store.semicolon");
    }

    @Test
    void standsForNothingWhereThereIsNoName() {
        assertThat(Location.of(Path.of("/")).exists()).isFalse();
    }
}
