package org.polyvocal.desktop;

import java.nio.file.Path;
import java.util.Optional;
import org.polyvocal.workbench.Codebooks;
import org.polyvocal.workbench.Projects;
import org.polyvocal.workbench.Session;

/// A project that a person wants made.
record NewProject(Path path, Codebooks.Start codebook, Optional<char[]> password, Optional<String> coder) {
    Session make() {
        return Projects.create(path, password, coder, codebook.codes());
    }
}
