package org.polyvocal.rules;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.callCodeUnitWhere;
import static com.tngtech.archunit.lang.conditions.ArchConditions.callMethodWhere;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;
import java.util.concurrent.Future;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/// What only some may do: start threads, speak on the terminal, end the program, change.
class BehaviourTest {
    private static final String ONE_CLASS_OWNS_THE_LANES = "below the desktop everything is plain and synchronous, and in it one class"
            + " owns the lanes; Ahead lets every processor help one task, and returns when they have (decision 0068)";
    private static final Set<String> THREADS = Set.of("java.lang.Thread", "javafx.application.Platform");
    private static final Set<String> HARMLESS = Set.of("currentThread", "getName", "setDefaultUncaughtExceptionHandler",
            "isFxApplicationThread", "exit", "getPreferences", "accessibilityActiveProperty", "isSupported", "requestNextPulse",
            "getContextClassLoader");

    @Test
    void onlyWorkKnowsThreads() {
        check(noClasses().that(areNot("Work", "desktop").and(areNot("Ahead", "model"))).should()
                .dependOnClassesThat(makersOfThreads())
                .because(ONE_CLASS_OWNS_THE_LANES));
    }

    @Test
    void onlyWorkStartsAThreadOrCrossesToOne() {
        check(noClasses().that(areNot("Work", "desktop").and(areNot("Ahead", "model")))
                .should(callCodeUnitWhere(startsOrCrossesToAThread()))
                .because(ONE_CLASS_OWNS_THE_LANES));
    }

    @Test
    void nobodyInterruptsALane() {
        check(noClasses().should(callMethodWhere(named("interrupts a thread",
                call -> Set.of("interrupt", "shutdownNow").contains(call.getName())
                        || call.getName().equals("cancel")
                                && call.getTargetOwner().isAssignableTo(Future.class))))
                .because("an interrupt can close the file channel under H2; work is cancelled by asking it"));
    }

    @Test
    void onlySkinsSpeakOnTheTerminal() {
        check(noClasses().that().resideOutsideOfPackage("org.polyvocal.cli..").and(areNot("Polyvocal", ""))
                .and(areNot("Desktop", "desktop"))
                .should().accessFieldWhere(named("is a standard stream",
                        (JavaAccess<?> access) -> access.getTargetOwner().isEquivalentTo(System.class)))
                .because("what is printed is a promise of the command line; Polyvocal and Desktop may speak there too,"
                        + " when there is no Java or no display in which to say so"));
    }

    @Test
    void onlyTheFirstClassesEndTheProgram() {
        check(noClasses().that().resideOutsideOfPackage("org.polyvocal.cli..").and(areNot("Polyvocal", ""))
                .and(areNot("Desktop", "desktop"))
                .should().callMethod(System.class, "exit", int.class)
                .because("whoever else ended the program would leave a project open"));
    }

    @Test
    void nothingIsStaticAndChangeable() {
        check(noFields().that().areStatic().and().areNotFinal().should()
                .beDeclaredInClassesThat(resideInAnyPackage("org.polyvocal.."))
                .because("a global that changes couples every test and every window to every other"));
    }

    @Test
    void valuesNeverChange() {
        check(fields().that().areDeclaredInClassesThat(resideInAnyPackage("org.polyvocal.model..", "org.polyvocal.analysis.."))
                .and(named("are not in a private worker", (JavaField field) -> !privateWorker(field.getOwner()))).should()
                .beFinal()
                .because(
                        "values are shared between threads without a thought; what is still being made is a private class of its maker"));
    }

    @Test
    void recordsAndEnumsAreTheRuleForValues() {
        check(classes().that().resideInAPackage("org.polyvocal.model..").and().areNotInterfaces().and().areTopLevelClasses()
                .and().areNotAssignableTo(Throwable.class).should().haveModifier(JavaModifier.FINAL)
                .because("a noun is finished: what varies is a sealed interface"));
    }

    private static boolean privateWorker(JavaClass type) {
        return type.isNestedClass() && (type.isAnonymousClass() || type.getModifiers().contains(JavaModifier.PRIVATE))
                || type.getEnclosingClass().map(BehaviourTest::privateWorker).orElse(false);
    }

    private static DescribedPredicate<JavaClass> makersOfThreads() {
        return named("makers of threads", type -> type.getPackageName().equals("javafx.concurrent")
                || type.getFullName().matches("java\\.util\\.(Timer|TimerTask|concurrent\\.(.*Executor.*|Executors.*|.*ForkJoin.*"
                        + "|CompletableFuture|Future.*|ThreadFactory|StructuredTaskScope.*))")
                        && !type.getFullName().equals("java.util.concurrent.Executor"));
    }

    private static DescribedPredicate<JavaCall<?>> startsOrCrossesToAThread() {
        return named("starts a thread or crosses to one", call -> THREADS.contains(call.getTargetOwner().getFullName())
                && !HARMLESS.contains(call.getName())
                || Set.of("parallelStream", "parallel").contains(call.getName()));
    }

    private static DescribedPredicate<JavaClass> areNot(String name, String room) {
        return named("are not " + name, type -> !(outermost(type).getSimpleName().equals(name)
                && type.getPackageName().startsWith(room.isEmpty() ? "org.polyvocal" : "org.polyvocal." + room)));
    }

    private static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(BehaviourTest::outermost).orElse(type);
    }

    private static <T> DescribedPredicate<T> named(String description, Predicate<T> predicate) {
        return DescribedPredicate.describe(description, predicate);
    }

    private static void check(ArchRule rule) {
        rule.allowEmptyShould(true).check(Compiled.CLASSES);
    }
}
