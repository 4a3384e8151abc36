package org.polyvocal.exchange.network;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.polyvocal.model.AttributeType;
import org.polyvocal.model.Naming;
import org.polyvocal.model.words.Messages;
import org.polyvocal.model.words.Problem;

/// What a reader has understood so far.
final class Gathering {
    private static final int MOST_PEOPLE = 200_000;
    private static final int MOST_ROWS = 4_000_000;
    /// How often, in the words of the instrument that the program proposes.
    private static final Map<String, Integer> FREQUENCIES = Map.of("never", 0, "no", 0, "yes", 1, "once or twice a year", 1,
            "once a term", 2, "monthly", 3, "weekly", 4, "daily", 5, "daily or nearly", 5);
    /// `4 - weekly`; a point between digits is part of the number.
    private static final Pattern EXPLAINED = Pattern.compile("(\\d+)\\s*(?:[-–:=]|\\.(?!\\d)).*\\p{L}.*");
    private static final Pattern SCIENTIFIC = Pattern.compile("\\d+(\\.\\d+)?[eE][+-]?\\d{1,2}");

    private final String file;
    private final Map<String, Listed> people = new LinkedHashMap<>();
    private final List<SurveyRow> rows = new ArrayList<>();
    private final Set<String> remarks = new LinkedHashSet<>();
    private boolean directed;
    private boolean undirected;

    Gathering(String file) {
        this.file = file;
    }

    String file() {
        return file;
    }

    Listed listed(Listed person) {
        if (people.size() >= MOST_PEOPLE) throw new Problem("exchange.networkLarge", file);
        return people.computeIfAbsent(person.id(), _ -> person);
    }

    boolean knows(String person) {
        return people.containsKey(person);
    }

    /// Puts down one thing, or why it cannot be.
    void row(int row, Runnable work) {
        if (rows.size() >= MOST_ROWS) throw new Problem("exchange.networkLarge", file);
        try {
            work.run();
        } catch (Problem problem) {
            rows.add(new SurveyRow.Refused(row, problem));
        }
    }

    /// @param weight nought says that there is no tie
    void tie(int row, Optional<String> relation, String from, String to, BigDecimal weight) {
        if (weight.signum() == 0) asked(row, relation, from, true);
        else rows.add(new SurveyRow.Named(row, relation, from, to, weight));
    }

    void asked(int row, Optional<String> relation, String person, boolean answered) {
        rows.add(new SurveyRow.Asked(row, relation, person, answered));
    }

    void remark(String key, Object... details) {
        remarks.add(Messages.say(key, details));
    }

    void directed() {
        directed = true;
    }

    void undirected() {
        undirected = true;
    }

    /// What is written for how often or how strongly.
    ///
    /// @param field the heading that it stands under
    BigDecimal weight(int row, String field, String written) {
        var words = Naming.folded(written);
        if (FREQUENCIES.containsKey(words)) return BigDecimal.valueOf(FREQUENCIES.get(words));
        return number(written.strip()).filter(it -> it.signum() >= 0)
                .orElseThrow(() -> new Problem("exchange.networkNumber", row, file, field, written));
    }

    /// As [#weight(int, String, String)], by whichever field of a tie says it; one where none does.
    BigDecimal weight(int row, Map<String, String> said) {
        return said.keySet().stream().filter(Heading.WEIGHT::isCalled).findFirst()
                .map(field -> weight(row, field, said.get(field)))
                .orElse(BigDecimal.ONE);
    }

    private static Optional<BigDecimal> number(String written) {
        var explained = EXPLAINED.matcher(written);
        var plain = explained.matches() ? explained.group(1) : written;
        return SCIENTIFIC.matcher(plain).matches() ? Optional.of(new BigDecimal(plain)) : AttributeType.number(plain);
    }

    /// @throws Problem when nothing was found
    Reported reported(Layout layout) {
        if (people.isEmpty() && rows.isEmpty()) throw new Problem("exchange.networkEmpty", file);
        if (directed && undirected) remark("exchange.networkMixed", file);
        return new Reported(layout, List.copyOf(people.values()), rows, undirected && !directed, List.copyOf(remarks));
    }
}
