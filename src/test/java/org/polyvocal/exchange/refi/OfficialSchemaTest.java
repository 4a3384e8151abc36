package org.polyvocal.exchange.refi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.polyvocal.model.Codebook;
import org.polyvocal.model.Coder;
import org.polyvocal.model.Edit;
import org.polyvocal.model.Id;
import org.polyvocal.model.Project;
import org.polyvocal.model.Study;

/// What is written, held against the official schemas; and what a real program has written, counted.
@Tag("real")
@EnabledIf("isThere")
class OfficialSchemaTest {
    private static final Path FOLDER = Path.of("../shared/data/refi-qda");
    @TempDir Path folder;

    static boolean isThere() {
        return Files.isDirectory(FOLDER);
    }

    private static void validate(String schema, String xml) throws Exception {
        var validator = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(FOLDER.resolve("xsd_and_standard").resolve(schema).toFile()).newValidator();
        assertThatCode(() -> validator.validate(new StreamSource(new StringReader(xml)))).doesNotThrowAnyException();
    }

    private static String project(Path file) throws Exception {
        try (var zip = new ZipFile(file.toFile()); var in = zip.getInputStream(zip.getEntry("project.qde"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static int count(String xml, String element) {
        return (int) Pattern.compile("<" + element + "[ >/]").matcher(xml).results().count();
    }

    @Test
    void aStandardProjectIsCountedAndWrittenAgainWithEverything() throws Exception {
        var sample = FOLDER.resolve("atlasti_mac84_standard_project");
        var arrival = RefiFile.read(sample.resolve("TestProject.qdpx"));
        var xml = Files.readString(sample.resolve("Project.qde"));
        var study = Study.of(new Project(Id.next(), arrival.name(), arrival.note(), arrival.owner(), java.util.List.of()))
                .after(arrival.entities().stream().map(Edit.Add::new).toList());
        var out = folder.resolve("again.qdpx");
        RefiFile.write(out, study, _ -> "", Coder::name);
        var again = project(out);
        validate("Project.xsd", again);
        for (var element : java.util.List.of("User", "Code", "Coding", "TextSource", "PDFSource", "PictureSource", "AudioSource",
                "VideoSource", "PlainTextSelection", "PDFSelection", "VideoSelection", "Set", "Link", "Graph", "Vertex",
                "Edge")) {
            assertThat(count(again, element)).as(element).isEqualTo(count(xml, element));
        }
        assertThat(count(again, "Note")).isEqualTo(count(xml, "Note") + 1); // the note of facts
        assertThat(again).doesNotContain("sebpe", "basePath");
    }

    @Test
    void aCodebookIsValid() throws Exception {
        var out = folder.resolve("codes.qdc");
        RefiFile.writeCodes(out, new Codebook(org.polyvocal.exchange.codebook.PublishedCodebook.distributedLeadership()));
        validate("Codebook.xsd", Files.readString(out));
    }
}
