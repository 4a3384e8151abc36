package org.polyvocal.desktop.reading;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import org.polyvocal.desktop.work.CodingFilter;
import org.polyvocal.desktop.work.Trait;
import org.polyvocal.model.Attribute;
import org.polyvocal.model.Case;
import org.polyvocal.model.Document;
import org.polyvocal.model.Study;
import org.polyvocal.model.words.Messages;

/// What the codings of a transcript can be narrowed to by what is known of its speakers.
final class Traits {
    private final Study study;

    Traits(Study study) {
        this.study = study;
    }

    /// The cases that speak in the document, and the answers they give: a menu for each question.
    List<MenuItem> choices(Document document, CodingFilter filter, Consumer<Trait> toggle) {
        var cases = new LinkedHashSet<Case>();
        document.speakers().forEach(speaker -> cases.addAll(study.casebook().lineage(document, speaker)));
        var who = cases.stream().<Trait>map(each -> new Trait.Of(each.id()));
        var menus = Stream.<MenuItem>builder();
        add(menus, Messages.say("desktop.filter.cases"), who.toList(), filter, toggle);
        for (var attribute : study.casebook().attributes()) add(menus, attribute.name(), answers(attribute), filter, toggle);
        return menus.build().toList();
    }

    private List<Trait> answers(Attribute attribute) {
        return study.casebook().values(attribute).stream().<Trait>map(answer -> new Trait.Says(attribute, answer)).toList();
    }

    private void add(Stream.Builder<MenuItem> menus, String title, List<Trait> traits, CodingFilter filter,
            Consumer<Trait> toggle) {
        if (traits.isEmpty()) return;
        var menu = new Menu(title);
        traits.forEach(trait -> menu.getItems().add(choice(trait, filter.traits().contains(trait), toggle)));
        menus.add(menu);
    }

    private MenuItem choice(Trait trait, boolean on, Consumer<Trait> toggle) {
        var item = new CheckMenuItem(answer(trait));
        item.setMnemonicParsing(false);
        item.setSelected(on);
        item.setOnAction(_ -> toggle.accept(trait));
        return item;
    }

    /// On a chip, where nothing else says which question is answered.
    String name(Trait trait) {
        return trait instanceof Trait.Says(var attribute, var answer)
                ? Messages.say("desktop.search.facet.chip", attribute.name(), answer)
                : answer(trait);
    }

    private String answer(Trait trait) {
        return switch (trait) {
            case Trait.Of(var which) -> study.casebook().find(which).map(Case::name).orElse("");
            case Trait.Says(_, var answer) -> answer;
        };
    }
}
