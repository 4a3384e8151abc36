package org.polyvocal.exchange.refi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.polyvocal.exchange.arrival.Arrival;
import org.polyvocal.model.Document;
import org.polyvocal.model.words.Problem;

/// Files that mean harm are refused with a sentence, or do none.
class HostileArchivesTest {
    private static final String CODES = "<CodeBook><Codes>%s</Codes></CodeBook>";

    @TempDir Path folder;

    private String refusal(Package file) {
        return refusal(file.in(folder));
    }

    private static String refusal(Path file) {
        var problem = catchThrowableOfType(Problem.class, () -> RefiFile.read(file));
        assertThat(problem).isNotNull();
        assertThat(problem.sentence()).contains(file.getFileName().toString());
        return problem.key();
    }

    @ParameterizedTest
    @ValueSource(strings = {"../outside.txt", "sources/../../outside.txt", "/etc/passwd", "C:\\windows\\x", "..\\x"})
    void pathsThatLeadOutAreRefused(String name) {
        assertThat(refusal(new Package().project("").with(name, "x"))).isEqualTo("exchange.refi.escaping");
    }

    @Test
    void entitiesAreRefused() {
        assertThat(refusal(new Package().with("project.qde", "<!DOCTYPE Project [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>"
                + "<Project name=\"&e;\"/>"))).isEqualTo("exchange.entities");
    }

    @Test
    void bombsAreLeftOut() {
        var text = "<Sources><TextSource guid=\"" + Package.guid(1)
                + "\" name=\"a\" plainTextPath=\"internal://a.txt\"/></Sources>";
        var arrival = RefiFile.read(new Package().project(text).with("sources/a.txt", new byte[80 << 20]).in(folder));
        assertThat(arrival.manuscripts()).isEmpty();
        assertThat(arrival.losses().lines().getFirst().detail()).contains("far more than any interview");
    }

    @Test
    void aMillionCodesAreRefused() {
        var codes = "<Code guid=\"x\" name=\"a\" isCodable=\"true\"/>".repeat(1_000_000);
        assertThat(refusal(new Package().project(CODES.formatted(codes)))).isEqualTo("exchange.refi.codes");
    }

    @Test
    void depthsWithoutEndAreRefused() {
        var codes = "<Code guid=\"x\" name=\"a\" isCodable=\"true\">".repeat(5_000) + "</Code>".repeat(5_000);
        assertThat(refusal(new Package().project(CODES.formatted(codes)))).isEqualTo("exchange.refi.deep");
    }

    @Test
    void whatIsNoProjectIsRefused() throws IOException {
        assertThat(refusal(new Package().with("readme.txt", "hello"))).isEqualTo("exchange.refi.project");
        assertThat(refusal(new Package().with("a.qde", "<Project/>").with("b.qde", "<Project/>")))
                .isEqualTo("exchange.refi.project");
        assertThat(refusal(new Package().with("project.qde", "<html/>"))).isEqualTo("exchange.refi.xml");
        assertThat(refusal(new Package().with("project.qde", "<Project name='a'><Users>"))).isEqualTo("exchange.refi.xml");
        assertThat(refusal(new Package().with("project.qde", ""))).isEqualTo("exchange.refi.xml");
        assertThat(refusal(Files.writeString(folder.resolve("text.qdpx"), "no zip"))).isEqualTo("exchange.refi.damaged");
        assertThat(refusal(folder.resolve("none.qdpx"))).isEqualTo("exchange.missing");
    }

    @Test
    void whatIsNoFileIsNotOpened() {
        var device = Path.of("/dev/null"); // where a system has no devices among its files there is nothing
        assertThat(refusal(device)).isEqualTo(Files.exists(device) ? "exchange.notFile" : "exchange.missing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"absolute:///etc/hostname", "relative:///../../../../etc/hostname", "file:///etc/hostname",
            "internal://../../etc/hostname", "/etc/hostname"})
    void nothingOutsideTheArchiveIsRead(String path) {
        var source = "<Sources><TextSource guid=\"" + Package.guid(1) + "\" name=\"a\" plainTextPath=\"" + path
                + "\"/></Sources>";
        Arrival arrival = RefiFile.read(new Package().project(source).in(folder));
        assertThat(arrival.entities()).noneMatch(Document.class::isInstance);
        assertThat(arrival.losses().lines()).anySatisfy(line -> {
            assertThat(line.kind()).isEqualTo("source");
            assertThat(line.changed()).isEqualTo(1);
            assertThat(line.detail()).contains("“a”");
        });
    }
}
