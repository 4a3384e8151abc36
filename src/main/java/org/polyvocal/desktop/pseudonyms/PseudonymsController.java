package org.polyvocal.desktop.pseudonyms;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.polyvocal.desktop.dialog.Dialogs;
import org.polyvocal.desktop.work.Fxml;
import org.polyvocal.desktop.work.WhenSeen;
import org.polyvocal.desktop.work.Workspace;

/// The page about pseudonyms: what may be names at the left, the register in the middle, what replacing would do at the right.
/// It looks through the study only while it is on the screen.
public final class PseudonymsController {
    private final Workspace workspace;
    private final Dialogs dialogs;
    private final Lookout lookout;
    private final RegisterActs acts;
    private final Parent view;
    private Consumer<Node> show = _ -> {};
    private Runnable leave = () -> {};
    @FXML private SplitPane panes;

    public PseudonymsController(Workspace workspace, Dialogs dialogs) {
        this.workspace = workspace;
        this.dialogs = dialogs;
        this.lookout = new Lookout(workspace);
        this.acts = new RegisterActs(workspace, dialogs, lookout);
        this.view = Fxml.load(this);
    }

    @FXML
    private void initialize() {
        Parent suggestions = Fxml.load(new SuggestionsController(workspace, lookout, acts));
        Parent register = Fxml.load(new RegisterController(workspace, lookout, acts));
        Parent replacing = Fxml.load(new ReplacingController(workspace, dialogs, lookout));
        panes.getItems().setAll(suggestions, register, replacing);
        panes.setDividerPositions(0.25, 0.64);
        SplitPane.setResizableWithParent(suggestions, false);
        SplitPane.setResizableWithParent(replacing, false);
        var seen = new WhenSeen(panes, lookout::look);
        workspace.study().subscribe(_ -> seen.run());
        panes.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() != KeyCode.ESCAPE) return;
            key.consume();
            leave.run();
        });
    }

    /// @param show  puts the page before the reader
    /// @param leave takes it away again
    public void shownBy(Consumer<Node> show, Runnable leave) {
        this.show = show;
        this.leave = leave;
    }

    public void open() {
        show.accept(view);
        view.applyCss(); // what is in a split pane is only there when its style is
        Optional.ofNullable(view.lookup("#suggestions")).ifPresent(Node::requestFocus);
    }
}
