package org.polyvocal.exchange.pseudonyms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.polyvocal.model.Pseudonym;
import org.polyvocal.model.Pseudonym.Kind;
import org.polyvocal.model.words.Problem;

class KeyFileTest {
    private static final List<Pseudonym> REGISTER = List.of(Pseudonym.of("Siân, “S”", "Anna", Kind.PERSON, "S.", "=Sian"),
            Pseudonym.of("Ashby", "Hillside", Kind.SCHOOL));
    @TempDir Path folder;
    private Path key;

    private void write() {
        key = folder.resolve("study.key");
        KeyFile.write(key, REGISTER, "pässword 1".toCharArray());
    }

    @Test
    void isOpenedWithItsPassword() {
        write();
        assertThat(KeyFile.read(key, "pässword 1".toCharArray())).usingRecursiveFieldByFieldElementComparatorIgnoringFields("id")
                .containsExactlyElementsOf(REGISTER);
    }

    @Test
    void showsNoNameToAnybodyElse() throws Exception {
        write();
        assertThat(Files.readString(key)).startsWith("POLYVOCAL-KEY 1 PBKDF2-HMAC-SHA256 600000 ").doesNotContain("Ashby",
                "Anna");
        refused("exchange.key.password", () -> KeyFile.read(key, "password 1".toCharArray()));
    }

    @Test
    void isNotOpenedWhenSomebodyHasChangedIt() throws Exception {
        write();
        var text = Files.readString(key);
        Files.writeString(key, text.replace(" 600000 ", " 599999 "));
        refused("exchange.key.password", () -> KeyFile.read(key, "pässword 1".toCharArray()));
        Files.writeString(key, text.substring(0, text.length() - 9));
        assertThatThrownBy(() -> KeyFile.read(key, "pässword 1".toCharArray())).isInstanceOf(Problem.class);
    }

    @Test
    void isToldFromOtherFiles() throws Exception {
        var other = Files.writeString(folder.resolve("other.txt"), "POLYVOCAL-KEY 1\nabc", StandardCharsets.UTF_8);
        refused("exchange.key.none", () -> KeyFile.read(other, 'x'));
        Files.writeString(other, "POLYVOCAL-KEY 1 PBKDF2-HMAC-SHA256 999999999 " + "A".repeat(22) + "== AES-256-GCM "
                + "A".repeat(16) + "\nAAAA\n");
        refused("exchange.key.none", () -> KeyFile.read(other, 'x'));
    }

    @Test
    void isNeverWrittenOverAnother() {
        write();
        refused("exchange.key.exists", this::write);
    }

    private static void refused(String key, ThrowingCallable reading) {
        assertThatThrownBy(reading).isInstanceOfSatisfying(Problem.class, it -> assertThat(it.key()).isEqualTo(key));
    }
}
