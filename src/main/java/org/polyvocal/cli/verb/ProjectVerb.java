package org.polyvocal.cli.verb;

import java.nio.file.Path;
import java.util.Optional;
import org.polyvocal.model.Code;
import org.polyvocal.model.Coding;
import org.polyvocal.model.Document;
import org.polyvocal.model.words.Messages;
import org.polyvocal.model.words.Problem;
import org.polyvocal.workbench.Projects;
import org.polyvocal.workbench.Session;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// A command on a project.
public abstract class ProjectVerb extends Verb {
    @Parameters(index = "0", paramLabel = "PROJECT", description = "the project's file, with or without .mv.db") private Path project;

    @Option(names = "--coder", paramLabel = "NAME", description = "whose work it is; else the project’s own coder") private Optional<String> coder;

    @Option(names = "--password-file", paramLabel = "FILE", description = "a file whose first line is the project’s password") private Optional<Path> passwordFile;

    /// Does it, on the open project.
    ///
    /// @return what the command ends with
    protected abstract int on(Session session);

    @Override
    public Integer call() {
        try (var session = open()) {
            return on(session);
        }
    }

    protected Session open() {
        return Projects.open(project, password(), coder());
    }

    protected final Path project() {
        return project;
    }

    protected final Optional<String> coder() {
        if (coder.filter(String::isBlank).isPresent()) throw misused(Messages.say("cli.coderBlank"));
        return coder.map(String::strip);
    }

    protected final Optional<char[]> password() {
        return passwordFile.map(Verb::firstLine);
    }

    /// The document that a person means by its name, its file's name, or its id.
    protected static Document document(Session session, String words) {
        return session.study().documentNamed(words).orElseThrow(() -> new Problem("cli.noDocument", words));
    }

    /// The code that a person means by its path, reference, id or name.
    protected static Code code(Session session, String words) {
        return session.study().codebook().named(words).orElseThrow(() -> new Problem("cli.noCode", words));
    }

    protected static Coding coding(Session session, String id) {
        return session.study().codings().filter(coding -> coding.id().toString().equals(id)).findFirst()
                .orElseThrow(() -> new Problem("cli.noCoding", id));
    }
}
