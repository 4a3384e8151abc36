package org.polyvocal.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/// Nothing grows beyond what can be read in one sitting. The figures are those of the best programs of this kind.
class SizeTest {
    private static final int CLASS_LINES = 300;
    private static final int CONTROLLER_LINES = 150;
    private static final int FXML_LINES = 120;
    private static final int METHOD_LINES = 40;
    private static final int PARAMETERS = 5;
    private static final int COMPONENTS = 8;
    private static final int TYPES = 25;

    /// What may be larger, by the name a failure gives it, and why.
    private static final Map<String, String> MAY_BE_LARGER = Map.of(
            "package org.polyvocal.model",
            "the nouns: every room writes them in nearly every file, and a reader looks for them in"
                    + " one place");

    @Test
    void classesAreReadInOneSitting() {
        assertWithin(CLASS_LINES, House.programAndTests().stream().map(file -> new Sized(file.name(), file.lines())));
    }

    @Test
    void controllersOnlyWire() {
        assertWithin(CONTROLLER_LINES, House.program().stream().filter(file -> file.name().endsWith("Controller.java"))
                .map(file -> new Sized(file.name(), file.lines())));
    }

    @Test
    void layoutsStaySmall() {
        assertWithin(FXML_LINES, House.files("src/main", ".fxml").stream()
                .map(file -> new Sized(House.name(file), (int) House.text(file).lines().count())));
    }

    @Test
    void methodsFitOnAScreen() {
        assertWithin(METHOD_LINES, House.programAndTests().stream().flatMap(SizeTest::methods));
    }

    @Test
    void parametersAreFew() {
        assertWithin(PARAMETERS, parameters((type, method) -> !makesAValue(type, method)));
        assertWithin(COMPONENTS, parameters(SizeTest::makesAValue));
    }

    @Test
    void recordsHaveFewComponents() {
        assertWithin(COMPONENTS, House.programAndTests().stream().flatMap(file -> file.all(ClassTree.class).stream()
                .filter(type -> type.getKind() == Tree.Kind.RECORD)
                .map(type -> new Sized(file.place(type) + " " + type.getSimpleName(), components(type)))));
    }

    @Test
    void packagesHaveFewTypes() {
        var types = House.program().stream().filter(file -> !file.isPackageInfo())
                .collect(
                        Collectors.groupingBy(JavaFile::packageName, Collectors.summingInt(file -> file.topLevelTypes().size())));
        assertWithin(TYPES, types.entrySet().stream().map(entry -> new Sized("package " + entry.getKey(), entry.getValue())));
    }

    @AfterAll
    static void theFiguresAreShown() {
        var classes = House.program().stream().filter(file -> !file.isPackageInfo()).mapToInt(JavaFile::lines);
        var methods = House.program().stream().flatMap(SizeTest::methods).mapToInt(Sized::size);
        System.out.println(
                "Lines of a class: " + summary(classes) + "; of a method: " + summary(methods) + "; test files per main file: "
                        + Math.round(100.0 * House.tests().size() / House.program().size()) / 100.0);
    }

    private static String summary(IntStream sizes) {
        var sorted = sizes.sorted().toArray();
        return sorted.length == 0
                ? "none"
                : "median " + sorted[sorted.length / 2] + ", p90 " + sorted[sorted.length * 9 / 10] + ", max "
                        + sorted[sorted.length - 1];
    }

    private record Sized(String name, int size) {}

    private static void assertWithin(int limit, Stream<Sized> things) {
        assertThat(things.filter(thing -> thing.size() > limit).filter(thing -> !MAY_BE_LARGER.containsKey(thing.name()))
                .map(thing -> thing.name() + " has " + thing.size()))
                .as("at most %d, or an entry in MAY_BE_LARGER with a reason", limit).isEmpty();
    }

    private static Stream<Sized> methods(JavaFile file) {
        return file.all(MethodTree.class).stream().filter(method -> method.getBody() != null && written(file, method))
                .map(method -> new Sized(file.place(method) + " " + method.getName(), file.lines(method)));
    }

    private static Stream<Sized> parameters(BiPredicate<ClassTree, MethodTree> filter) {
        return House.program().stream().flatMap(file -> file.all(ClassTree.class).stream()
                .flatMap(type -> type.getMembers().stream().filter(MethodTree.class::isInstance).map(MethodTree.class::cast)
                        .filter(method -> filter.test(type, method))
                        .map(method -> new Sized(file.place(method) + " " + method.getName(), method.getParameters().size()))));
    }

    /// A record's constructor takes its components; so does the private constructor of an immutable class.
    private static boolean makesAValue(ClassTree type, MethodTree method) {
        return method.getName().contentEquals("<init>")
                && (type.getKind() == Tree.Kind.RECORD || method.getModifiers().getFlags().contains(Modifier.PRIVATE));
    }

    /// The compiler adds constructors of its own, which have no place.
    private static boolean written(JavaFile file, MethodTree method) {
        return file.lines(method) > 0;
    }

    private static int components(ClassTree type) {
        return (int) type.getMembers().stream().filter(VariableTree.class::isInstance).map(VariableTree.class::cast)
                .filter(field -> !field.getModifiers().getFlags().contains(Modifier.STATIC)).count();
    }
}
