package org.polyvocal.exchange.transcript;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.polyvocal.exchange.file.Original;

/// Opens folders, links included, without going in circles.
final class Folders {
    private static final int DEEPEST = 32;

    private Folders() {}

    static List<Path> files(Collection<Path> paths, Set<String> extensions) {
        var files = new LinkedHashSet<Path>();
        for (var path : paths) {
            if (Files.isDirectory(path)) files.addAll(within(path, extensions));
            else files.add(path);
        }
        return List.copyOf(files);
    }

    private static List<Path> within(Path folder, Set<String> extensions) {
        var found = new ArrayList<Path>();
        try {
            Files.walkFileTree(folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), DEEPEST, new Finder(folder, extensions, found));
        } catch (IOException e) {
            throw new org.polyvocal.model.words.Problem(e, "exchange.unreadable", Original.nameOf(folder));
        }
        found.sort(NaturalOrder.OF_PATHS);
        return found;
    }

    private static final class Finder extends SimpleFileVisitor<Path> {
        private final Path top;
        private final Set<String> extensions;
        private final List<Path> found;

        private Finder(Path top, Set<String> extensions, List<Path> found) {
            this.top = top;
            this.extensions = extensions;
            this.found = found;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            return !folder.equals(top) && hidden(folder) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            var extension = new Original(Original.nameOf(file), new byte[0]).extension();
            if (attributes.isRegularFile() && !hidden(file) && extensions.contains(extension)) found.add(file);
            return FileVisitResult.CONTINUE;
        }

        /// A circle of links, or a folder that may not be opened, is passed over; the rest is found.
        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) {
            return FileVisitResult.CONTINUE;
        }

        /// `~$` is how Word begins the name of the lock it keeps beside an open document.
        private static boolean hidden(Path path) {
            var name = Original.nameOf(path);
            return name.startsWith(".") || name.startsWith("~$");
        }
    }
}
