package org.polyvocal.desktop.findings;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.polyvocal.desktop.control.Quotation;
import org.polyvocal.model.Coding;
import org.polyvocal.model.Finding;
import org.polyvocal.model.Finding.Bearing;
import org.polyvocal.model.Finding.Evidence;
import org.polyvocal.model.Id;
import org.polyvocal.workbench.Session;
import org.polyvocal.workbench.findings.EvidenceLine;
import org.polyvocal.workbench.mixed.Findings;

/// The findings of a study as they stand at one moment, with the words of their passages.
record Ledger(List<EvidenceLine> lines, Map<Id<Coding>, Quotation> quotations) {
    static Ledger of(Session session) {
        var lines = new Findings(session).lines();
        var study = session.study();
        var wanted = lines.stream().flatMap(line -> line.finding().evidence().stream()).map(Evidence::coding)
                .collect(Collectors.toSet());
        var quotations = new HashMap<Id<Coding>, Quotation>();
        study.codings().filter(coding -> wanted.contains(coding.id())).forEach(coding -> Quotation
                .of(study, coding, session::text).ifPresent(quotation -> quotations.put(coding.id(), quotation)));
        return new Ledger(lines, quotations);
    }

    /// The passages that bear on the finding in this way, in the order in which they were put there.
    List<Quotation> quotations(Finding finding, Bearing bearing) {
        return finding.codings(bearing).stream().filter(quotations::containsKey).map(quotations::get).toList();
    }

    /// Words stay out of logs.
    @Override
    public String toString() {
        return "Ledger of " + lines.size() + " findings";
    }
}
