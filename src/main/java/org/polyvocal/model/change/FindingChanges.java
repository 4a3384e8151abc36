package org.polyvocal.model.change;

import java.util.ArrayList;
import java.util.List;
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
        var called = name.isBlank() ? "F" + (study.findings().size() + 1) : name.strip();
        study.findings().stream().filter(each -> Naming.same(each.name(), called)).findFirst().ifPresent(each -> {
            throw new Problem("model.finding.taken", each.name());
        });
        var finding = new Finding(Id.next(), called, assertion.strip(), "", "", "", evidence);
        return Change.of(Label.of("model.change.finding.make", called), new Edit.Add(finding));
    }

    /// Lets a coding bear on a finding in this way and no other.
    public static Change rest(Finding finding, Id<Coding> coding, Bearing bearing) {
        var evidence = new ArrayList<>(finding.evidence());
        evidence.removeIf(each -> each.coding().equals(coding));
        evidence.add(new Evidence(bearing, coding));
        return Change.of(Label.of("model.change.finding.rest", finding.name()),
                new Edit.Replace(finding, finding.resting(evidence)));
    }

    public static Change remove(Finding finding) {
        return Change.of(Label.of("model.change.finding.remove", finding.name()), new Edit.Remove(finding));
    }
}
