package org.polyvocal.rules;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import com.tngtech.archunit.library.dependencies.syntax.GivenSlices;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The program as it was compiled.
final class Compiled {
    static final JavaClasses CLASSES = new ClassFileImporter().importPath(House.ROOT.resolve("target/classes"));

    private Compiled() {}

    /// The house cut into packages at one depth: rooms at depth 1, their sub-packages at depth 2, and so on. A class that
    /// lies higher than the cut is grouped with its own package.
    static GivenSlices packages(int depth) {
        return SlicesRuleDefinition.slices().assignedFrom(new SliceAssignment() {
            @Override
            public SliceIdentifier getIdentifierOf(JavaClass type) {
                return type.getPackageName().startsWith("org.polyvocal")
                        ? SliceIdentifier.of(cut(type, depth))
                        : SliceIdentifier.ignore();
            }

            @Override
            public String getDescription() {
                return "packages at depth " + depth;
            }
        });
    }

    private static String cut(JavaClass type, int depth) {
        return Stream.of(type.getPackageName().split("\\.")).limit(2L + depth).collect(Collectors.joining("."));
    }
}
