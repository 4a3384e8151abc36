package org.polyvocal.desktop.agreement;

import java.util.Optional;
import java.util.stream.Collectors;
import org.polyvocal.analysis.Value;
import org.polyvocal.analysis.agreement.Agreement.Clustering;
import org.polyvocal.analysis.agreement.Comparison;
import org.polyvocal.analysis.agreement.Interval;
import org.polyvocal.analysis.agreement.Measure;
import org.polyvocal.model.Coder;
import org.polyvocal.model.words.Messages;

/// What the numbers say, in sentences.
final class Meaning {
    static final double FIRM = .8;
    static final double TENTATIVE = .667;

    private Meaning() {}

    /// What must be known beside the figures of a row.
    static String note(Comparison each) {
        return switch (each.value(Measure.KRIPP_ALPHA)) {
            case Value.Undefined undefined -> Messages.say("desktop.agreement.undefined", undefined.sentence());
            case Value.Known _ -> each.interval(Measure.KRIPP_ALPHA).filter(it -> it.undefined() > 0)
                    .map(it -> Messages.say("desktop.agreement.resamples", it.undefined())).orElse("");
        };
    }

    static String between(Interval interval) {
        return Messages.say("desktop.agreement.between", Figure.brief(interval.low()), Figure.brief(interval.high()));
    }

    /// A code's figure in words, with what it rests on.
    static String of(Comparison each) {
        return switch (each.value(Measure.KRIPP_ALPHA)) {
            case Value.Undefined undefined -> undefined.sentence();
            case Value.Known(var alpha) -> String.join(" ", figure(alpha, each.interval(Measure.KRIPP_ALPHA)), reading(alpha),
                    basis(each));
        };
    }

    private static String figure(double alpha, Optional<Interval> interval) {
        return interval.map(it -> Messages.say("desktop.agreement.alpha.between", Figure.brief(alpha), Figure.brief(it.low()),
                Figure.brief(it.high()))).orElseGet(() -> Messages.say("desktop.agreement.alpha", Figure.brief(alpha)));
    }

    private static String reading(double alpha) {
        if (alpha >= FIRM) return Messages.say("desktop.agreement.reading.firm");
        if (alpha >= TENTATIVE) return Messages.say("desktop.agreement.reading.tentative");
        return Messages.say(alpha > 0 ? "desktop.agreement.reading.weak" : "desktop.agreement.reading.chance");
    }

    private static String basis(Comparison each) {
        if (each.coders().size() > 2) return Messages.say("desktop.agreement.basis.more", each.positives(), each.units());
        var cells = each.fourfold();
        return Messages.say("desktop.agreement.basis", each.positives(), each.units(), cells.both(), cells.onlyFirst(),
                cells.onlySecond());
    }

    /// All codes together.
    static String together(Answer answer) {
        var mean = answer.mean().isPresent()
                ? Messages.say("desktop.agreement.mean", Figure.brief(answer.mean().getAsDouble()),
                        answer.comparisons().size() - answer.undefined(), answer.undefined())
                : Messages.say("desktop.agreement.mean.none");
        return answer.together().filter(it -> it.alpha() instanceof Value.Known)
                .map(it -> Messages.say("desktop.agreement.sets", answer.comparisons().size(),
                        figure(it.alpha().known().orElseThrow(), it.interval())) + " " + mean)
                .orElse(mean);
    }

    /// What was compared, and how intervals came about.
    static String run(Answer answer) {
        var names = answer.settings().coders().stream().map(coder -> answer.study().coder(coder).map(Coder::name).orElse(""))
                .collect(Collectors.joining(", "));
        var resampled = answer.agreement().clustering() == Clustering.INTERVIEWS
                ? "desktop.agreement.run.interviews"
                : "desktop.agreement.run.turns";
        return Messages.say("desktop.agreement.run", names, answer.shared()) + " "
                + Messages.say(resampled, answer.agreement().clusters(), String.valueOf(answer.settings().seed()));
    }
}
