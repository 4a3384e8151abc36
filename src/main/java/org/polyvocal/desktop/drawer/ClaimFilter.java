package org.polyvocal.desktop.drawer;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import org.polyvocal.model.evidence.ClaimType;
import org.polyvocal.model.words.Messages;

/// The drawer's choice of claim types. What is chosen stands on its button, so that nothing is hidden silently.
final class ClaimFilter {
    private final Set<ClaimType> chosen = EnumSet.noneOf(ClaimType.class);
    private final Runnable changed;
    private MenuButton button = new MenuButton();

    ClaimFilter(Runnable changed) {
        this.changed = changed;
    }

    void fill(MenuButton button) {
        this.button = button;
        button.getItems().setAll(Stream.of(ClaimType.values()).<MenuItem>map(this::item).toList());
        show();
    }

    /// None for all.
    Set<ClaimType> chosen() {
        return Set.copyOf(chosen);
    }

    void clear() {
        chosen.clear();
        button.getItems().forEach(item -> ((CheckMenuItem) item).setSelected(false));
        show();
    }

    private CheckMenuItem item(ClaimType claim) {
        var item = new CheckMenuItem(Messages.say("desktop.claim." + claim.word()));
        item.setOnAction(_ -> {
            if (item.isSelected()) chosen.add(claim);
            else chosen.remove(claim);
            show();
            changed.run();
        });
        return item;
    }

    private void show() {
        button.setText(chosen.isEmpty()
                ? Messages.say("desktop.drawer.claims.any")
                : Messages.say("desktop.drawer.claims.some", String.join(", ", chosen.stream()
                        .map(claim -> Messages.say("desktop.claim." + claim.word())).toList())));
        button.getStyleClass().remove("on");
        if (!chosen.isEmpty()) button.getStyleClass().add("on");
    }
}
