package org.polyvocal.workbench;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.polyvocal.model.Code;
import org.polyvocal.model.Coder;
import org.polyvocal.model.Id;
import org.polyvocal.model.Project;
import org.polyvocal.model.change.CodebookChanges;
import org.polyvocal.store.ProjectFile;

/// Makes, opens and restores projects.
public final class Projects {
    private Projects() {}

    /// A new project with a codebook.
    ///
    /// @param path     with or without the ending of a project file; nothing may be there yet
    /// @param password none for a file anybody can open
    /// @param coder    whose work it will be; none for the user of this machine
    public static Session create(Path path, Optional<char[]> password, Optional<String> coder, List<Code> codebook) {
        var project = new Project(Id.next(), path.getFileName().toString().replaceFirst("\\.mv\\.db$", ""), "", Optional.empty(),
                List.of());
        var session = new Session(ProjectFile.create(path, password, project), coder.orElseGet(Projects::user));
        try {
            if (!codebook.isEmpty()) session.setUp(CodebookChanges.createAll(codebook), List.of());
            return session;
        } catch (RuntimeException e) {
            session.close();
            throw e;
        }
    }

    /// @param coder whose work it is; none for the project's own coder
    /// @throws org.polyvocal.model.words.CannotOpen with the reason
    public static Session open(Path path, Optional<char[]> password, Optional<String> coder) {
        var file = ProjectFile.open(path, password);
        return new Session(file, coder.or(() -> ownCoder(file)).orElseGet(Projects::user));
    }

    /// Makes a project from a backup.
    ///
    /// @param out where nothing is yet
    public static void restore(Path backup, Path out, Optional<char[]> password) {
        ProjectFile.restore(backup, out, password);
    }

    private static Optional<String> ownCoder(ProjectFile file) {
        return file.study().project().coder().flatMap(file.study()::coder).map(Coder::name);
    }

    private static String user() {
        return Optional.ofNullable(System.getProperty("user.name")).filter(name -> !name.isBlank()).orElse("Coder");
    }
}
