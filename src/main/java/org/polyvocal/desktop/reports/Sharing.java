package org.polyvocal.desktop.reports;

import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.stage.FileChooser.ExtensionFilter;
import org.polyvocal.desktop.dialog.Dialogs;
import org.polyvocal.desktop.work.Notice;
import org.polyvocal.desktop.work.Workspace;
import org.polyvocal.model.words.Messages;
import org.polyvocal.workbench.Codebooks;
import org.polyvocal.workbench.CodingFiles;
import org.polyvocal.workbench.CodingFiles.Outcome;
import org.polyvocal.workbench.Reports;
import org.polyvocal.workbench.gate.Clearance;
import org.polyvocal.workbench.gate.Leak;
import org.polyvocal.workbench.gate.NamesGoOut;
import org.polyvocal.workbench.gate.Outgoing;
import org.polyvocal.workbench.hits.HitFiles;

/// Files that go into and come out of a project: codings, codebooks, reports, backups.
public final class Sharing {
    private static final int LEAKS_SHOWN = 8;
    private final Workspace workspace;
    private final Dialogs dialogs;

    public Sharing(Workspace workspace, Dialogs dialogs) {
        this.workspace = workspace;
        this.dialogs = dialogs;
    }

    Dialogs dialogs() {
        return dialogs;
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
        save("desktop.codebook.export.title", "codebook.csv", (out, names) -> Codebooks.export(workspace.session(), out, names),
                kind("codebooks", "*.csv"), kind("word", "*.docx"), kind("html", "*.html"), kind("excel", "*.xlsx"));
    }

    public void report(Reports.Kind kind) {
        save("desktop.report.title",
                workspace.session().name() + " – " + Messages.say("desktop.reports." + kind.word()) + ".html",
                (out, names) -> Reports.write(workspace.session(), kind, out, names), kind("html", "*.html"),
                kind("word", "*.docx"),
                kind("excel", "*.xlsx"));
    }

    public void exportCodings() {
        save("desktop.codings.export.title", "codings.csv", (out, names) -> CodingFiles.export(workspace.session(), out, names),
                kind("codings", "*.csv"));
    }

    /// @param also queries that narrow the search
    public void exportHits(String query, List<String> also) {
        save("desktop.search.exporting", "hits.csv",
                (out, names) -> HitFiles.export(workspace.session(), query, also, out, names), kind("table", "*.csv"),
                kind("excel", "*.xlsx"), kind("word", "*.docx"), kind("html", "*.html"));
    }

    /// A backup is all of the project, so it may hold the key as well.
    public void backup() {
        dialogs.fileToSave("desktop.backup.title", workspace.session().name() + ".zip", kind("backups", "*.zip"))
                .ifPresent(out -> workspace.work().computeAtLength(writing(out), _ -> {
                    workspace.session().backup(out);
                    return !workspace.session().study().pseudonyms().isEmpty();
                }, key -> workspace
                        .say(new Notice(key ? "desktop.backup.key" : "desktop.written", out.getFileName().toString()))));
    }

    /// Says so when names of the register are among words that were copied.
    public void copied(String words) {
        workspace.work().compute(
                () -> count(leaks(() -> workspace.session().pass(new Outgoing.Words(words), Clearance.checked()))), names -> {
                    if (names > 0) workspace.say(new Notice("desktop.names.copied", names));
                });
    }

    private void save(String title, String name, BiConsumer<Path, Clearance> write, ExtensionFilter... kinds) {
        dialogs.fileToSave(title, name, kinds).ifPresent(out -> write(out, write, Clearance.checked()));
    }

    static String writing(Path out) {
        return Messages.say("desktop.writing", out.getFileName().toString());
    }

    /// Asks before names of the register go out.
    private void write(Path out, BiConsumer<Path, Clearance> write, Clearance clearance) {
        workspace.work().computeAtLength(writing(out), _ -> leaks(() -> write.accept(out, clearance)), leaks -> {
            if (leaks.isEmpty()) workspace.say(new Notice("desktop.written", out.getFileName().toString()));
            else if (mayGoOut(leaks, out)) write(out, write, Clearance.allowed());
        });
    }

    /// The names of the register for which nothing went out; none where it did.
    static List<Leak> leaks(Runnable out) {
        try {
            out.run();
            return List.of();
        } catch (NamesGoOut refused) {
            return refused.leaks();
        }
    }

    private static long count(List<Leak> leaks) {
        return leaks.stream().mapToLong(Leak::count).sum();
    }

    boolean mayGoOut(List<Leak> leaks, Path out) {
        var lines = leaks.stream().limit(LEAKS_SHOWN)
                .map(leak -> Messages.say("desktop.names.leak", leak.name(), leak.place(), leak.count())).toList();
        return dialogs.confirms("desktop.names", count(leaks), out.getFileName().toString(),
                String.join("\n", lines), Math.max(0, leaks.size() - LEAKS_SHOWN));
    }

    static ExtensionFilter kind(String name, String... endings) {
        return new ExtensionFilter(Messages.say("desktop.files." + name), endings);
    }
}
