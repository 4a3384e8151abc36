package org.polyvocal.desktop.search;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.polyvocal.desktop.control.Named;
import org.polyvocal.desktop.dialog.Dialogs;
import org.polyvocal.desktop.work.Workspace;
import org.polyvocal.model.SavedSearch;
import org.polyvocal.model.Study;
import org.polyvocal.model.change.SearchChanges;
import org.polyvocal.model.words.Messages;

/// What can be done with the hits of a search, and with the search itself: order them, code them, write them down, keep it.
final class ToolsController {
    private final Workspace workspace;
    private final Dialogs dialogs;
    private final Supplier<Asked> asked;
    private final Consumer<String> ask;
    private final Consumer<Asked> export;
    @FXML private ComboBox<Order> order;
    @FXML private Button code;
    @FXML private Button write;
    @FXML private MenuButton saved;

    /// @param ask    puts a query into the field
    /// @param export writes the hits to a file that the person chooses
    ToolsController(Workspace workspace, Dialogs dialogs, Supplier<Asked> asked, Consumer<String> ask,
            Consumer<Asked> export) {
        this.workspace = workspace;
        this.dialogs = dialogs;
        this.asked = asked;
        this.ask = ask;
        this.export = export;
    }

    @FXML
    private void initialize() {
        order.getItems().setAll(Order.values());
        order.setConverter(Named.by(Order::sentence));
        order.getSelectionModel().selectFirst();
        workspace.study().subscribe(this::list);
        showHits(0);
    }

    ComboBox<Order> order() {
        return order;
    }

    void showHits(long total) {
        code.setDisable(total == 0);
        write.setDisable(total == 0);
    }

    private void list(Study study) {
        var items = new ArrayList<MenuItem>();
        items.add(item("desktop.search.save", "save-search", this::save));
        if (!study.searches().isEmpty()) {
            items.add(item("desktop.search.unsave", "remove-search", this::remove));
            items.add(new SeparatorMenuItem());
        }
        study.searches().forEach(search -> items.add(item(search)));
        saved.getItems().setAll(items);
    }

    private static MenuItem item(String key, String id, Runnable act) {
        var item = new MenuItem(Messages.say(key));
        item.setId(id);
        item.setOnAction(_ -> act.run());
        return item;
    }

    private MenuItem item(SavedSearch search) {
        var item = new MenuItem(search.name());
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> ask.accept(search.query()));
        return item;
    }

    private void save() {
        var question = asked.get();
        if (question.isNothing()) return;
        dialogs.line("desktop.search.saving", question.words())
                .ifPresent(name -> workspace.perform(study -> SearchChanges.save(study, name, question.query())));
    }

    private void remove() {
        List<SavedSearch> searches = workspace.study().get().searches();
        dialogs.choice("desktop.search.unsaving", searches, SavedSearch::name)
                .ifPresent(search -> workspace.perform(_ -> SearchChanges.remove(search)));
    }

    @FXML
    private void codeHits() {
        HitsController.ask(workspace, dialogs, asked.get());
    }

    @FXML
    private void export() {
        export.accept(asked.get());
    }
}
