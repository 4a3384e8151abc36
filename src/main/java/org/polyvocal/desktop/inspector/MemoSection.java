package org.polyvocal.desktop.inspector;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.polyvocal.desktop.control.KeyCap;
import org.polyvocal.desktop.memos.MemoBox;
import org.polyvocal.desktop.memos.MemoTarget;
import org.polyvocal.desktop.work.Workspace;
import org.polyvocal.model.Passage;
import org.polyvocal.model.words.Messages;

/// The memo of the coding in focus, the memos on the place, and, once asked for, a new one.
final class MemoSection implements Section {
    private final Workspace workspace;
    private final VBox boxes = new VBox();
    private final VBox node = new VBox(head(), boxes);
    private Optional<Passage> wanted = Optional.empty();
    private Runnable reader = () -> {};

    MemoSection(Workspace workspace) {
        this.workspace = workspace;
        boxes.getStyleClass().add("memos");
        node.getStyleClass().add("section");
    }

    void returningTo(Runnable reader) {
        this.reader = reader;
    }

    @Override
    public Region node() {
        return node;
    }

    @Override
    public void show(Focus focus) {
        if (!wanted.equals(focus.place())) wanted = Optional.empty();
        var fresh = wanted.filter(_ -> focus.coding().isEmpty()).map(this::fresh);
        var targets = Stream.of(focus.coding().map(coding -> MemoTarget.of(workspace, coding)).stream(),
                focus.memos().stream().map(memo -> MemoTarget.of(workspace, memo)), fresh.stream()).flatMap(each -> each)
                .toList();
        fit(targets);
        visible(!targets.isEmpty());
    }

    /// Once kept it is a memo like the others.
    private MemoTarget fresh(Passage on) {
        var target = MemoTarget.onPassage(workspace, on);
        return new MemoTarget(target.on(), "", text -> {
            wanted = Optional.empty();
            target.keep().accept(text);
        });
    }

    /// Puts the cursor into the first memo of the focus; where there is none yet, into a new one on the place.
    void write(Focus focus) {
        if (focus.coding().isEmpty() && focus.memos().isEmpty()) wanted = focus.place();
        show(focus);
        boxes.getChildren().stream().findFirst().map(MemoBox.class::cast).ifPresent(box -> workspace.work().soon(() -> {
            box.requestFocus();
            box.end();
        }));
    }

    /// A box stays with its memo, so that writing goes on while lists change around it.
    private void fit(List<MemoTarget> targets) {
        var now = boxes.getChildren().stream().map(MemoBox.class::cast).toList();
        var next = targets.stream().map(target -> {
            var box = now.stream().filter(each -> each.shows(target)).findFirst().orElseGet(this::box);
            box.show(target);
            return box;
        }).toList();
        now.stream().filter(box -> !next.contains(box)).forEach(MemoBox::keep);
        if (!now.equals(next)) boxes.getChildren().setAll(next.toArray(Node[]::new));
        for (var at = 0; at < next.size(); at++) next.get(at).setId(at == 0 ? "memo" : "memo-" + at);
    }

    private MemoBox box() {
        var box = new MemoBox();
        box.leavingBy(() -> {
            wanted = Optional.empty();
            reader.run();
        });
        return box;
    }

    private static HBox head() {
        var title = new Label(Messages.say("desktop.inspector.memo"));
        title.getStyleClass().add("section-title");
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return new HBox(title, space, new KeyCap("M"));
    }
}
