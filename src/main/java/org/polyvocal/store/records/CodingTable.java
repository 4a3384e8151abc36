package org.polyvocal.store.records;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.polyvocal.model.Coding;
import org.polyvocal.model.Passage;
import org.polyvocal.model.evidence.ClaimType;
import org.polyvocal.model.evidence.Confidence;
import org.polyvocal.model.evidence.Elicitation;
import org.polyvocal.model.evidence.Qualifier;
import org.polyvocal.model.evidence.Qualifiers;
import org.polyvocal.model.evidence.Specificity;
import org.polyvocal.model.evidence.Stance;
import org.polyvocal.model.evidence.TimeFrame;
import org.polyvocal.model.evidence.Vantage;

/// The table of codings. Qualifiers are kept as the words that files and queries use.
final class CodingTable {
    static final Table<Coding> CODING = new Table<>("coding", Table.Order.NONE,
            List.of("id", "document", "start_at", "end_at", "code", "coder", "created", "claim", "stance", "vantage",
                    "time_frame", "specificity", "elicitation", "confidence", "weight", "memo"),
            CodingTable::values, CodingTable::coding);

    private CodingTable() {}

    private static Object[] values(Coding coding) {
        var said = coding.qualifiers();
        return Tables.row(coding.id().value(), coding.document().value(), coding.span().start(), coding.span().end(),
                coding.code().value(), coding.coder().value(), coding.created(), word(said.claim()), word(said.stance()),
                word(said.vantage()), word(said.time()), words(said.specificity()), word(said.elicitation()),
                word(said.confidence()), coding.weight().isPresent() ? coding.weight().getAsInt() : null, coding.memo());
    }

    private static Coding coding(Cells cells) {
        return new Coding(cells.id(), new Passage(cells.id(), cells.span()), cells.id(), cells.id(), cells.moment(),
                qualifiers(cells), cells.numberIfAny(), cells.text());
    }

    private static Qualifiers qualifiers(Cells cells) {
        var said = new Qualifiers(value(ClaimType.class, cells), value(Stance.class, cells), value(Vantage.class, cells),
                value(TimeFrame.class, cells), specificity(cells.text()), value(Elicitation.class, cells),
                value(Confidence.class, cells));
        return said.equals(Qualifiers.NONE) ? Qualifiers.NONE : said; // most say nothing: keep one of those, not 250,000
    }

    private static Object word(Optional<? extends Qualifier> value) {
        return value.map(Qualifier::word).orElse(null);
    }

    private static String words(Set<Specificity> values) {
        return values.stream().map(Qualifier::word).collect(Collectors.joining(" "));
    }

    private static <Q extends Enum<Q> & Qualifier> Optional<Q> value(Class<Q> list, Cells cells) {
        return cells.textIfAny().map(word -> known(list, word));
    }

    private static Set<Specificity> specificity(String words) {
        if (words.isEmpty()) return Set.of();
        return Stream.of(words.split(" ")).map(word -> known(Specificity.class, word)).collect(Collectors.toSet());
    }

    private static <Q extends Enum<Q> & Qualifier> Q known(Class<Q> list, String word) {
        return Qualifier.of(list, word).orElseThrow(() -> new IllegalArgumentException("not in the list: " + word));
    }
}
