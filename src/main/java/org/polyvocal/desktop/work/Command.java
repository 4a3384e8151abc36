package org.polyvocal.desktop.work;

import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.binding.StringExpression;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.polyvocal.model.words.Messages;

/// Something a person can tell the program to do: by menu, by key, by button, by name in the command palette.
///
/// @param id      `code.palette`; its name stands in the messages as `desktop.command.code.palette`
/// @param keys    any of them does it; the first is the one shown
/// @param scope   where its key acts
/// @param enabled when it can be given
public record Command(String id, StringExpression title, List<KeyCombination> keys, Scope scope, BooleanExpression enabled,
        Runnable act) {
    public enum Scope {
        /// The key acts anywhere in the window.
        WINDOW,
        /// The key acts while the transcript has the focus, so that letters stay letters in fields.
        TRANSCRIPT
    }

    /// A command of the window, always possible.
    public static Command window(String id, Runnable act, KeyCombination... keys) {
        return new Command(id, named(id), List.of(keys), Scope.WINDOW, always(), act);
    }

    /// A command whose keys act in the transcript.
    public static Command transcript(String id, Runnable act, KeyCombination... keys) {
        return new Command(id, named(id), List.of(keys), Scope.TRANSCRIPT, always(), act);
    }

    public static KeyCombination key(KeyCode code, KeyCombination.Modifier... modifiers) {
        return new KeyCodeCombination(code, modifiers);
    }

    public Command when(BooleanExpression enabled) {
        return new Command(id, title, keys, scope, enabled, act);
    }

    /// As [#when], while there is such a thing.
    public Command whenPresent(ObservableValue<? extends Optional<?>> thing) {
        return when(Bindings.createBooleanBinding(() -> thing.getValue().isPresent(), thing));
    }

    public Command titled(StringExpression title) {
        return new Command(id, title, keys, scope, enabled, act);
    }

    /// Whether the pressed key is one of this command's.
    public boolean means(KeyEvent pressed) {
        return keys.stream().anyMatch(key -> key.match(pressed));
    }

    /// How the key is written on the card: `Ctrl+Shift+F`; empty when it has none.
    public String keyText() {
        return keys.stream().findFirst().map(KeyCombination::getDisplayText).orElse("");
    }

    /// Does it, when it can be done now.
    public boolean perform() {
        if (!enabled.get()) return false;
        act.run();
        return true;
    }

    private static StringExpression named(String id) {
        return new SimpleStringProperty(Messages.say("desktop.command." + id));
    }

    private static BooleanExpression always() {
        return Bindings.createBooleanBinding(() -> true);
    }
}
