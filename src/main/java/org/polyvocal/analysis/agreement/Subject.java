package org.polyvocal.analysis.agreement;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.polyvocal.model.Code;
import org.polyvocal.model.Codebook;
import org.polyvocal.model.Id;

/// A code whose use is compared.
///
/// @param counted the codes whose codings count for it
public record Subject(Code code, Set<Id<Code>> counted) {
    public Subject {
        Objects.requireNonNull(code, "code");
        counted = Set.copyOf(counted);
    }

    /// Each code for itself.
    public static List<Subject> each(List<Code> codes) {
        return codes.stream().map(code -> new Subject(code, Set.of(code.id()))).toList();
    }

    /// Each code with all that is nested under it.
    public static List<Subject> rolledUp(List<Code> codes, Codebook codebook) {
        return codes.stream().map(code -> new Subject(code,
                codebook.branch(code).stream().map(Code::id).collect(Collectors.toSet()))).toList();
    }
}
