package org.polyvocal.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.CatchTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.Tree;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import org.junit.jupiter.api.Test;

/// Names say what a thing is, and what is written is finished.
class NamesTest {
    private static final Set<String> VAGUE = Set.of("Manager", "Helper", "Helpers", "Util", "Utils", "Impl", "Info", "Data",
            "Abstract",
            "Misc", "Common", "Stuff");

    /// Where a rule of this test does not hold, by the name a failure gives the place, and why.
    private static final Map<String, String> EXCEPTIONS = Map.of();

    @Test
    void typesHaveNamesThatMeanSomething() {
        assertNone("no name says less than it could: " + VAGUE,
                found(House.programAndTests(), ClassTree.class, (file, type) -> isVague(type.getSimpleName().toString())));
    }

    @Test
    void queriesAreNouns() {
        assertNone(
                "a query is a noun without `get`; a JavaFX property in the desktop keeps `getX` beside its `xProperty`, because"
                        + " FXML binds to it by that name",
                found(House.program(), ClassTree.class).flatMap(place -> getters(place.file(), place.tree())));
    }

    @Test
    void absenceIsSaidByOptional() {
        assertNone("`Optional`, an empty list or an exception says more than null",
                found(House.program(), ReturnTree.class, (file, it) -> it.getExpression() instanceof LiteralTree literal
                        && literal.getKind() == Tree.Kind.NULL_LITERAL));
    }

    @Test
    void noFailureIsSwallowed() {
        assertNone("whoever catches an exception does something about it",
                found(House.programAndTests(), CatchTree.class, (file, it) -> it.getBlock().getStatements().isEmpty()));
    }

    @Test
    void nothingIsLeftForLater() {
        var reminder = Pattern.compile("\\b(TO" + "DO|FIX" + "ME)\\b");
        assertThat(House.files("src", ".java", ".fxml", ".css", ".properties", ".sql", ".md").stream()
                .filter(file -> reminder.matcher(House.text(file)).find()).map(House::name))
                .as("there are issues for that").isEmpty();
    }

    @Test
    void publicTypesBeginWithASentence() {
        assertThat(House.program().stream().flatMap(file -> file.topLevelTypes().stream()
                .filter(type -> type.getModifiers().getFlags().contains(Modifier.PUBLIC) && file.comment(type).isEmpty())
                .filter(type -> !hasAnnotation(type.getModifiers(), "Command")).map(file::place)))
                .as("a public type says in one sentence what it is; a command of the command line says it to everybody")
                .isEmpty();
    }

    @Test
    void testsAreNamedAfterWhatTheySpecify() {
        assertNone("a test's name is a sentence of the specification",
                found(House.tests(), MethodTree.class,
                        (file, method) -> isTest(method) && method.getName().toString().matches("test([A-Z].*)?|.*_.*")));
    }

    @Test
    void testsLieBesideWhatTheyTest() {
        assertThat(House.tests().stream().filter(file -> file.all(MethodTree.class).stream().anyMatch(NamesTest::isTest))
                .filter(file -> !file.name().endsWith("Test.java") && !file.name().endsWith("Bench.java")).map(JavaFile::name))
                .as("Maven runs what ends in Test").isEmpty();
    }

    @Test
    void testsNeitherSleepNorMockNorSkip() {
        var forbidden = List.of("Thread." + "sleep(", "Mock" + "ito", "@Dis" + "abled");
        assertThat(House.tests().stream().filter(file -> forbidden.stream().anyMatch(file.text()::contains)).map(JavaFile::name))
                .as("tests use the real thing, wait for what happens, and all run").isEmpty();
    }

    private record Place<T>(JavaFile file, T tree) {}

    private static <T extends Tree> Stream<Place<T>> found(List<JavaFile> files, Class<T> kind) {
        return files.stream().flatMap(file -> file.all(kind).stream().map(tree -> new Place<>(file, tree)));
    }

    private static <T extends Tree> Stream<String> found(List<JavaFile> files, Class<T> kind, BiPredicate<JavaFile, T> filter) {
        return found(files, kind).filter(place -> filter.test(place.file(), place.tree()))
                .map(place -> place.file().place(place.tree()));
    }

    private static void assertNone(String because, Stream<String> places) {
        assertThat(places.filter(place -> EXCEPTIONS.keySet().stream().noneMatch(place::startsWith))).as(because).isEmpty();
    }

    private static boolean isVague(String type) {
        return type.matches("I[A-Z][a-z].*") || Stream.of(type.split("(?=[A-Z])")).anyMatch(VAGUE::contains);
    }

    private static Stream<String> getters(JavaFile file, ClassTree type) {
        var methods = type.getMembers().stream().filter(MethodTree.class::isInstance).map(MethodTree.class::cast).toList();
        var names = methods.stream().map(method -> method.getName().toString()).toList();
        return methods.stream().filter(method -> method.getName().toString().matches("get[A-Z].*") && !overrides(method))
                .filter(method -> !(file.room().equals("desktop") && names.contains(property(method)))).map(file::place);
    }

    /// `selectionProperty` for `getSelection`.
    private static String property(MethodTree getter) {
        var name = getter.getName().toString();
        return Character.toLowerCase(name.charAt(3)) + name.substring(4) + "Property";
    }

    private static boolean overrides(MethodTree method) {
        return hasAnnotation(method.getModifiers(), "Override");
    }

    private static boolean isTest(MethodTree method) {
        return hasAnnotation(method.getModifiers(), "Test") || hasAnnotation(method.getModifiers(), "ParameterizedTest")
                || hasAnnotation(method.getModifiers(), "RepeatedTest")
                || hasAnnotation(method.getModifiers(), "TestFactory");
    }

    private static boolean hasAnnotation(ModifiersTree modifiers, String name) {
        return modifiers.getAnnotations().stream().map(AnnotationTree::getAnnotationType)
                .anyMatch(annotation -> annotation.toString().equals(name));
    }
}
