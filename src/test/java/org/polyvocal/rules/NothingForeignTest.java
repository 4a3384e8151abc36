package org.polyvocal.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// A clone is the whole project, and nothing in it speaks of the machine on which it was written.
class NothingForeignTest {
    private static final Pattern SOMEONES_FOLDER = Pattern
            .compile("(?<![\\w.~}-])/(" + "work|tmp|root|home|Users)/|[A-Z]:\\\\\\\\?Users");
    private static final Set<String> TOP = Set.of("pom.xml", "src", "installer", "screenshots", "README.md", "target");

    /// Files that may name such a folder, and why.
    private static final Map<String, String> MAY_NAME_FOLDERS = Map.of();

    @Test
    void theTopLevelIsFiveThings() throws IOException {
        try (var top = Files.list(House.ROOT)) {
            assertThat(top.map(Path::getFileName).map(Path::toString).filter(name -> !name.startsWith("."))).isSubsetOf(TOP);
        }
    }

    @Test
    void noFileNamesAFolderOfSomeonesMachine() {
        var places = Stream.of("src", "installer", ".ci", ".mvn", "README.md", "pom.xml")
                .flatMap(folder -> House.files(folder, ".java", ".fxml", ".css",
                        ".properties", ".sql", ".md", ".xml", ".sh", ".ps1", ".bat", ".desktop", "run", ".txt", ".csv", ".json")
                        .stream())
                .filter(file -> !MAY_NAME_FOLDERS.containsKey(House.name(file))).flatMap(NothingForeignTest::places);
        assertThat(places).as("a path of one machine does not exist on the next").isEmpty();
    }

    private static Stream<String> places(Path file) {
        var lines = House.text(file).lines().toList();
        return IntStream.range(0, lines.size()).filter(at -> SOMEONES_FOLDER.matcher(lines.get(at)).find())
                .mapToObj(at -> House.name(file) + ":" + (at + 1) + " " + lines.get(at).strip());
    }
}
