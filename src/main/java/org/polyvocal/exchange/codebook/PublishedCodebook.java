package org.polyvocal.exchange.codebook;

import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.polyvocal.exchange.csv.Table;
import org.polyvocal.exchange.file.Original;
import org.polyvocal.model.Code;
import org.polyvocal.model.Codebook;

/// The codebook of distributed leadership in professional learning networks: 60 codes in 9 themes, of which 26 are its
/// core. Every call makes new ids: each project has codes of its own.
public final class PublishedCodebook {
    private static final String RESOURCE = "distributed-leadership.csv";

    private PublishedCodebook() {}

    /// All of it.
    public static List<Code> distributedLeadership() {
        return CodebookFile.read(file());
    }

    /// The core, and whatever a code of the core is nested under.
    public static List<Code> core() {
        var references = Table.of(file()).rows().stream().filter(row -> row.cell("tier").equals("core"))
                .map(row -> row.cell("id")).collect(Collectors.toSet());
        var whole = new Codebook(distributedLeadership());
        var kept = new HashSet<Code>();
        whole.codes().stream().filter(code -> references.contains(code.reference()))
                .forEach(code -> kept.addAll(whole.lineage(code)));
        return whole.codes().stream().filter(kept::contains).toList();
    }

    private static Original file() {
        return Original.ofResource(PublishedCodebook.class, RESOURCE);
    }
}
