package org.polyvocal.cli.verb;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.polyvocal.model.Pseudonym;
import org.polyvocal.model.words.Problem;
import org.polyvocal.workbench.gate.Clearance;
import org.polyvocal.workbench.pseudonyms.Pseudonyms;
import picocli.CommandLine.Option;

/// What every command shares that takes something out of a project: whether names of the register may go along.
public final class NamesOut {
    @Option(names = "--allow-names", description = "write it even where names of the register would go out") private boolean allowNames;

    @Option(names = "--key", paramLabel = "FILE", description = "look for the names in this key, too") private Optional<Path> key;

    @Option(names = "--key-password-file", paramLabel = "FILE", description = "a file whose first line is the key’s password") private Optional<Path> password;

    public Clearance clearance() {
        return new Clearance(allowNames ? Clearance.Names.ALLOWED : Clearance.Names.REFUSED,
                key.map(this::names).orElse(List.of()));
    }

    private List<Pseudonym> names(Path file) {
        var words = password.orElseThrow(() -> new Problem("cli.keyPassword"));
        return Pseudonyms.openKey(file, Verb.firstLine(words));
    }
}
