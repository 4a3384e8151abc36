package org.polyvocal.model.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.polyvocal.model.Coding;
import org.polyvocal.model.Edit;
import org.polyvocal.model.Finding;
import org.polyvocal.model.Finding.Bearing;
import org.polyvocal.model.Finding.Evidence;
import org.polyvocal.model.Id;
import org.polyvocal.model.Naming;
import org.polyvocal.model.Study;
import org.polyvocal.model.words.Problem;

/// What can be done to the findings of a study.
public final class FindingChanges {
    private FindingChanges() {}

    /// @param name empty for the next number: `F7`
    /// @throws Problem when there is one of that name, or it asserts nothing
    public static Change make(Study study, String name, String assertion, List<Evidence> evidence) {
        if (assertion.isBlank()) throw new Problem("model.finding.empty");
        var called = name.isBlank() ? nextNumber(study) : name.strip();
        named(study, called).ifPresent(each -> {
            throw new Problem("model.finding.taken", each.name());
        });
        var finding = new Finding(Id.next(), called, assertion.strip(), "", "", "", evidence);
        return Change.of(Label.of("model.change.finding.make", called), new Edit.Add(finding));
    }

    private static String nextNumber(Study study) {
        return IntStream.iterate(study.findings().size() + 1, number -> number + 1).mapToObj(number -> "F" + number)
                .filter(name -> named(study, name).isEmpty()).findFirst().orElseThrow();
    }

    private static Optional<Finding> named(Study study, String name) {
        return study.findings().stream().filter(each -> Naming.same(each.name(), name)).findFirst();
    }

    /// Says it in other words.
    ///
    /// @throws Problem when it asserts nothing now
    public static Change reword(Finding finding, String assertion, String strength, String survey) {
        if (assertion.isBlank()) throw new Problem("model.finding.empty");
        return Change.of(Label.of("model.change.finding.reword", finding.name()),
                new Edit.Replace(finding, new Finding(finding.id(), finding.name(), assertion.strip(), strength.strip(),
                        survey.strip(), finding.note(), finding.evidence())));
    }

    /// Lets a coding bear on a finding in this way and no other.
    public static Change rest(Finding finding, Id<Coding> coding, Bearing bearing) {
        var evidence = new ArrayList<>(finding.evidence());
        evidence.removeIf(each -> each.coding().equals(coding));
        evidence.add(new Evidence(bearing, coding));
        return Change.of(Label.of("model.change.finding.rest", finding.name()),
                new Edit.Replace(finding, finding.resting(evidence)));
    }

    /// Lets a coding bear on a finding no longer.
    public static Change release(Finding finding, Id<Coding> coding) {
        return Change.of(Label.of("model.change.finding.rest", finding.name()), new Edit.Replace(finding,
                finding.resting(finding.evidence().stream().filter(each -> !each.coding().equals(coding)).toList())));
    }

    public static Change remove(Finding finding) {
        return Change.of(Label.of("model.change.finding.remove", finding.name()), new Edit.Remove(finding));
    }
}
