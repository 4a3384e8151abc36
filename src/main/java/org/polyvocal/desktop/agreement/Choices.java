package org.polyvocal.desktop.agreement;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ComboBox;
import javafx.scene.control.MenuButton;
import org.polyvocal.analysis.agreement.Rule;
import org.polyvocal.analysis.agreement.Unit;
import org.polyvocal.analysis.agreement.Universe;
import org.polyvocal.desktop.control.Choosing;
import org.polyvocal.model.Coder;
import org.polyvocal.model.Coding;
import org.polyvocal.model.Id;
import org.polyvocal.model.Study;
import org.polyvocal.model.words.Messages;
import org.polyvocal.workbench.agreement.Settings;

/// The boxes above the table: whose work is compared, in which unit, by which rule, where, and whether codes count for those
/// above them.
final class Choices {
    private final MenuButton coders;
    private final ComboBox<Unit> unit;
    private final ComboBox<Rule> rule;
    private final ComboBox<Universe> universe;
    private final ComboBox<Settings.Nesting> nesting;
    private final Set<Id<Coder>> chosen = new LinkedHashSet<>();
    private Runnable changed = () -> {};
    private boolean touched;

    /// @param boxes unit, rule, universe, nesting
    Choices(MenuButton coders, Boxes boxes) {
        this.coders = coders;
        this.unit = boxes.unit;
        this.rule = boxes.rule;
        this.universe = boxes.universe;
        this.nesting = boxes.nesting;
        fill(unit, List.of(Unit.SENTENCE, Unit.TURN, Unit.CHARACTER, Unit.DOCUMENT), it -> "unit." + it.word());
        fill(rule, List.of(Rule.values()), it -> "rule." + it.word());
        fill(universe, List.of(Universe.values()), it -> "universe." + it.word());
        fill(nesting, List.of(Settings.Nesting.values()), it -> "nesting." + it.name().toLowerCase(java.util.Locale.ROOT));
        unit.valueProperty().subscribe(now -> rule.setDisable(now == Unit.CHARACTER || now == Unit.DOCUMENT));
    }

    /// What is chosen from a list.
    record Boxes(ComboBox<Unit> unit, ComboBox<Rule> rule, ComboBox<Universe> universe, ComboBox<Settings.Nesting> nesting) {}

    void onChange(Runnable changed) {
        this.changed = changed;
        Choosing.onChange(changed, unit.valueProperty(), rule.valueProperty(), universe.valueProperty(),
                nesting.valueProperty());
    }

    /// Offers these coders. Until somebody chooses, it is the two who coded most.
    void offer(Study study) {
        var known = study.coders().stream().map(Coder::id).toList();
        chosen.retainAll(known);
        if (chosen.size() < 2 && !touched) {
            var codings = study.codings().collect(Collectors.groupingBy(Coding::coder, Collectors.counting()));
            known.stream().sorted((a, b) -> Long.compare(codings.getOrDefault(b, 0L), codings.getOrDefault(a, 0L))).limit(2)
                    .forEach(chosen::add);
        }
        coders.getItems().setAll(study.coders().stream().map(this::item).toList());
        name(study);
    }

    private CheckMenuItem item(Coder coder) {
        var item = new CheckMenuItem(coder.name());
        item.setSelected(chosen.contains(coder.id()));
        item.setOnAction(_ -> {
            if (item.isSelected()) chosen.add(coder.id());
            else chosen.remove(coder.id());
            touched = true;
            coders.setText(Messages.say("desktop.agreement.coders.chosen", chosen.size()));
            changed.run();
        });
        return item;
    }

    private void name(Study study) {
        var names = study.coders().stream().filter(coder -> chosen.contains(coder.id())).map(Coder::name).toList();
        coders.setText(names.size() == 2
                ? String.join(", ", names)
                : Messages.say("desktop.agreement.coders.chosen", names.size()));
    }

    /// Empty while fewer than two coders are chosen. They stand in the order of the study; the first is the reference.
    Optional<Settings> settings(Study study) {
        var named = new ArrayList<>(study.coders().stream().map(Coder::id).filter(chosen::contains).toList());
        if (named.size() < 2) return Optional.empty();
        return Optional.of(Settings.among(named).by(unit.getValue(), rule.getValue()).within(universe.getValue())
                .nested(nesting.getValue()));
    }

    private static <T> void fill(ComboBox<T> box, List<T> values, Function<T, String> word) {
        Choosing.fill(box, values, value -> Messages.say("desktop.agreement." + word.apply(value)));
    }
}
