package org.polyvocal.desktop.revise;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import org.polyvocal.desktop.control.CoderBadge;
import org.polyvocal.desktop.control.GlyphIcon;
import org.polyvocal.desktop.control.Icons;
import org.polyvocal.desktop.palette.OneLine;
import org.polyvocal.desktop.work.Workspace;
import org.polyvocal.model.Code;
import org.polyvocal.model.Coder;
import org.polyvocal.model.Coding;
import org.polyvocal.model.Entity;
import org.polyvocal.model.Id;
import org.polyvocal.model.Memo;
import org.polyvocal.model.revision.Affected;
import org.polyvocal.model.words.Messages;

/// A coding or a memo, what becomes of it, and its words before and after.
final class AffectedCell extends ListCell<Affected<? extends Entity>> {
    private final Workspace workspace;
    private final Label fate = label("affected-fate");
    private final Label name = label("affected-name");
    private final OneLine words = new OneLine();
    private final HBox badge = new HBox();
    private final HBox row = new HBox(fate, name, words, badge);

    AffectedCell(Workspace workspace) {
        this.workspace = workspace;
        row.getStyleClass().add("affected-row");
        row.setMinWidth(0);
        row.setPrefWidth(0);
        words.setMinWidth(0);
        HBox.setHgrow(words, javafx.scene.layout.Priority.ALWAYS);
        badge.setAlignment(Pos.CENTER_LEFT);
        badge.setMinWidth(HBox.USE_PREF_SIZE);
    }

    @Override
    protected void updateItem(Affected<? extends Entity> affected, boolean empty) {
        super.updateItem(affected, empty);
        setGraphic(empty ? null : row);
        setText(null);
        if (!empty) show(affected);
    }

    private void show(Affected<? extends Entity> affected) {
        fate.setText(Messages.say("desktop.revise.fate." + affected.fate().word()));
        fate.getStyleClass().setAll("label", "affected-fate", affected.fate().changesWords()
                ? affected.fate().word()
                : "quiet");
        var difference = Difference.of(affected.wordsBefore(), affected.wordsAfter());
        words.show(pieces(difference));
        switch (affected.before()) {
            case Coding coding -> show(code(coding.code()), coder(coding.coder()));
            case Memo memo -> show(Optional.empty(), coder(memo.coder()));
            default -> throw new IllegalStateException("nothing on words: " + affected.before());
        }
        setAccessibleText(Messages.say("desktop.revise.row", name.getText(), fate.getText(), affected.wordsBefore(),
                affected.wordsAfter()));
    }

    private void show(Optional<Code> code, Optional<Coder> coder) {
        name.setText(code.map(Code::shortName).orElseGet(() -> Messages.say("desktop.revise.memo")));
        name.setGraphic(
                code.<Node>map(it -> new GlyphIcon(it.look(), GlyphIcon.SMALL)).orElseGet(() -> Icons.of(Feather.FILE_TEXT)));
        badge.getChildren().setAll(coder.map(it -> it.id().equals(workspace.coder().get().id())
                ? CoderBadge.own(it)
                : CoderBadge.other(it)).stream().toList());
    }

    private static List<Label> pieces(Difference difference) {
        var arrow = difference.was().isBlank() || difference.is().isBlank() ? "" : " → ";
        return Stream.of(piece(difference.around(), "quiet"), piece(difference.was(), "affected-was"), piece(arrow, "quiet"),
                piece(difference.is(), "affected-is"), piece(difference.after(), "quiet"))
                .filter(label -> !label.getText().isEmpty()).toList();
    }

    private static Label piece(String words, String style) {
        var label = label(style);
        label.setText(words);
        return label;
    }

    private Optional<Code> code(Id<Code> id) {
        return workspace.study().get().codebook().code(id);
    }

    private Optional<Coder> coder(Id<Coder> id) {
        return workspace.study().get().coder(id);
    }

    private static Label label(String style) {
        var label = new Label();
        label.getStyleClass().add(style);
        return label;
    }
}
