package org.polyvocal.rules;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// One foreign library lives in one room, and nobody else can see it.
class OneHomeTest {
    /// Packages of a library, the rooms that may use it, and why there.
    record Home(List<String> library, List<String> rooms, String because) {
        @Override
        public String toString() {
            return library.getFirst() + " in " + String.join(", ", rooms);
        }
    }

    static Stream<Home> homes() {
        return Stream.of(
                home("java.sql.. javax.sql.. org.h2.. org.jdbi.. org.flywaydb..", "store", "only the record speaks SQL"),
                home("com.fasterxml.jackson..", "store exchange cli",
                        "the journal is written as JSON, machines write transcripts as JSON, and tables can be printed as JSON"),
                home("org.apache.lucene.. org.tartarus.snowball..", "index", "only the index asks questions of texts"),
                home("javafx.. org.controlsfx.. impl.org.controlsfx.. org.fxmisc.. org.reactfx.. atlantafx.. org.kordamp.."
                        + " java.awt.. javax.swing.. javax.imageio..", "desktop", "only the desktop has a screen"),
                home("javafx.scene.media..", "desktop.sound",
                        "how sound is played is known in one place, behind a small interface"),
                home("picocli..", "cli", "only the command line parses a command line"),
                home("org.apache.poi.. org.openxmlformats.. org.apache.xmlbeans..", "exchange report",
                        "one room reads office files and the other writes them"),
                home("org.jsoup..", "exchange report", "one room reads pages and the other writes them, escaped by the library"),
                home("de.siegmar.fastcsv..", "exchange cli",
                        "tables are read and written by one room, and printed by the other: quoting done by hand would be wrong"),
                home("org.mozilla.universalchardet..", "exchange", "texts are decoded once, where they enter"),
                home("javax.crypto..", "exchange", "what leaves locked is locked where it leaves"),
                home("com.github.difflib..", "workbench", "what somebody has retyped is compared where it becomes a revision"),
                home("com.rtfparserkit..", "exchange", "texts are read once, where they enter"),
                home("org.apache.pdfbox.. org.apache.fontbox..", "exchange report",
                        "one room reads pages and the other writes them"),
                home("com.openhtmltopdf..", "report", "only reports become pages"),
                home("org.jgrapht.. org.apache.commons.statistics.. org.apache.commons.numbers..", "analysis",
                        "arithmetic is done in one room"),
                home("javax.xml.. org.w3c.dom.. org.xml.sax..", "exchange report",
                        "XML is a format of files, never of the program"));
    }

    @ParameterizedTest
    @MethodSource("homes")
    void eachLibraryLivesInItsRoom(Home home) {
        noClasses().that().resideOutsideOfPackages(rooms(home)).should()
                .dependOnClassesThat(resideInAnyPackage(home.library().toArray(String[]::new))).because(home.because())
                .allowEmptyShould(true).check(Compiled.CLASSES);
    }

    @Test
    void everyLibraryHasAHome() {
        noClasses().should().dependOnClassesThat(not(atHome()))
                .because("a library that nobody has given a room is in all of them")
                .check(Compiled.CLASSES);
    }

    @Test
    void theProgramLogsThroughOneDoor() {
        noClasses().that().doNotHaveSimpleName("LibraryLogs").should()
                .dependOnClassesThat(resideInAnyPackage("java.util.logging..", "org.slf4j..", "org.apache.logging..",
                        "org.apache.commons.logging.."))
                .because("System.Logger is the JDK's own, and needs no library to be replaced later; it cannot quieten the"
                        + " libraries that log to the back end, which one class does for both skins")
                .check(Compiled.CLASSES);
    }

    private static DescribedPredicate<JavaClass> atHome() {
        var known = Stream.concat(Stream.of("org.polyvocal..", "java.."), homes().flatMap(home -> home.library().stream()))
                .toArray(String[]::new);
        return resideInAnyPackage(known).or(inNoPackage());
    }

    /// As primitives and their arrays are.
    private static DescribedPredicate<JavaClass> inNoPackage() {
        return DescribedPredicate.describe("in no package", type -> type.getPackageName().isEmpty());
    }

    private static Home home(String library, String rooms, String because) {
        return new Home(List.of(library.split(" ")), List.of(rooms.split(" ")), because);
    }

    private static String[] rooms(Home home) {
        return home.rooms().stream().map(room -> "org.polyvocal." + room + "..").toArray(String[]::new);
    }
}
