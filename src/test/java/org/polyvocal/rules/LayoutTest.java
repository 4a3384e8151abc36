package org.polyvocal.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// A layout lies beside the class that wires it, under the same name.
class LayoutTest {
    private static final Pattern CONTROLLER = Pattern.compile("fx:controller=\"([\\w.]+)\"");

    @Test
    void aLayoutLiesBesideItsController() {
        assertThat(layouts().stream().filter(file -> beside(file).noneMatch(Files::exists)).map(House::name))
                .as("`Codebook.fxml` is wired by `CodebookController` or `Codebook` in the package of the same path").isEmpty();
    }

    @Test
    void aLayoutNamesNoOtherController() {
        assertThat(layouts().stream().flatMap(file -> CONTROLLER.matcher(House.text(file)).results().map(found -> found.group(1))
                .filter(controller -> beside(file).noneMatch(source(controller)::equals))
                .map(controller -> House.name(file) + " " + controller)))
                .isEmpty();
    }

    private static List<Path> layouts() {
        return House.files("src/main", ".fxml");
    }

    private static Stream<Path> beside(Path layout) {
        var stem = House.name(layout).replace("src/main/resources/", "src/main/java/").replace(".fxml", "");
        return Stream.of(stem + "Controller.java", stem + ".java").map(House.ROOT::resolve);
    }

    private static Path source(String type) {
        return House.ROOT.resolve("src/main/java/" + type.replace('.', '/') + ".java");
    }
}
