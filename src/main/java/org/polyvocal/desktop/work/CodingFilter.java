package org.polyvocal.desktop.work;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import org.polyvocal.model.Code;
import org.polyvocal.model.Coder;
import org.polyvocal.model.Coding;
import org.polyvocal.model.Id;
import org.polyvocal.model.evidence.ClaimType;

/// Which codings are shown. An empty set leaves that side open; what is set stands as chips above the transcript, so
/// that nothing is hidden silently.
public record CodingFilter(Set<Id<Coder>> coders, Set<Id<Code>> codes, Set<ClaimType> claims) implements Predicate<Coding> {
    public static final CodingFilter ALL = new CodingFilter(Set.of(), Set.of(), Set.of());

    public CodingFilter {
        coders = Set.copyOf(coders);
        codes = Set.copyOf(codes);
        claims = Set.copyOf(claims);
    }

    @Override
    public boolean test(Coding coding) {
        return (coders.isEmpty() || coders.contains(coding.coder())) && (codes.isEmpty() || codes.contains(coding.code()))
                && (claims.isEmpty() || coding.qualifiers().claim().filter(claims::contains).isPresent());
    }

    public boolean open() {
        return equals(ALL);
    }

    public CodingFilter toggling(Id<Coder> coder) {
        return new CodingFilter(toggled(coders, coder), codes, claims);
    }

    public CodingFilter toggling(ClaimType claim) {
        return new CodingFilter(coders, codes, toggled(claims, claim));
    }

    /// @param branch the codes to show; none for all
    public CodingFilter only(Set<Id<Code>> branch) {
        return new CodingFilter(coders, branch, claims);
    }

    private static <T> Set<T> toggled(Set<T> set, T value) {
        var next = new HashSet<>(set);
        if (!next.remove(value)) next.add(value);
        return next;
    }
}
