package org.polyvocal.exchange.sample;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.polyvocal.exchange.cases.CaseRow;
import org.polyvocal.exchange.cases.CasesFile;
import org.polyvocal.exchange.coding.CodingRow;
import org.polyvocal.exchange.coding.CodingsFile;
import org.polyvocal.exchange.csv.Table;
import org.polyvocal.exchange.file.Original;
import org.polyvocal.exchange.network.Layout;
import org.polyvocal.exchange.network.Listed;
import org.polyvocal.exchange.network.NetworkFile;
import org.polyvocal.exchange.network.Reported;
import org.polyvocal.exchange.transcript.Reading;
import org.polyvocal.exchange.transcript.Transcripts;

/// The Tarrowby Vale Research Learning Network: twelve interviews, coded by two people with
/// [the published codebook][org.polyvocal.exchange.codebook.PublishedCodebook], a survey of 41 people, six findings. All of
/// it is invented for teaching, and says so.
public final class SampleStudy {
    private static final List<String> INTERVIEWS = List.of("01-sian", "02-farida", "03-desmond", "04-beatrix", "05-alastair",
            "06-imran", "07-kelly-ann", "08-frances", "09-verity", "10-dilys", "11-chloe", "12-owen");

    private SampleStudy() {}

    public static List<Reading> readings() {
        return INTERVIEWS.stream().map(name -> Transcripts.read(file("interviews/" + name + ".txt")).getFirst()).toList();
    }

    /// They name their documents by file.
    public static List<CodingRow> codings() {
        return CodingsFile.read(file("codings.csv"));
    }

    /// The 41 people of the survey and their schools; twelve of them are linked to what they say.
    public static List<CaseRow> cases() {
        return CasesFile.read(file("cases.csv"));
    }

    /// The 41 people once more, with what they answered about the two innovations; all else is among the cases.
    public static List<Listed> people() {
        return NetworkFile.read(file("survey.csv"), Optional.of(Layout.PEOPLE), List.of()).people().stream()
                .map(person -> person.saying(name -> name.matches("[ab]_.*|meetings"))).toList();
    }

    /// Who names whom: advice, collaboration, and the sharing of innovations.
    public static Reported ties() {
        return NetworkFile.read(file("ties.csv"), Optional.of(Layout.EDGES), List.of());
    }

    public static List<SampleFinding> findings() {
        return Table.of(file("findings.csv")).rows().stream()
                .map(row -> new SampleFinding(row.under("id"), row.under("assertion"), row.under("strength"),
                        row.under("survey_evidence"), row.under("teaching_note"), numbers(row.under("supporting_rows")),
                        numbers(row.under("challenging_rows"))))
                .toList();
    }

    private static List<Integer> numbers(String words) {
        return Stream.of(words.split("\\s+")).filter(word -> !word.isEmpty()).map(Integer::valueOf).toList();
    }

    private static Original file(String resource) {
        return Original.ofResource(SampleStudy.class, resource);
    }
}
