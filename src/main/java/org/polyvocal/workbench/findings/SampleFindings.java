package org.polyvocal.workbench.findings;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.polyvocal.exchange.sample.SampleStudy;
import org.polyvocal.model.Coding;
import org.polyvocal.model.Edit;
import org.polyvocal.model.Finding;
import org.polyvocal.model.Finding.Bearing;
import org.polyvocal.model.Finding.Evidence;
import org.polyvocal.model.Id;
import org.polyvocal.model.change.Change;
import org.polyvocal.model.change.Label;

/// The findings of the sample study.
public final class SampleFindings {
    private SampleFindings() {}

    /// What puts them down.
    ///
    /// @param codings those of the sample, by their rows
    public static Change change(List<Coding> codings) {
        var edits = new ArrayList<Edit>();
        for (var each : SampleStudy.findings()) {
            var evidence = Stream.concat(each.supporting().stream().map(row -> evidence(Bearing.SUPPORTS, codings, row)),
                    each.challenging().stream().map(row -> evidence(Bearing.CHALLENGES, codings, row))).toList();
            edits.add(new Edit.Add(new Finding(Id.next(), each.id(), each.assertion(), each.strength(), each.survey(),
                    each.note(), evidence)));
        }
        return Change.of(Label.of("workbench.change.findings", String.valueOf(edits.size())), edits);
    }

    private static Evidence evidence(Bearing bearing, List<Coding> codings, int row) {
        return new Evidence(bearing, codings.get(row - 1).id());
    }
}
