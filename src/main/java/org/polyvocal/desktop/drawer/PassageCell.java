package org.polyvocal.desktop.drawer;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import org.polyvocal.desktop.control.ClaimSample;
import org.polyvocal.desktop.control.CoderBadge;
import org.polyvocal.desktop.control.SpineStyle;
import org.polyvocal.desktop.work.PassageList.Entry;
import org.polyvocal.model.Coding;
import org.polyvocal.model.Document;
import org.polyvocal.model.Look;
import org.polyvocal.model.Speaker;
import org.polyvocal.model.time.TimeCode;
import org.polyvocal.model.words.Messages;

/// A row of the drawer: where, who, and the lit words in the middle of what is said around them.
final class PassageCell extends ListCell<Entry> {
    private final Passages passages;
    private final Contexts contexts;
    private final Label document = label("passage-document");
    private final Label turn = label("passage-turn");
    private final Label time = label("passage-time");
    private final Label speaker = label("passage-speaker");
    private final Label before = label("passage-before");
    private final PassageLine words = new PassageLine();
    private final ClaimSample claim = new ClaimSample(SpineStyle.NOT_SET);
    private final StackPane badge = new StackPane();
    private final HBox row = new HBox(document, turn, time, speaker, before, words, claim, badge);

    PassageCell(Passages passages, Contexts contexts) {
        this.passages = passages;
        this.contexts = contexts;
        row.getStyleClass().add("passage-row");
        row.setMinWidth(0);
        row.setPrefWidth(0);
        before.setEllipsisString("… ");
        before.setTextOverrun(OverrunStyle.LEADING_ELLIPSIS);
        before.setAlignment(Pos.CENTER_RIGHT);
        before.setMaxWidth(Double.MAX_VALUE);
        before.setPrefWidth(160);
        words.setPrefWidth(200);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(before, Priority.ALWAYS);
        HBox.setHgrow(words, Priority.ALWAYS);
        badge.getStyleClass().add("passage-badge");
    }

    @Override
    protected void updateItem(Entry entry, boolean empty) {
        super.updateItem(entry, empty);
        setGraphic(empty ? null : row);
        if (!empty) show(entry);
    }

    private void show(Entry entry) {
        var in = passages.document(entry);
        var number = in.flatMap(it -> it.turnAt(entry.shown().span().start()));
        var name = in.map(Document::name).orElse("");
        var who = in.flatMap(it -> number.flatMap(at -> it.speaker(it.turn(at)))).map(Speaker::name).orElse("");
        document.setText(name);
        turn.setText(number.map(String::valueOf).orElse(""));
        time.setManaged(in.filter(Document::isTimed).isPresent());
        time.setText(in.flatMap(it -> it.timeAt(entry.shown().span().start())).map(TimeCode::toSecond).orElse(""));
        speaker.setText(who);
        var context = contexts.of(entry);
        before.setText(context.map(Context::before).orElse(""));
        words.show(context.map(Context::pieces).orElse(List.of()), passages.looks(entry));
        showCoding(passages.coding(entry), passages.looks(entry));
        setAccessibleText(
                Messages.say("desktop.drawer.row", name, number.orElse(0), spoken(who),
                        context.map(PassageCell::spoken).orElse("")));
    }

    private void showCoding(Optional<Coding> coding, List<Look> looks) {
        claim.setVisible(coding.isPresent() && !looks.isEmpty());
        if (claim.isVisible()) {
            claim.show(SpineStyle.of(coding.flatMap(each -> each.qualifiers().claim())), looks.getFirst());
        }
        badge.getChildren().setAll(coding.flatMap(passages::coder)
                .map(coder -> passages.own(coder) ? CoderBadge.own(coder) : CoderBadge.other(coder)).stream().toList());
    }

    private String spoken(String who) {
        return time.getText().isEmpty() ? who : who + ", " + time.getText();
    }

    private static String spoken(Context context) {
        return String.join("", context.pieces().stream().map(Context.Piece::words).toList());
    }

    private static Label label(String style) {
        var label = new Label();
        label.getStyleClass().add(style);
        return label;
    }
}
