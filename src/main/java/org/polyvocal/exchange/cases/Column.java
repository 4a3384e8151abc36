package org.polyvocal.exchange.cases;

import java.util.Arrays;
import java.util.Optional;
import org.polyvocal.exchange.csv.Table;
import org.polyvocal.model.Naming;

/// What a column of a table of cases can be besides an attribute, in the words that people use for it. The first name that
/// a table has is meant; what other names there are stay attributes.
enum Column {
    NAME("name", "case", "case name", "participant", "participant name", "person", "interviewee", "respondent", "pseudonym",
            "fall",
            "fallname", "teilnehmer", "teilnehmerin", "teilnehmende", "teilnehmer*in", "befragte", "befragter", "befragte*r",
            "proband",
            "case id", "participant id", "person id", "teilnehmer id", "fall id", "id",
            "code name"), KIND("kind", "case kind", "kind of case", "art", "fallart", "art des falls"), WITHIN("within", "school",
                    "school name", "schule", "schulname", "organisation", "organization", "einrichtung", "institution",
                    "belongs to", "gehört zu"), SPEAKER("speaker", "speakers", "speaker label", "speaker name", "sprecher",
                            "sprecherin", "sprecher*in", "sprechername"), DOCUMENT("document", "documents", "document name",
                                    "file", "files", "file name", "filename", "transcript", "transcripts",
                                    "dokument", "dokumente", "datei", "dateiname", "transkript",
                                    "transkripte"), ATTRIBUTE("attribute", "attribut", "merkmal", "variable", "property",
                                            "eigenschaft"), VALUE("value", "wert", "ausprägung", "answer", "antwort");

    private final String[] names;

    Column(String... names) {
        this.names = Arrays.stream(names).map(Naming::folded).toArray(String[]::new);
    }

    /// The heading that this column has in a table.
    Optional<String> in(Table table) {
        return Arrays.stream(names)
                .flatMap(name -> table.headings().stream().filter(heading -> Naming.folded(heading).equals(name)))
                .findFirst();
    }

    boolean isCalled(String name) {
        return Arrays.asList(names).contains(Naming.folded(name));
    }
}
