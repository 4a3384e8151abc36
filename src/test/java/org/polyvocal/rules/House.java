package org.polyvocal.rules;

import com.sun.source.util.JavacTask;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import javax.tools.ToolProvider;

/// The project's own folder and the files in it. Maven runs the tests in that folder.
final class House {
    static final Path ROOT = Path.of("").toAbsolutePath();
    private static final Set<String> NOT_OURS = Set.of("target", ".git", ".idea", ".vscode");
    private static final List<JavaFile> PROGRAM = parsed("src/main/java");
    private static final List<JavaFile> TESTS = parsed("src/test/java");

    private House() {}

    static List<JavaFile> program() {
        return PROGRAM;
    }

    static List<JavaFile> tests() {
        return TESTS;
    }

    static List<JavaFile> programAndTests() {
        return Stream.concat(PROGRAM.stream(), TESTS.stream()).toList();
    }

    /// The files under a folder of the project whose names end in one of these ways, in a fixed order.
    static List<Path> files(String folder, String... endings) {
        var start = ROOT.resolve(folder);
        if (!Files.exists(start)) return List.of();
        try (var all = Files.walk(start)) {
            return all.filter(Files::isRegularFile).filter(House::ours)
                    .filter(file -> Stream.of(endings).anyMatch(file.getFileName().toString()::endsWith)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// How a file is named in a failure: from the project's folder, with `/`.
    static String name(Path file) {
        return ROOT.relativize(file.toAbsolutePath()).toString().replace('\\', '/');
    }

    private static boolean ours(Path file) {
        return StreamSupport.stream(ROOT.relativize(file).spliterator(), false)
                .noneMatch(part -> NOT_OURS.contains(part.toString()));
    }

    private static List<JavaFile> parsed(String folder) {
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var manager = compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
            var sources = manager.getJavaFileObjectsFromPaths(files(folder, ".java"));
            var task = (JavacTask) compiler.getTask(null, manager, null, List.of("-proc:none"), null, sources);
            var found = new ArrayList<JavaFile>();
            for (var unit : task.parse())
                found.add(new JavaFile(Path.of(unit.getSourceFile().toUri()), unit, Trees.instance(task)));
            return List.copyOf(found);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
