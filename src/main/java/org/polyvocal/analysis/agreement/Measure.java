package org.polyvocal.analysis.agreement;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.polyvocal.analysis.Value;

/// A coefficient of agreement on one code.
public enum Measure {
    PERCENT(Measure.ANY, sample -> sample.chance().percent()),
    /// The default: for any number of coders, and any that are missing.
    KRIPP_ALPHA(Measure.ANY, Sample::alpha), COHEN_KAPPA(Measure.TWO, sample -> sample.table().cohen()),
    /// The most that kappa can be, given how often each coder uses the code.
    KAPPA_MAX(Measure.TWO, sample -> sample.table().kappaMax()), SCOTT_PI(Measure.TWO,
            sample -> sample.table().scott()), FLEISS_KAPPA(Measure.MORE, sample -> sample.chance().fleiss()), CONGER_KAPPA(
                    Measure.MORE, sample -> sample.chance().conger()), LIGHT_KAPPA(Measure.MORE,
                            sample -> sample.chance().light()), BRENNAN_PREDIGER(Measure.ANY,
                                    sample -> sample.chance().brennanPrediger()), GWET_AC1(Measure.ANY,
                                            sample -> sample.chance().ac1()), F1_POSITIVE_AGREEMENT(Measure.TWO,
                                                    sample -> sample.fourfold().positive()), NEGATIVE_AGREEMENT(Measure.TWO,
                                                            sample -> sample.fourfold().negative()), JACCARD(Measure.TWO,
                                                                    sample -> sample.fourfold().jaccard()),
    /// Of the second coder, with the first as the reference.
    PRECISION(Measure.TWO, sample -> sample.fourfold().precision(), "precision_2vs1ref"), RECALL(Measure.TWO,
            sample -> sample.fourfold().recall(), "recall_2vs1ref"), PREVALENCE_INDEX(Measure.TWO,
                    sample -> sample.fourfold().prevalence()), BIAS_INDEX(Measure.TWO, sample -> sample.fourfold().bias());

    private static final int ANY = 0;
    private static final int TWO = 2;
    private static final int MORE = 3;

    private final int coders;
    private final Function<Sample, Value> formula;
    private final String word;

    Measure(int coders, Function<Sample, Value> formula) {
        this(coders, formula, "");
    }

    Measure(int coders, Function<Sample, Value> formula, String word) {
        this.coders = coders;
        this.formula = formula;
        this.word = word.isEmpty() ? name().toLowerCase(Locale.ROOT) : word;
    }

    Value of(Sample sample) {
        return formula.apply(sample);
    }

    /// As in the reference tables: `kripp_alpha`.
    public String word() {
        return word;
    }

    /// Those that exist for so many coders.
    public static List<Measure> among(int coders) {
        return Arrays.stream(values())
                .filter(measure -> measure.coders == ANY || (measure.coders == TWO) == (coders == 2)).toList();
    }

    /// The usual ones of those, for where there is not room for all.
    public static List<Measure> usual(int coders) {
        return among(coders).stream().filter(measure -> switch (measure) {
            case PERCENT, KRIPP_ALPHA, COHEN_KAPPA, FLEISS_KAPPA, GWET_AC1, F1_POSITIVE_AGREEMENT -> true;
            default -> false;
        }).toList();
    }

    public static Optional<Measure> named(String word) {
        return Arrays.stream(values()).filter(measure -> measure.word.equals(word.strip().toLowerCase(Locale.ROOT))).findFirst();
    }
}
