package org.polyvocal.desktop.reports;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.stage.FileChooser.ExtensionFilter;
import org.polyvocal.desktop.work.Notice;
import org.polyvocal.desktop.work.Workspace;
import org.polyvocal.model.loss.LossLine;
import org.polyvocal.model.words.Messages;
import org.polyvocal.workbench.Exchange;
import org.polyvocal.workbench.gate.Clearance;
import org.polyvocal.workbench.gate.Leak;
import org.polyvocal.workbench.merge.Preference;

/// Whole projects that go to other programs or come from them; afterwards a table shows what came across.
public final class Exchanging {
    private final Workspace workspace;
    private final Sharing sharing;

    public Exchanging(Workspace workspace, Sharing sharing) {
        this.workspace = workspace;
        this.sharing = sharing;
    }

    /// The files that another program's project comes in.
    public static ExtensionFilter foreign() {
        return Sharing.kind("foreign", "*.qdpx", "*.docx");
    }

    public void exportProject() {
        sharing.dialogs().fileToSave("desktop.exchange.export.title", workspace.session().name() + ".qdpx",
                Sharing.kind("refi", "*.qdpx"), Sharing.kind("refiCodes", "*.qdc"), Sharing.kind("codings", "*.csv"))
                .ifPresent(out -> export(out, Clearance.checked()));
    }

    private record Written(List<LossLine> losses, List<Leak> leaks) {}

    private void export(Path out, Clearance clearance) {
        workspace.work().writeAtLength(Sharing.writing(out), _ -> {
            var losses = new ArrayList<LossLine>();
            var leaks = Sharing.leaks(() -> losses.addAll(Exchange.export(workspace.session(), out, clearance)));
            return new Written(losses, leaks);
        }, written -> {
            if (written.leaks().isEmpty()) tell(out, written.losses());
            else if (sharing.mayGoOut(written.leaks(), out)) export(out, Clearance.allowed());
        });
    }

    private void tell(Path out, List<LossLine> losses) {
        workspace.say(new Notice("desktop.written", out.getFileName().toString()));
        show(losses);
    }

    public void importProject() {
        sharing.dialogs().fileToOpen("desktop.exchange.import.title", foreign())
                .ifPresent(file -> workspace.work().writeAtLength(
                        Messages.say("desktop.exchange.importing", file.getFileName().toString()),
                        _ -> Exchange.bring(workspace.session(), file, Preference.OURS), this::show));
    }

    /// What the last exchange left out.
    public void showLast() {
        workspace.work().compute(() -> Exchange.lastReport(workspace.session()), this::show);
    }

    private void show(List<LossLine> losses) {
        sharing.dialogs().shows("desktop.losses", LossTable.of(losses));
    }
}
