package org.polyvocal.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// A colour has a name, and what the name means stands in two places: for the light and for the dark.
class ColourTokensTest {
    private static final Pattern COLOUR = Pattern
            .compile("#[0-9A-Fa-f]{6}(?:[0-9A-Fa-f]{2})?\\b|#[0-9A-Fa-f]{3}\\b|\\b(?:rgba?|hsba?|hsl)\\(");
    private static final Pattern NAMED = Pattern.compile(
            "(?<!smoothing-type)\\s*:[^;{}]*\\b(white|black|gr[ae]y|red|green|blue|yellow|orange|purple|violet|pink|brown|(?:dark|light)\\w+)\\b(?![-\\w])");
    private static final Pattern TOKEN = Pattern.compile("(?m)^\\s*(-[a-z][\\w-]*)\\s*:");
    private static final Pattern USE = Pattern.compile("(?<=[:\\s,(])(-(?!fx-|color-)[a-z][a-z\\d-]*)(?=[\\s,;)])");
    private static final Set<String> MAKERS = Set.of("Color.web", "Color.rgb", "Color.color", "Color.hsb", "Color.grayRgb",
            "Color.gray");

    /// Files in which colours may stand, and why.
    private static final Map<String, String> MAY_HOLD_COLOURS = Map.of(
            "src/main/java/org/polyvocal/model/Look.java",
            "the palette of new codes is part of the method, in both themes the same");

    @Test
    void coloursStandInTheTwoThemesOnly() {
        assertThat(Stream.of(inStylesheetsAndLayouts(), inTexts(), inCode()).flatMap(found -> found)
                .filter(place -> MAY_HOLD_COLOURS.keySet().stream().noneMatch(place::startsWith)))
                .as("name the colour in colors-light.css and colors-dark.css, and use the name").isEmpty();
    }

    @Test
    void lightAndDarkDefineTheSameTokens() {
        for (var light : themes("colors-light.css")) {
            var dark = light.resolveSibling("colors-dark.css");
            assertThat(dark).exists();
            assertThat(tokens(dark)).as("what is named for the light is named for the dark").isEqualTo(tokens(light));
        }
    }

    @Test
    void everyTokenThatIsUsedIsDefined() {
        var defined = Stream.concat(themes("colors-light.css").stream().flatMap(file -> tokens(file).stream()),
                stylesheets().stream().flatMap(file -> tokens(file).stream())).collect(Collectors.toSet());
        assertThat(stylesheets().stream().flatMap(file -> USE.matcher(withoutComments(file)).results().map(MatchResult::group)
                .filter(token -> !defined.contains(token)).map(token -> House.name(file) + " " + token)))
                .as("JavaFX only warns, and leaves the thing without colour").isEmpty();
    }

    private static Stream<String> inStylesheetsAndLayouts() {
        return Stream.concat(stylesheets().stream(), House.files("src/main", ".fxml").stream())
                .filter(file -> !file.getFileName().toString().matches("colors-(light|dark)\\.css"))
                .flatMap(
                        file -> Stream.of(COLOUR, NAMED).filter(pattern -> pattern == COLOUR || House.name(file).endsWith(".css"))
                                .flatMap(pattern -> pattern.matcher(withoutComments(file)).results())
                                .map(found -> House.name(file) + " " + found.group()));
    }

    private static Stream<String> inTexts() {
        return House.program().stream().flatMap(file -> file.all(LiteralTree.class).stream()
                .filter(literal -> literal.getValue() instanceof String text && COLOUR.matcher(text).find()).map(file::place));
    }

    /// Colours made by number or by name; none at all is not a colour.
    private static Stream<String> inCode() {
        return House.program().stream().filter(file -> file.room().equals("desktop")).flatMap(file -> Stream.concat(
                file.all(MethodInvocationTree.class).stream().filter(it -> MAKERS.contains(it.getMethodSelect().toString())
                        && it.getArguments().stream().allMatch(LiteralTree.class::isInstance)).map(file::place),
                file.all(MemberSelectTree.class).stream()
                        .filter(it -> it.toString().matches("Color\\.[A-Z]+") && !it.toString().equals("Color.TRANSPARENT"))
                        .map(file::place)));
    }

    private static Set<String> tokens(Path file) {
        return TOKEN.matcher(withoutComments(file)).results().map(found -> found.group(1))
                .filter(token -> !token.startsWith("-fx-"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Path> stylesheets() {
        return House.files("src/main", ".css");
    }

    private static List<Path> themes(String name) {
        return House.files("src/main", name);
    }

    private static String withoutComments(Path file) {
        return House.text(file).replaceAll("(?s)/\\*.*?\\*/|<!--.*?-->", "");
    }
}
