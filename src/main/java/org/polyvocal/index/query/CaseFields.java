package org.polyvocal.index.query;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.polyvocal.index.query.Query.Answered;
import org.polyvocal.index.query.Query.Belonging;
import org.polyvocal.index.query.Query.Measured;
import org.polyvocal.index.query.Query.OfCase;
import org.polyvocal.model.Attribute;
import org.polyvocal.model.AttributeType;
import org.polyvocal.model.Case;
import org.polyvocal.model.Casebook;

/// What `case:"Ana Ferreira"`, `case.phase:primary` and `case."Years in post":>5` ask for. `case.school` means what the
/// words belong to unless the project has an attribute of that name.
final class CaseFields {
    private static final String FIELD = "case";
    private static final int MOST_LISTED = 12;
    private final Casebook casebook;

    CaseFields(Casebook casebook) {
        this.casebook = casebook;
    }

    static boolean are(String field) {
        var lower = field.toLowerCase(Locale.ROOT);
        return lower.equals(FIELD) || lower.startsWith(FIELD + '.');
    }

    Belonging query(int at, String field, Token value, String words) {
        if (field.length() == FIELD.length()) return ofCase(value.at(), Optional.empty(), new Name(words));
        var name = bare(field.substring(FIELD.length() + 1));
        var attribute = casebook.attributeNamed(name);
        if (attribute.isPresent()) return asked(value.at(), attribute.get(), words);
        return ofCase(value.at(), Optional.of(Case.Kind.of(name).orElseThrow(() -> unknown(at, name))), new Name(words));
    }

    private static String bare(String name) {
        return Lexer.isQuote(name.charAt(0)) ? name.substring(1, name.length() - 1) : name;
    }

    private QueryProblem unknown(int at, String name) {
        return casebook.attributes().isEmpty()
                ? new QueryProblem(at, "index.query.attributes", name)
                : new QueryProblem(at, "index.query.attribute", name,
                        listed(casebook.attributes().stream().map(Attribute::name)));
    }

    private Belonging ofCase(int at, Optional<Case.Kind> kind, Name name) {
        var known = kind.map(casebook::cases).orElseGet(casebook::cases);
        if (known.isEmpty()) throw new QueryProblem(at, "index.query.noCases", name.words());
        if (known.stream().map(Case::name).noneMatch(name::fits)) {
            throw new QueryProblem(at, "index.query.case", name.words(), listed(known.stream().map(Case::name)));
        }
        return new OfCase(kind, name);
    }

    private Belonging asked(int at, Attribute attribute, String words) {
        var any = words.strip().equals("*");
        return switch (attribute.type()) {
            case NUMBER, DATE -> any ? answered(attribute, words) : measured(at, attribute, words);
            case YES_NO -> answered(attribute, any
                    ? words
                    : AttributeType.yesNo(words)
                            .orElseThrow(() -> wrong(at, attribute, words, List.of(AttributeType.YES, AttributeType.NO))));
            case TEXT, CHOICE -> {
                var values = casebook.values(attribute);
                if (!any && values.stream().noneMatch(new Name(words)::fits)) throw wrong(at, attribute, words, values);
                yield answered(attribute, words);
            }
        };
    }

    private static Belonging answered(Attribute attribute, String words) {
        return new Answered(attribute.id(), attribute.name(), new Name(words));
    }

    private static Belonging measured(int at, Attribute attribute, String words) {
        var key = attribute.type() == AttributeType.DATE ? "index.query.date" : "index.query.number";
        var range = Range.of(attribute.type(), words).orElseThrow(() -> new QueryProblem(at, key, words, attribute.name()));
        return new Measured(attribute.id(), attribute.name() + ": " + words, range);
    }

    private static QueryProblem wrong(int at, Attribute attribute, String words, Collection<String> values) {
        return new QueryProblem(at, "index.query.answer", words, attribute.name(), listed(values.stream()));
    }

    private static String listed(Stream<String> names) {
        var all = names.distinct().toList();
        return all.isEmpty()
                ? "–"
                : all.stream().limit(MOST_LISTED).collect(Collectors.joining(", ")) + (all.size() > MOST_LISTED ? ", …" : "");
    }
}
