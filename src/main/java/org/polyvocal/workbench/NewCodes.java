package org.polyvocal.workbench;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.polyvocal.model.Code;
import org.polyvocal.model.Codebook;
import org.polyvocal.model.change.CodebookChanges;

/// The codes that a table of codings uses and the codebook does not have yet, made as they are met: each part of a path
/// nested under the one before it.
final class NewCodes {
    private final List<Code> made = new ArrayList<>();
    private Codebook codebook;

    NewCodes(Codebook codebook) {
        this.codebook = codebook;
    }

    /// In the order in which they can be added, parents first.
    List<Code> made() {
        return List.copyOf(made);
    }

    /// A code of this path; none when its name alone could mean several that are there.
    Optional<Code> at(String path) {
        var steps = List.of(path.strip().split("\\s+>\\s+"));
        if (steps.size() == 1 && codebook.codes().stream().anyMatch(code -> code.name().equalsIgnoreCase(path.strip()))) {
            return Optional.empty();
        }
        var parent = Optional.<Code>empty();
        for (var depth = 1; depth <= steps.size(); depth++) parent = Optional.of(step(parent, steps.subList(0, depth)));
        return parent;
    }

    private Code step(Optional<Code> parent, List<String> steps) {
        var path = String.join(Codebook.PATH_SEPARATOR, steps);
        return codebook.codes().stream().filter(code -> codebook.path(code).equals(path)).findFirst().orElseGet(() -> {
            var code = CodebookChanges.draft(codebook, parent, steps.getLast());
            made.add(code);
            codebook = new Codebook(Stream.concat(codebook.codes().stream(), Stream.of(code)).toList());
            return code;
        });
    }
}
