package org.polyvocal.desktop.reports;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.stage.FileChooser.ExtensionFilter;
import org.polyvocal.desktop.dialog.Dialogs;
import org.polyvocal.desktop.work.Notice;
import org.polyvocal.desktop.work.Workspace;
import org.polyvocal.model.words.Messages;
import org.polyvocal.workbench.Codebooks;
import org.polyvocal.workbench.CodingFiles;
import org.polyvocal.workbench.CodingFiles.Outcome;
import org.polyvocal.workbench.Reports;

/// Files that go into and come out of a project: codings, codebooks, reports, backups.
public final class Sharing {
    private final Workspace workspace;
    private final Dialogs dialogs;

    public Sharing(Workspace workspace, Dialogs dialogs) {
        this.workspace = workspace;
        this.dialogs = dialogs;
    }

    public void importCodings() {
        dialogs.fileToOpen("desktop.codings.import.title", kind("codings", "*.csv")).ifPresent(file -> workspace.work()
                .writeAtLength(Messages.say("desktop.codings.importing"),
                        progress -> CodingFiles.bring(workspace.session(), file, progress),
                        this::tell));
    }

    /// The first row that was refused says what was wrong with it.
    private void tell(List<Outcome> outcomes) {
        var refused = outcomes.stream().filter(outcome -> !outcome.taken()).toList();
        var taken = outcomes.size() - refused.size();
        workspace.say(refused.isEmpty()
                ? new Notice("desktop.codings.imported", taken)
                : new Notice("desktop.codings.partly", Messages.say("desktop.codings.refused", taken, refused.size(),
                        refused.getFirst().message())));
    }

    public void addCodebook() {
        dialogs.fileToOpen("desktop.codebook.add.title", kind("codebooks", "*.csv", "*.xlsx"))
                .ifPresent(file -> workspace.work().write(() -> Codebooks.bring(workspace.session(), file),
                        added -> workspace.say(new Notice("desktop.codebook.added", added))));
    }

    public void exportCodebook() {
        save("desktop.codebook.export.title", "codebook.csv", out -> Codebooks.export(workspace.session(), out),
                kind("codebooks", "*.csv"), kind("word", "*.docx"), kind("html", "*.html"), kind("excel", "*.xlsx"));
    }

    public void report(Reports.Kind kind) {
        save("desktop.report.title",
                workspace.session().name() + " – " + Messages.say("desktop.reports." + kind.word()) + ".html",
                out -> Reports.write(workspace.session(), kind, out), kind("html", "*.html"), kind("word", "*.docx"),
                kind("excel", "*.xlsx"));
    }

    public void exportCodings() {
        save("desktop.codings.export.title", "codings.csv", out -> CodingFiles.export(workspace.session(), out),
                kind("codings", "*.csv"));
    }

    public void backup() {
        save("desktop.backup.title", workspace.session().name() + ".zip", workspace.session()::backup, kind("backups", "*.zip"));
    }

    private void save(String title, String name, Consumer<Path> write, ExtensionFilter... kinds) {
        dialogs.fileToSave(title, name, kinds).ifPresent(
                out -> workspace.work().computeAtLength(Messages.say("desktop.writing", out.getFileName().toString()), _ -> {
                    write.accept(out);
                    return out;
                }, written -> workspace.say(new Notice("desktop.written", written.getFileName().toString()))));
    }

    private static ExtensionFilter kind(String name, String... endings) {
        return new ExtensionFilter(Messages.say("desktop.files." + name), endings);
    }
}
