package org.polyvocal.desktop;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.polyvocal.model.words.Problem;
import org.polyvocal.workbench.Codebooks;
import org.polyvocal.workbench.Projects;
import org.polyvocal.workbench.Session;

/// A project that a person wants made.
record NewProject(Path path, Codebooks.Start codebook, Optional<char[]> password, Optional<String> coder) {
    /// Makes the folder too, as the one that is offered need not be there yet.
    Session make() {
        try {
            Files.createDirectories(path.toAbsolutePath().getParent());
        } catch (IOException e) {
            throw new Problem(e, "desktop.new.noFolder", path.toAbsolutePath().getParent());
        }
        return Projects.create(path, password, coder, codebook.codes());
    }

    /// The name without what no file on any system may be called.
    static String fileName(String name) {
        return name.strip().replaceAll("[/\\\\:*?\"<>|\\p{Cntrl}]", "-");
    }
}
