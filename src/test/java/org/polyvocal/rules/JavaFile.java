package org.polyvocal.rules;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// One Java file as the compiler reads it: its syntax, without types.
record JavaFile(Path path, CompilationUnitTree unit, Trees trees) {

    String name() {
        return House.name(path);
    }

    boolean isPackageInfo() {
        return path.endsWith("package-info.java");
    }

    String packageName() {
        return unit.getPackageName().toString();
    }

    /// `store` for everything in and below `org.polyvocal.store`; empty for the first class.
    String room() {
        var parts = packageName().split("\\.");
        return parts.length < 3 ? "" : parts[2];
    }

    String text() {
        return House.text(path);
    }

    int lines() {
        return (int) text().lines().count();
    }

    List<ClassTree> topLevelTypes() {
        return unit.getTypeDecls().stream().filter(ClassTree.class::isInstance).map(ClassTree.class::cast).toList();
    }

    /// Every part of the file's syntax of one kind, outermost first.
    <T extends Tree> List<T> all(Class<T> kind) {
        return all(kind, unit);
    }

    static <T extends Tree> List<T> all(Class<T> kind, Tree within) {
        var found = new ArrayList<T>();
        new TreeScanner<Void, Void>() {
            @Override
            public Void scan(Tree tree, Void unused) {
                if (kind.isInstance(tree)) found.add(kind.cast(tree));
                return super.scan(tree, unused);
            }
        }.scan(within, null);
        return List.copyOf(found);
    }

    Optional<String> comment(Tree tree) {
        return Optional.ofNullable(trees.getDocComment(TreePath.getPath(unit, tree)));
    }

    /// From the first line of a declaration, annotations included and its comment not, to its last.
    int lines(Tree tree) {
        return line(trees.getSourcePositions().getEndPosition(unit, tree)) - line(start(tree)) + 1;
    }

    /// Where a failure points: `src/main/java/…/Study.java:42`.
    String place(Tree tree) {
        return name() + ":" + line(start(tree));
    }

    private long start(Tree tree) {
        return trees.getSourcePositions().getStartPosition(unit, tree);
    }

    private int line(long position) {
        return (int) unit.getLineMap().getLineNumber(position);
    }
}
