package org.polyvocal.desktop;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.polyvocal.desktop.work.Commands;
import org.polyvocal.model.words.Messages;

/// The menus, made from the table of commands: every entry is a command's name and key.
final class Menus {
    private static final String LINE = "-";

    private final Commands commands;

    Menus(Commands commands) {
        this.commands = commands;
    }

    List<Menu> withoutProject() {
        return List.of(
                menu("file", "file.new", "file.open", "file.sample", "file.openForeign", LINE, "file.restore", LINE, "file.quit"),
                menu("view", looks()), menu("help", help()));
    }

    List<Menu> withProject() {
        return List.of(
                menu("file", "file.new", "file.open", "file.sample", "file.openForeign", "file.close", LINE, "file.import",
                        "file.importFolder",
                        "file.importCodings",
                        LINE, "file.codebook.add", "file.codebook.export", LINE, "file.report", "file.exportCodings", LINE,
                        "file.importProject", "file.exportProject", "file.lossReport", LINE,
                        "file.backup", "file.restore", LINE, "file.quit"),
                menu("edit", "edit.undo", "edit.redo", LINE, "edit.revise", "edit.pseudonyms", LINE, "edit.find",
                        "edit.findEverywhere",
                        "search.next",
                        "search.previous"),
                menu("code", "code.palette", "code.last", "code.recent", "code.inVivo", "code.new", LINE, "code.memo",
                        "code.memos",
                        "code.evidence", LINE,
                        "finding.make", "finding.supports", "finding.challenges", "finding.qualifies", LINE,
                        "code.remove", "code.overlap", "code.endLater", "code.endEarlier", "code.startLater",
                        "code.startEarlier"),
                menu("go", "go.nextTurn", "go.previousTurn", "go.nextCoding", "go.previousCoding", LINE,
                        "select.sentence",
                        "select.turn", "select.nothing", LINE, "go.back"),
                menu("sound", "sound.play", "sound.fromHere", "sound.back", "sound.playAnywhere", LINE, "sound.link",
                        "sound.unlink"),
                menu("view", Stream.concat(Stream.of(Screen.values()).map(Screen::command),
                        Stream.concat(Stream.of(LINE, "view.drawer", "view.transcript", "view.nextPane", "view.turns", LINE),
                                Stream.of(looks())))
                        .toArray(String[]::new)),
                menu("help", help()));
    }

    private static String[] looks() {
        return new String[]{"view.light", "view.dark", "view.system", LINE, "view.larger", "view.smaller", "view.usual"};
    }

    private static String[] help() {
        return new String[]{"help.commands", "help.keys", "help.about"};
    }

    private Menu menu(String name, String... ids) {
        var menu = new Menu(Messages.say("desktop.menu." + name));
        menu.setId("menu-" + name);
        menu.getItems().setAll(Stream.of(ids).<MenuItem>map(id -> id.equals(LINE) ? new SeparatorMenuItem() : commands.item(id))
                .toList());
        return menu;
    }
}
