package org.polyvocal.exchange.coding;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.polyvocal.exchange.csv.Row;
import org.polyvocal.model.Id;
import org.polyvocal.model.evidence.ClaimType;
import org.polyvocal.model.evidence.Confidence;
import org.polyvocal.model.evidence.Elicitation;
import org.polyvocal.model.evidence.Qualifier;
import org.polyvocal.model.evidence.Qualifiers;
import org.polyvocal.model.evidence.Specificity;
import org.polyvocal.model.evidence.Stance;
import org.polyvocal.model.evidence.TimeFrame;
import org.polyvocal.model.evidence.Vantage;
import org.polyvocal.model.words.Problem;

/// Understands one row of a table of codings, or says why it cannot.
final class RowReader {
    private static final String[] DOCUMENT = {"document", "doc", "file", "transcript"};
    private static final String[] START = {"start", "begin", "from", "start_offset"};
    private static final String[] END = {"end", "end_exclusive", "to", "end_offset"};
    private static final String[] CODE = {"code", "code_id", "path", "reference", "code_name"};
    private static final String[] CODER = {"coder", "by", "annotator", "coder_name"};
    private static final String UUID = "[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";

    private final Row row;
    private final PassageRow passage;

    private RowReader(Row row) {
        this.row = row;
        this.passage = new PassageRow(row);
    }

    /// The columns without which no row can be read, each under all its names.
    static List<String[]> required() {
        return List.of(DOCUMENT, START, END, CODE, CODER);
    }

    static CodingRow read(Row row) {
        try {
            return new RowReader(row).understood();
        } catch (Problem problem) {
            return new CodingRow.Refused(row.number(), problem);
        }
    }

    private CodingRow understood() {
        return new CodingRow.Understood(row.number(), passage.word(DOCUMENT), passage.points(START, END),
                passage.word(CODE), passage.word(CODER),
                new Remarks(id(), created(), qualifiers(), weight(), row.cell("memo", "note", "comment")));
    }

    private OptionalInt weight() {
        if (row.cell("weight").isEmpty()) return OptionalInt.empty();
        var weight = passage.number("weight");
        if (weight < 0 || weight > 100) throw new Problem("exchange.codingWeight", row.number(), weight);
        return OptionalInt.of(weight);
    }

    private Optional<Id<org.polyvocal.model.Coding>> id() {
        return Optional.of(row.cell("id", "uuid")).filter(id -> id.matches(UUID)).map(Id::of);
    }

    private Optional<Instant> created() {
        var written = row.cell("created", "created_at", "date");
        try {
            return written.isEmpty() ? Optional.empty() : Optional.of(Instant.parse(written));
        } catch (DateTimeException e) {
            throw new Problem(e, "exchange.codingTime", row.number(), written);
        }
    }

    private Qualifiers qualifiers() {
        return new Qualifiers(one(ClaimType.class, "claim", "claim_type"), one(Stance.class, "stance"),
                one(Vantage.class, "vantage"), one(TimeFrame.class, "time_frame", "timeframe"), specificity(),
                one(Elicitation.class, "elicitation"), one(Confidence.class, "confidence", "coder_confidence"));
    }

    private Set<Specificity> specificity() {
        var all = EnumSet.noneOf(Specificity.class);
        Arrays.stream(row.cell("specificity").split("[;,|\\s]+")).filter(word -> !word.isEmpty())
                .forEach(word -> all.add(value(Specificity.class, "specificity", word)));
        return all;
    }

    private <Q extends Enum<Q> & Qualifier> Optional<Q> one(Class<Q> list, String... names) {
        return Optional.of(row.cell(names)).filter(word -> !word.isEmpty()).map(word -> value(list, names[0], word));
    }

    private <Q extends Enum<Q> & Qualifier> Q value(Class<Q> list, String name, String word) {
        return Qualifier.of(list, word)
                .orElseThrow(() -> new Problem("exchange.codingWord", row.number(), name, word, words(list)));
    }

    private static <Q extends Enum<Q> & Qualifier> String words(Class<Q> list) {
        return String.join(", ", Arrays.stream(list.getEnumConstants()).map(Qualifier::word).toList());
    }
}
