package org.polyvocal.desktop.agreement;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
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
    private final Boxes boxes;
    private final Set<Id<Coder>> chosen = new LinkedHashSet<>();
    private List<Coder> offered = List.of();
    private Runnable changed = () -> {};
    private boolean touched;

    Choices(MenuButton coders, Boxes boxes) {
        this.coders = coders;
        this.boxes = boxes;
        fill(boxes.unit, List.of(Unit.SENTENCE, Unit.TURN, Unit.CHARACTER, Unit.DOCUMENT), it -> "unit." + it.word());
        fill(boxes.rule, List.of(Rule.values()), it -> "rule." + it.word());
        fill(boxes.universe, List.of(Universe.values()), it -> "universe." + it.word());
        fill(boxes.nesting, List.of(Settings.Nesting.values()), it -> "nesting." + it.name().toLowerCase(Locale.ROOT));
        boxes.unit.valueProperty()
                .subscribe(now -> boxes.rule.setDisable(now == Unit.CHARACTER || now == Unit.DOCUMENT));
    }

    /// What is chosen from a list.
    record Boxes(ComboBox<Unit> unit, ComboBox<Rule> rule, ComboBox<Universe> universe, ComboBox<Settings.Nesting> nesting) {}

    void onChange(Runnable changed) {
        this.changed = changed;
        Choosing.onChange(changed, boxes.unit.valueProperty(), boxes.rule.valueProperty(), boxes.universe.valueProperty(),
                boxes.nesting.valueProperty());
    }

    /// Offers the coders of the study, when they are others than before. Until somebody chooses, it is the two who coded
    /// most.
    void offer(Study study) {
        if (study.coders().equals(offered)) return;
        offered = study.coders();
        var known = offered.stream().map(Coder::id).toList();
        chosen.retainAll(known);
        if (chosen.size() < 2 && !touched) chosen.addAll(known.size() > 2 ? most(study, known) : known);
        coders.getItems().setAll(offered.stream().map(this::item).toList());
        name();
    }

    private static List<Id<Coder>> most(Study study, List<Id<Coder>> coders) {
        var codings = study.codings().collect(Collectors.groupingBy(Coding::coder, Collectors.counting()));
        return coders.stream().sorted((a, b) -> Long.compare(codings.getOrDefault(b, 0L), codings.getOrDefault(a, 0L))).limit(2)
                .toList();
    }

    private CheckMenuItem item(Coder coder) {
        var item = new CheckMenuItem(coder.name());
        item.setSelected(chosen.contains(coder.id()));
        item.setOnAction(_ -> {
            if (item.isSelected()) chosen.add(coder.id());
            else chosen.remove(coder.id());
            touched = true;
            name();
            changed.run();
        });
        return item;
    }

    private void name() {
        var names = offered.stream().filter(coder -> chosen.contains(coder.id())).map(Coder::name).toList();
        coders.setText(names.size() == 2
                ? String.join(", ", names)
                : Messages.say("desktop.agreement.coders.chosen", names.size()));
    }

    /// Empty while fewer than two coders are chosen. They stand in the order of the study; the first is the reference.
    Optional<Settings> settings() {
        var named = offered.stream().map(Coder::id).filter(chosen::contains).toList();
        if (named.size() < 2) return Optional.empty();
        return Optional
                .of(Settings.among(named).by(boxes.unit.getValue(), boxes.rule.getValue()).within(boxes.universe.getValue())
                        .nested(boxes.nesting.getValue()));
    }

    private static <T> void fill(ComboBox<T> box, List<T> values, Function<T, String> word) {
        Choosing.fill(box, values, value -> Messages.say("desktop.agreement." + word.apply(value)));
    }
}
