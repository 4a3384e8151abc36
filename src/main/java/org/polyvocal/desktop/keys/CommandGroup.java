package org.polyvocal.desktop.keys;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.input.KeyCombination;
import org.polyvocal.desktop.work.Command;
import org.polyvocal.model.words.Messages;

/// What commands are about, by the first part of their ids.
enum CommandGroup {
    CODE, SELECT, GO, SOUND, EDIT, VIEW, FILE, HELP, OTHER;

    private static final int SHOWN_KEYS = 3;

    static CommandGroup of(Command command) {
        var first = command.id().split("\\.")[0].toUpperCase(Locale.ROOT);
        if (first.equals("SEARCH")) return EDIT;
        return Stream.of(values()).filter(group -> group.name().equals(first)).findFirst().orElse(OTHER);
    }

    String title() {
        return switch (this) {
            case CODE -> Messages.say("desktop.keys.code");
            case SELECT -> Messages.say("desktop.keys.select");
            case GO -> Messages.say("desktop.keys.go");
            case SOUND -> Messages.say("desktop.keys.sound");
            case EDIT -> Messages.say("desktop.keys.edit");
            case VIEW -> Messages.say("desktop.keys.view");
            case FILE -> Messages.say("desktop.keys.file");
            case HELP -> Messages.say("desktop.keys.help");
            case OTHER -> Messages.say("desktop.keys.other");
        };
    }

    /// Every key that does the command, the usual first: `Enter  C  /`.
    static String keys(Command command) {
        return command.keys().stream().map(KeyCombination::getDisplayText).distinct().limit(SHOWN_KEYS)
                .collect(Collectors.joining("  "));
    }
}
