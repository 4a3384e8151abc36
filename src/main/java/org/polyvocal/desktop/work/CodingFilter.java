package org.polyvocal.desktop.work;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.polyvocal.model.Case;
import org.polyvocal.model.Code;
import org.polyvocal.model.Coder;
import org.polyvocal.model.Coding;
import org.polyvocal.model.Document;
import org.polyvocal.model.Id;
import org.polyvocal.model.Study;
import org.polyvocal.model.evidence.ClaimType;

/// Which codings are shown. An empty set leaves that side open; what is set stands as chips above the transcript, so
/// that nothing is hidden silently.
public record CodingFilter(Set<Id<Coder>> coders, Set<Id<Code>> codes, Set<ClaimType> claims, Set<Trait> traits) {
    public static final CodingFilter ALL = new CodingFilter(Set.of(), Set.of(), Set.of(), Set.of());

    public CodingFilter {
        coders = Set.copyOf(coders);
        codes = Set.copyOf(codes);
        claims = Set.copyOf(claims);
        traits = Set.copyOf(traits);
    }

    /// What it lets through, of the codings of one document.
    public Predicate<Coding> in(Study study, Document document) {
        return coding -> isOpenTo(coding) && (traits.isEmpty() || spokenIn(coding, study, document));
    }

    private boolean isOpenTo(Coding coding) {
        return (coders.isEmpty() || coders.contains(coding.coder())) && (codes.isEmpty() || codes.contains(coding.code()))
                && (claims.isEmpty() || coding.qualifiers().claim().filter(claims::contains).isPresent());
    }

    /// Whoever begins to speak in the passage is meant.
    private boolean spokenIn(Coding coding, Study study, Document document) {
        var speaker = document.speakerAt(coding.span().start());
        List<Case> lineage = study.casebook().lineage(document, speaker);
        return traits.stream().collect(Collectors.groupingBy(Trait::about)).values().stream()
                .allMatch(alike -> alike.stream().anyMatch(trait -> trait.holds(lineage)));
    }

    public boolean open() {
        return equals(ALL);
    }

    public CodingFilter toggling(Id<Coder> coder) {
        return new CodingFilter(toggled(coders, coder), codes, claims, traits);
    }

    public CodingFilter toggling(ClaimType claim) {
        return new CodingFilter(coders, codes, toggled(claims, claim), traits);
    }

    public CodingFilter toggling(Trait trait) {
        return new CodingFilter(coders, codes, claims, toggled(traits, trait));
    }

    /// @param branch the codes to show; none for all
    public CodingFilter only(Set<Id<Code>> branch) {
        return new CodingFilter(coders, branch, claims, traits);
    }

    private static <T> Set<T> toggled(Set<T> set, T value) {
        var next = new HashSet<>(set);
        if (!next.remove(value)) next.add(value);
        return next;
    }
}
