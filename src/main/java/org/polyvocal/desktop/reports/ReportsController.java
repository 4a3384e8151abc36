package org.polyvocal.desktop.reports;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.polyvocal.desktop.work.Notice;
import org.polyvocal.desktop.work.WhenSeen;
import org.polyvocal.desktop.work.Work;
import org.polyvocal.desktop.work.Workspace;
import org.polyvocal.model.words.Messages;
import org.polyvocal.workbench.JournalLine;
import org.polyvocal.workbench.Reports;
import org.polyvocal.workbench.Soundness;

/// Offers the reports, and shows the journal with the latest change first.
public final class ReportsController {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM)
            .withLocale(Locale.UK).withZone(ZoneId.systemDefault());

    private final Workspace workspace;
    private final Sharing sharing;
    private final Exchanging exchange;
    private final Work.Latest lines;
    @FXML private Label count;
    @FXML private TableView<JournalLine> journal;
    @FXML private TableColumn<JournalLine, String> number;
    @FXML private TableColumn<JournalLine, String> at;
    @FXML private TableColumn<JournalLine, String> coder;
    @FXML private TableColumn<JournalLine, String> change;
    @FXML private TableColumn<JournalLine, String> detail;

    public ReportsController(Workspace workspace, Sharing sharing) {
        this.workspace = workspace;
        this.sharing = sharing;
        this.exchange = new Exchanging(workspace, sharing);
        this.lines = workspace.work().latest();
    }

    @FXML
    private void initialize() {
        fill(number, line -> String.valueOf(line.number()));
        fill(at, line -> MOMENT.format(line.at()));
        fill(coder, JournalLine::coder);
        fill(change, JournalLine::change);
        fill(detail, JournalLine::detail);
        var seen = new WhenSeen(journal, this::showJournal);
        workspace.study().subscribe(_ -> seen.run());
    }

    @FXML
    private void reportCodes() {
        sharing.report(Reports.Kind.CODES);
    }

    @FXML
    private void reportCooccurrence() {
        sharing.report(Reports.Kind.COOCCURRENCE);
    }

    @FXML
    private void reportAgreement() {
        sharing.report(Reports.Kind.AGREEMENT);
    }

    @FXML
    private void reportCodebook() {
        sharing.report(Reports.Kind.CODEBOOK);
    }

    @FXML
    private void exportCodings() {
        sharing.exportCodings();
    }

    @FXML
    private void exportProject() {
        exchange.exportProject();
    }

    @FXML
    private void importProject() {
        exchange.importProject();
    }

    @FXML
    private void showLosses() {
        exchange.showLast();
    }

    @FXML
    private void check() {
        workspace.work().writeAtLength(Messages.say("desktop.reports.checking"), _ -> workspace.session().check(), this::tell);
    }

    private void tell(List<Soundness> checks) {
        var broken = checks.stream().filter(check -> !check.ok()).map(check -> check.check() + ": " + check.detail()).toList();
        workspace.say(broken.isEmpty()
                ? new Notice("desktop.reports.sound", checks.size())
                : new Notice("desktop.reports.broken", String.join("; ", broken)));
    }

    private void showJournal() {
        lines.ask(() -> {
            var all = new ArrayList<JournalLine>();
            workspace.session().journal(line -> all.add(line.inWords()));
            return all.reversed();
        }, all -> {
            journal.getItems().setAll(all);
            count.setText(String.valueOf(all.size()));
        });
    }

    private static void fill(TableColumn<JournalLine, String> column, Function<JournalLine, String> words) {
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(words.apply(row.getValue())));
        column.setSortable(false);
    }
}
