package org.polyvocal.desktop.codebook;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.polyvocal.desktop.control.GlyphIcon;
import org.polyvocal.desktop.dialog.Dialogs;
import org.polyvocal.desktop.drawer.PassageLists;
import org.polyvocal.desktop.work.Notice;
import org.polyvocal.desktop.work.Workspace;
import org.polyvocal.model.Code;
import org.polyvocal.model.Id;
import org.polyvocal.model.Look;
import org.polyvocal.model.Study;
import org.polyvocal.model.change.Change;
import org.polyvocal.model.change.CodebookChanges;
import org.polyvocal.model.words.Messages;

/// What can be done to a code: each entry is one change, and can be undone.
final class CodeMenu {
    private final Workspace workspace;
    private final Dialogs dialogs;

    CodeMenu(Workspace workspace, Dialogs dialogs) {
        this.workspace = workspace;
        this.dialogs = dialogs;
    }

    ContextMenu of(Code code) {
        var menu = new ContextMenu(item("passages", code, this::list), item("only", code, this::showOnly),
                new SeparatorMenuItem(), item("newUnder", code, under -> create(Optional.of(under))),
                item("rename", code, this::rename),
                recolour(code), item("move", code, this::move), item("merge", code, this::merge),
                item("split", code, this::split));
        menu.getItems().addAll(item("favourite", code, this::favour), new SeparatorMenuItem(),
                item("delete", code, this::delete));
        return menu;
    }

    void create(Optional<Code> parent) {
        dialogs.line("desktop.codebook.new.ask", "").ifPresent(name -> {
            var code = CodebookChanges.draft(workspace.study().get().codebook(), parent, name);
            workspace.perform(_ -> CodebookChanges.create(code), _ -> workspace.code().set(Optional.of(code.id())));
        });
    }

    void rename(Code code) {
        RenameDialog.ask(dialogs, code).ifPresent(names -> workspace
                .perform(_ -> CodebookChanges.rename(code, names.name(), names.shortName())));
    }

    void delete(Code code) {
        var branch = workspace.study().get().codebook().branch(code);
        if (dialogs.confirms("desktop.codebook.delete.ask", code.name(), workspace.counts().under(branch), branch.size() - 1)) {
            told(study -> CodebookChanges.delete(study, code));
        }
    }

    private void list(Code code) {
        workspace.passages().set(Optional.of(PassageLists.ofCode(workspace, code)));
    }

    private void showOnly(Code code) {
        Set<Id<Code>> branch = new HashSet<>();
        workspace.study().get().codebook().branch(code).forEach(each -> branch.add(each.id()));
        workspace.filter().set(workspace.filter().get().only(branch));
    }

    private void favour(Code code) {
        workspace.perform(study -> CodebookChanges.favour(study, code));
    }

    private void move(Code code) {
        CodeChoice.of(workspace, dialogs).ask("desktop.codebook.move.ask", code, true).ifPresent(parent -> told(
                study -> CodebookChanges.move(study.codebook(), code, parent.code(), Integer.MAX_VALUE)));
    }

    private void merge(Code code) {
        CodeChoice.of(workspace, dialogs).ask("desktop.codebook.merge.ask", code, false).flatMap(CodeChoice.Chosen::code)
                .filter(into -> dialogs.confirms("desktop.codebook.merge.sure", code.name(), into.name(),
                        workspace.counts().of(code)))
                .ifPresent(into -> told(study -> CodebookChanges.merge(study, code, into)));
    }

    private void split(Code code) {
        SplitDialog.ask(workspace, dialogs, code).ifPresent(part -> told(
                study -> CodebookChanges.split(study, code, part.name(), part.codings())));
    }

    private Menu recolour(Code code) {
        var menu = new Menu(Messages.say("desktop.codebook.recolour"));
        menu.getItems().setAll(Look.PALETTE.stream().map(look -> {
            var item = new MenuItem(Messages.say("desktop.look." + look.glyph().name().toLowerCase(java.util.Locale.ROOT)),
                    new GlyphIcon(look));
            item.setOnAction(_ -> workspace.perform(study -> CodebookChanges.recolour(study.codebook(), code, look)));
            return item;
        }).toList());
        return menu;
    }

    private void told(Function<Study, Change> change) {
        workspace.perform(change, done -> workspace.say(Notice.undoable("desktop.notice.done", done.change().label())));
    }

    private static MenuItem item(String key, Code code, Consumer<Code> act) {
        var item = new MenuItem(Messages.say("desktop.codebook." + key));
        item.setId("code-" + key);
        item.setOnAction(_ -> act.accept(code));
        return item;
    }
}
