package org.polyvocal.desktop.importdesk;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.polyvocal.desktop.control.EmptyState;
import org.polyvocal.desktop.control.Notice;
import org.polyvocal.desktop.work.Fxml;
import org.polyvocal.model.Role;
import org.polyvocal.model.words.Messages;
import org.polyvocal.workbench.imports.Casting;
import org.polyvocal.workbench.imports.Contents;
import org.polyvocal.workbench.imports.Decision;
import org.polyvocal.workbench.imports.Line;

/// The first turns of the chosen file as they would come in.
final class PageController {
    private final ImportDesk owner;
    private final Drafts drafts;
    private final Looking looking;
    @FXML private StackPane body;
    @FXML private VBox content;
    @FXML private HBox bar;
    @FXML private Label title;
    @FXML private Label subtitle;
    @FXML private VBox doubt;
    @FXML private ScrollPane scroll;
    @FXML private VBox lines;

    PageController(ImportDesk owner, Drafts drafts, Looking looking) {
        this.owner = owner;
        this.drafts = drafts;
        this.looking = looking;
    }

    @FXML
    private void initialize() {
        var empty = new EmptyState(Feather.DOWNLOAD, Messages.say("desktop.desk.empty"), Messages.say("desktop.desk.add.files"),
                owner::choose);
        body.getChildren().add(empty);
        empty.visibleProperty().bind(content.visibleProperty().not());
        bar.getChildren().setAll(Fxml.<Parent>load(new MannerController(drafts, looking)));
        drafts.readings().subscribe(_ -> {
            show();
            scroll.setVvalue(0);
        });
        drafts.decisions().subscribe(_ -> page().ifPresent(this::showLines));
    }

    private Optional<Draft> page() {
        return drafts.chosen().stream().findFirst();
    }

    private void show() {
        var page = page();
        content.setVisible(page.isPresent());
        lines.getChildren().clear();
        doubt.getChildren().clear();
        page.ifPresent(draft -> {
            title.setText(draft.preview().file().getFileName().toString());
            draft.contents().ifPresentOrElse(contents -> showContents(draft, contents), () -> showFailure(draft));
            if (draft.isReadable() && !draft.preview().message().isEmpty()) {
                doubt.getChildren().setAll(Notice.warning(draft.preview().message()));
            }
        });
    }

    private void showContents(Draft draft, Contents contents) {
        subtitle.setText(Messages.say("desktop.desk.first", contents.opening().size(), contents.turns()));
        showLines(draft);
    }

    private void showFailure(Draft draft) {
        subtitle.setText("");
        var failed = Notice.error(Messages.say("desktop.desk.failed"), draft.preview().message())
                .with(Messages.say("desktop.desk.another"), () -> owner.exchange(draft))
                .with(Messages.say("desktop.desk.leaveOut"), () -> owner.leaveOut(List.of(draft)));
        failed.setId("desk-failure");
        doubt.getChildren().setAll(failed);
    }

    private void showLines(Draft draft) {
        var opening = draft.contents().map(Contents::opening).orElse(List.of());
        lines.getChildren().setAll(IntStream.range(0, opening.size())
                .mapToObj(at -> line(at + 1, opening.get(at), draft)).toList());
    }

    private static LineRow line(int number, Line line, Draft draft) {
        var speaker = draft.speaker(line.label());
        var timed = draft.decision().map(Decision::times).orElse(true);
        return new LineRow(number, speaker.map(Casting::name).orElse(""), timed ? line : line.untimed(),
                speaker.map(Casting::role).orElse(Role.UNKNOWN) == Role.INTERVIEWER);
    }
}
