package org.polyvocal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.DataInputStream;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class PolyvocalTest {
    private static final int JAVA_8 = 52;

    @Test
    void canBeLoadedByAnyJavaStillInUse() throws IOException {
        try (var bytes = new DataInputStream(Polyvocal.class.getResourceAsStream("Polyvocal.class"))) {
            assertThat(bytes.readInt()).isEqualTo(0xCAFEBABE);
            bytes.readUnsignedShort();
            assertThat(bytes.readUnsignedShort()).isEqualTo(JAVA_8);
        }
    }

    @Test
    void saysInOneSentenceWhichJavaItNeeds() throws Exception {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var old = new ProcessBuilder(java, "-cp", "target/classes" + File.pathSeparator + "target/test-classes",
                OldJava.class.getName()).redirectErrorStream(true).start();
        var said = new String(old.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(old.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(said.lines()).singleElement().asString().contains("needs Java 25", "1.8.0_442");
        assertThat(old.exitValue()).isEqualTo(1);
    }

    /// A Java that takes itself for version 8; it has to be another process, which [Polyvocal] ends.
    static final class OldJava {
        private OldJava() {}

        public static void main(String[] arguments) throws Throwable {
            System.setProperty("java.specification.version", "1.8");
            System.setProperty("java.version", "1.8.0_442");
            Polyvocal.main(arguments);
        }
    }
}
