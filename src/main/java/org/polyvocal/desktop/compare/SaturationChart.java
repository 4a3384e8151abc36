package org.polyvocal.desktop.compare;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.function.ToIntFunction;
import javafx.scene.chart.LineChart;
import javafx.scene.chart.NumberAxis;
import javafx.scene.chart.XYChart;
import org.polyvocal.analysis.Saturation;
import org.polyvocal.model.words.Messages;

/// How many codes are known, and borne out by a second case, after so many interviews; and how many random orders of the
/// same interviews would have found by then.
final class SaturationChart extends LineChart<Number, Number> {
    SaturationChart() {
        super(axis("desktop.compare.saturation.interviews"), axis("desktop.compare.saturation.codes"));
        setId("saturation");
        getStyleClass().add("saturation");
        setAnimated(false);
    }

    void show(Saturation found) {
        var steps = found.steps();
        var known = sums(steps, Saturation.Step::fresh);
        var confirmed = sums(steps, Saturation.Step::confirmed);
        getData().setAll(List.of(
                line("low", steps.size(), at -> found.spread().get(at).low()),
                line("high", steps.size(), at -> found.spread().get(at).high()),
                line("mean", steps.size(), at -> found.spread().get(at).mean()),
                line("known", steps.size(), at -> known[at]),
                line("confirmed", steps.size(), at -> confirmed[at])));
        setCreateSymbols(steps.size() <= 60);
        setAccessibleText(steps.isEmpty()
                ? ""
                : Messages.say("desktop.compare.saturation.told", steps.size(), known[steps.size() - 1],
                        confirmed[steps.size() - 1], steps.getLast().fresh()));
    }

    /// What all steps up to each have brought.
    private static int[] sums(List<Saturation.Step> steps, ToIntFunction<Saturation.Step> brought) {
        var sums = steps.stream().mapToInt(brought).toArray();
        Arrays.parallelPrefix(sums, Integer::sum);
        return sums;
    }

    private static XYChart.Series<Number, Number> line(String what, int steps, IntToDoubleFunction height) {
        var line = new XYChart.Series<Number, Number>();
        line.setName(Messages.say("desktop.compare.saturation." + what));
        for (var at = 0; at < steps; at++) line.getData().add(new XYChart.Data<>(at + 1, height.applyAsDouble(at)));
        return line;
    }

    private static NumberAxis axis(String title) {
        var axis = new NumberAxis();
        axis.setLabel(Messages.say(title));
        axis.setMinorTickVisible(false);
        axis.setForceZeroInRange(true);
        return axis;
    }
}
