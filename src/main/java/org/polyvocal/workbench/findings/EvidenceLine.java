package org.polyvocal.workbench.findings;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Collectors;
import org.polyvocal.model.Case;
import org.polyvocal.model.Casebook;
import org.polyvocal.model.Coder;
import org.polyvocal.model.Coding;
import org.polyvocal.model.Finding;
import org.polyvocal.model.Finding.Bearing;
import org.polyvocal.model.Finding.Evidence;
import org.polyvocal.model.Id;
import org.polyvocal.model.Study;
import org.polyvocal.model.evidence.ClaimType;

/// What the evidence of a finding is worth, in figures that follow its codings: whom its support comes from, in how many
/// schools and roles, and what kind of claims it rests on.
///
/// @param people   the support that each person gives, in the order of first words
/// @param schools  those of these people
/// @param roles    theirs
/// @param claims   the support by type of claim; nothing is said of the rest
/// @param coders   who coded the support
/// @param warnings what makes the assertion stronger than its evidence
public record EvidenceLine(Finding finding, SequencedMap<Id<Case>, Integer> people, Set<Id<Case>> schools, Set<String> roles,
        Map<ClaimType, Integer> claims, Set<Id<Coder>> coders, Tally tally, List<Warning> warnings) {
    private static final String ROLE = "role";

    /// How many codings are there.
    ///
    /// @param witnesses how many people tell of something that happened
    public record Tally(int supports, int challenges, int qualifies, int gone, int witnesses) {}

    public EvidenceLine {
        people = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(people));
        schools = Set.copyOf(schools);
        roles = Collections.unmodifiableSet(new LinkedHashSet<>(roles));
        claims = Map.copyOf(claims);
        coders = Set.copyOf(coders);
        warnings = List.copyOf(warnings);
    }

    /// A line for each finding of the study, in their order. All codings are gone through once.
    public static List<EvidenceLine> all(Study study) {
        var cited = study.findings().stream().flatMap(finding -> finding.evidence().stream()).map(Evidence::coding)
                .collect(Collectors.toSet());
        var there = study.codings().filter(coding -> cited.contains(coding.id())).toList();
        return study.findings().stream().map(finding -> new Reckoning(study, finding).line(there)).toList();
    }

    /// Whether two people or more tell of something that happened, or one does and the survey says so too.
    public boolean isCorroborated() {
        return tally.witnesses > 1 || tally.witnesses == 1 && !finding.survey().isBlank();
    }

    /// The share of the support whose type of claim is known that only says how things are or ought to be.
    public Optional<Double> selfReport() {
        var known = claims.values().stream().mapToInt(Integer::intValue).sum();
        if (known == 0) return Optional.empty();
        var own = claims.getOrDefault(ClaimType.SELF_REPORT, 0) + claims.getOrDefault(ClaimType.NORMATIVE, 0);
        return Optional.of(own / (double) known);
    }

    /// Names stay out of logs.
    @Override
    public String toString() {
        return "EvidenceLine of " + finding;
    }

    private static final class Reckoning {
        private final Study study;
        private final Finding finding;
        private final SequencedMap<Id<Case>, Integer> people = new LinkedHashMap<>();
        private final Set<Id<Case>> schools = new HashSet<>();
        private final Set<String> roles = new LinkedHashSet<>();
        private final Map<ClaimType, Integer> claims = new LinkedHashMap<>();
        private final Set<Id<Coder>> coders = new HashSet<>();
        private final Set<Id<Case>> witnesses = new HashSet<>();

        Reckoning(Study study, Finding finding) {
            this.study = study;
            this.finding = finding;
        }

        /// @param there what is there of all that findings rest on
        EvidenceLine line(List<Coding> there) {
            var supports = among(there, Bearing.SUPPORTS);
            supports.forEach(this::count);
            var challenges = among(there, Bearing.CHALLENGES).size();
            var qualifies = among(there, Bearing.QUALIFIES).size();
            var gone = finding.evidence().size() - supports.size() - challenges - qualifies;
            var tally = new Tally(supports.size(), challenges, qualifies, gone, witnesses.size());
            return new EvidenceLine(finding, people, schools, roles, claims, coders, tally, warnings(tally));
        }

        private List<Coding> among(List<Coding> there, Bearing bearing) {
            var wanted = new HashSet<>(finding.codings(bearing));
            return there.stream().filter(coding -> wanted.contains(coding.id())).toList();
        }

        private void count(Coding coding) {
            coders.add(coding.coder());
            coding.qualifiers().claim().ifPresent(claim -> claims.merge(claim, 1, Integer::sum));
            var lineage = lineage(coding);
            Casebook.nearest(lineage, Case.Kind.PERSON).ifPresent(person -> {
                people.merge(person.id(), 1, Integer::sum);
                study.casebook().attributeNamed(ROLE).flatMap(role -> study.casebook().value(person, role))
                        .ifPresent(roles::add);
                if (coding.qualifiers().claim().equals(Optional.of(ClaimType.CONCRETE_INCIDENT))) witnesses.add(person.id());
            });
            Casebook.nearest(lineage, Case.Kind.SCHOOL).map(Case::id).ifPresent(schools::add);
        }

        private List<Case> lineage(Coding coding) {
            var document = study.document(coding.document()).orElseThrow();
            return study.casebook().lineage(document, document.speakerAt(coding.span().start()));
        }

        private List<Warning> warnings(Tally tally) {
            var warnings = new ArrayList<Warning>();
            if (tally.supports == 0) warnings.add(Warning.UNSUPPORTED);
            else if (!claims.containsKey(ClaimType.CONCRETE_INCIDENT)) warnings.add(Warning.NOTHING_HAPPENED);
            if (people.size() == 1) warnings.add(Warning.ONE_PERSON);
            else if (schools.size() == 1) warnings.add(Warning.ONE_SCHOOL);
            if (people.size() > 1 && people.values().stream().anyMatch(count -> 2 * count >= tally.supports)) {
                warnings.add(Warning.TALKATIVE);
            }
            if (tally.challenges == 0) warnings.add(Warning.UNCHALLENGED);
            if (tally.gone > 0) warnings.add(Warning.GONE);
            return warnings;
        }
    }
}
