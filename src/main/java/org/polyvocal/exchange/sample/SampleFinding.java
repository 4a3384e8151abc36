package org.polyvocal.exchange.sample;

import java.util.List;

/// A finding of the sample study, whose evidence is given by the rows of the table of codings, counted from 1.
public record SampleFinding(String id, String assertion, String strength, String survey, String note, List<Integer> supporting,
        List<Integer> challenging) {
    public SampleFinding {
        supporting = List.copyOf(supporting);
        challenging = List.copyOf(challenging);
    }

    /// Its words stay out of logs like those of any finding.
    @Override
    public String toString() {
        return "SampleFinding with " + supporting.size() + " rows for and " + challenging.size() + " against";
    }
}
