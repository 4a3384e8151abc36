package org.polyvocal.desktop.work;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyEvent;

/// Every command of the window, in the order in which they were told of. Menus, keys, the command palette and the card
/// of keys are all made from this one table.
public final class Commands {
    private final Map<String, Command> byId = new LinkedHashMap<>();

    /// A command told of again replaces the earlier one, as when another project is opened.
    public void add(Collection<Command> commands) {
        commands.forEach(command -> byId.put(command.id(), command));
    }

    public List<Command> all() {
        return List.copyOf(byId.values());
    }

    /// @throws IllegalArgumentException when nobody has told of it
    public Command command(String id) {
        return Optional.ofNullable(byId.get(id)).orElseThrow(() -> new IllegalArgumentException("no command " + id));
    }

    /// Does what the pressed key means in this scope, and swallows the key when it means something.
    public void handle(KeyEvent event, Command.Scope scope) {
        byId.values().stream()
                .filter(command -> command.scope() == scope && command.means(event))
                .findFirst()
                .ifPresent(command -> {
                    command.perform();
                    event.consume();
                });
    }

    /// A menu item that does the command. Its key is shown, and acts only where the command's scope says.
    public MenuItem item(String id) {
        var command = command(id);
        var item = new MenuItem();
        item.setId("menu-" + id.replace('.', '-'));
        item.textProperty().bind(Bindings.createStringBinding(() -> command.scope() == Command.Scope.TRANSCRIPT
                && !command.keyText().isEmpty()
                        ? command.title().get() + "   (" + command.keyText() + ")"
                        : command.title().get(),
                command.title()));
        if (command.scope() == Command.Scope.WINDOW) command.keys().stream().findFirst().ifPresent(item::setAccelerator);
        item.disableProperty().bind(Bindings.not(command.enabled()));
        item.setOnAction(_ -> command.perform());
        return item;
    }
}
