package org.polyvocal.rules;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Files;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.polyvocal.Polyvocal;

/// The rooms of the house and the arrows between them.
class PackageRulesTest {
    private static final String HOUSE = "org.polyvocal..";
    @Test
    void theModelKnowsOnlyTheJdk() {
        check(classes().that().resideInAPackage(room("model")).should().onlyDependOnClassesThat()
                .resideInAnyPackage(room("model"), "java..")
                .because("the nouns outlive every library, and every room can read them without knowing one"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"store", "index", "exchange", "analysis", "report"})
    void organsNeverSeeOneAnother(String organ) {
        check(roomSeesOnly(organ, "model").because("an organ that knows only the nouns can be read, tested and replaced alone;"
                + " what two of them do together is a verb, and verbs live in the workbench"));
    }

    @Test
    void theWorkbenchSeesTheOrgansButNoSkin() {
        check(roomSeesOnly("workbench", "model", "store", "index", "exchange", "analysis", "report")
                .because("the verbs must not know whether they are clicked or typed"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"cli", "desktop"})
    void skinsSeeTheVerbsAndReadValuesOfModelAndAnalysis(String skin) {
        check(roomSeesOnly(skin, "workbench", "model", "analysis")
                .because("both skins are thin on the same verbs: whatever one of them could do past the workbench,"
                        + " the other could not"));
    }

    @Test
    void theFirstClassNamesNoOther() {
        check(noClasses().that().haveFullyQualifiedName("org.polyvocal.Polyvocal").should().dependOnClassesThat(
                resideInAnyPackage(HOUSE).and(not(equivalentTo(Polyvocal.class))))
                .because("it is loaded by any Java, and must not pull in classes that an old one cannot read"));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void packagesAreFreeOfCycles(int depth) {
        check(Compiled.packages(depth).should().beFreeOfCycles()
                .because("what cannot be read without its readers cannot be understood alone, at any depth"));
    }

    @Test
    void everyRoomIsOnThePlan() {
        check(classes().should()
                .resideInAnyPackage(Stream
                        .concat(Stream.of("org.polyvocal"),
                                Stream.of("cli", "desktop", "workbench", "store", "index", "exchange", "report", "analysis",
                                        "model").map(PackageRulesTest::room))
                        .toArray(String[]::new))
                .because("a new room needs a decision record first"));
    }

    @Test
    void everyPackageSaysWhyItExists() {
        var silent = House.program().stream().map(file -> file.path().getParent()).distinct()
                .map(folder -> folder.resolve("package-info.java"))
                .filter(info -> !Files.exists(info)
                        || House.text(info).lines().noneMatch(line -> line.startsWith("///")))
                .map(House::name).toList();
        assertThat(silent).as("every package has a package-info that says why it exists and who may call it").isEmpty();
    }

    private static ArchRule roomSeesOnly(String room, String... others) {
        var seen = Stream.concat(Stream.of(room), Stream.of(others)).map(PackageRulesTest::room).toArray(String[]::new);
        return noClasses().that().resideInAPackage(room(room)).should()
                .dependOnClassesThat(resideInAnyPackage(HOUSE).and(not(resideInAnyPackage(seen))));
    }

    private static String room(String name) {
        return "org.polyvocal." + name + "..";
    }

    private static void check(ArchRule rule) {
        rule.allowEmptyShould(true).check(Compiled.CLASSES);
    }
}
