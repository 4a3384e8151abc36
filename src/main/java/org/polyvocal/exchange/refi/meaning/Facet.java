package org.polyvocal.exchange.refi.meaning;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.regex.Pattern;
import org.polyvocal.exchange.refi.form.Guids;
import org.polyvocal.model.Coding;
import org.polyvocal.model.evidence.ClaimType;
import org.polyvocal.model.evidence.Confidence;
import org.polyvocal.model.evidence.Elicitation;
import org.polyvocal.model.evidence.Qualifier;
import org.polyvocal.model.evidence.Qualifiers;
import org.polyvocal.model.evidence.Specificity;
import org.polyvocal.model.evidence.Stance;
import org.polyvocal.model.evidence.TimeFrame;
import org.polyvocal.model.evidence.Vantage;

/// Something that is said of a coding and has no place in REFI-QDA. It travels as a code on the same selection, such as
/// *§ Claim type > self-report*, which every program can read.
public enum Facet {
    CLAIM("Claim type") {
        @Override
        Collection<String> all(Coding coding) {
            return one(coding.qualifiers().claim());
        }

        @Override
        public Optional<Coding> onto(Coding coding, String word) {
            return read(ClaimType.class, word).map(it -> with(coding, coding.qualifiers().claiming(Optional.of(it))));
        }
    },
    STANCE("Stance") {
        @Override
        Collection<String> all(Coding coding) {
            return one(coding.qualifiers().stance());
        }

        @Override
        public Optional<Coding> onto(Coding coding, String word) {
            return read(Stance.class, word).map(it -> with(coding, coding.qualifiers().standing(Optional.of(it))));
        }
    },
    VANTAGE("Vantage") {
        @Override
        Collection<String> all(Coding coding) {
            return one(coding.qualifiers().vantage());
        }

        @Override
        public Optional<Coding> onto(Coding coding, String word) {
            return read(Vantage.class, word).map(it -> with(coding, coding.qualifiers().seenFrom(Optional.of(it))));
        }
    },
    TIME("Time frame") {
        @Override
        Collection<String> all(Coding coding) {
            return one(coding.qualifiers().time());
        }

        @Override
        public Optional<Coding> onto(Coding coding, String word) {
            return read(TimeFrame.class, word).map(it -> with(coding, coding.qualifiers().at(Optional.of(it))));
        }
    },
    SPECIFICITY("Specificity") {
        @Override
        Collection<String> all(Coding coding) {
            return coding.qualifiers().specificity().stream().map(Facet::word).toList();
        }

        @Override
        public Optional<Coding> onto(Coding coding, String word) {
            return read(Specificity.class, word).map(it -> {
                var named = EnumSet.of(it);
                named.addAll(coding.qualifiers().specificity());
                return with(coding, coding.qualifiers().naming(named));
            });
        }
    },
    ELICITATION("Elicitation") {
        @Override
        Collection<String> all(Coding coding) {
            return one(coding.qualifiers().elicitation());
        }

        @Override
        public Optional<Coding> onto(Coding coding, String word) {
            return read(Elicitation.class, word).map(it -> with(coding, coding.qualifiers().elicited(Optional.of(it))));
        }
    },
    CONFIDENCE("Confidence") {
        @Override
        Collection<String> all(Coding coding) {
            return one(coding.qualifiers().confidence());
        }

        @Override
        public Optional<Coding> onto(Coding coding, String word) {
            return read(Confidence.class, word).map(it -> with(coding, coding.qualifiers().held(Optional.of(it))));
        }
    },
    WEIGHT("Weight") {
        @Override
        Collection<String> all(Coding coding) {
            return coding.weight().isPresent() ? List.of(String.valueOf(coding.weight().getAsInt())) : List.of();
        }

        @Override
        public Optional<Coding> onto(Coding coding, String word) {
            return Optional.of(word).filter(number -> number.matches("\\d{1,2}|100"))
                    .map(number -> coding.weighing(OptionalInt.of(Integer.parseInt(number))));
        }
    };

    private static final String SIGN = "§ ";
    private static final Pattern FLAT = Pattern.compile("§ ([^/>:.\\\\]+?)\\s*(?:/|>|::?|\\.|\\\\)\\s*(\\S+)");
    private final String label;

    Facet(String label) {
        this.label = label;
    }

    /// One value of one facet.
    public record Value(Facet facet, String word) {
        /// The same in every export.
        public UUID guid() {
            return Guids.derived("facet", facet.label + " " + word);
        }
    }

    abstract Collection<String> all(Coding coding);

    /// The coding with this said of it; none where the word says nothing.
    public abstract Optional<Coding> onto(Coding coding, String word);

    /// Everything that is said of a coding, in a fixed order.
    public static List<Value> values(Coding coding) {
        return List.of(values()).stream().flatMap(facet -> facet.all(coding).stream().map(word -> new Value(facet, word)))
                .toList();
    }

    /// The name of the code under which the values are: `§ Claim type`.
    public String code() {
        return SIGN + label;
    }

    public UUID guid() {
        return Guids.derived("facet", label);
    }

    /// The facet that a code is named after.
    public static Optional<Facet> of(String code) {
        return List.of(values()).stream().filter(facet -> facet.code().equals(code.strip())).findFirst();
    }

    /// What the name of a code means whose program has no nested codes: `§ Claim type / self-report`.
    public static Optional<Value> flat(String code) {
        var found = FLAT.matcher(code.strip());
        return found.matches() ? of(SIGN + found.group(1)).map(facet -> new Value(facet, found.group(2))) : Optional.empty();
    }

    private static Collection<String> one(Optional<? extends Qualifier> qualifier) {
        return qualifier.map(Facet::word).stream().toList();
    }

    private static String word(Qualifier qualifier) {
        return qualifier.word().replace('_', '-');
    }

    private static <Q extends Enum<Q> & Qualifier> Optional<Q> read(Class<Q> list, String word) {
        return Qualifier.of(list, word);
    }

    private static Coding with(Coding coding, Qualifiers qualifiers) {
        return coding.qualified(qualifiers);
    }
}
