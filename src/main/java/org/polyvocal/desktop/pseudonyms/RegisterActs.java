package org.polyvocal.desktop.pseudonyms;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.stage.FileChooser.ExtensionFilter;
import org.polyvocal.desktop.dialog.Dialogs;
import org.polyvocal.desktop.work.Notice;
import org.polyvocal.desktop.work.Workspace;
import org.polyvocal.model.Pseudonym;
import org.polyvocal.model.pseudonym.Register;
import org.polyvocal.model.pseudonym.Suggestion;
import org.polyvocal.model.words.Messages;
import org.polyvocal.workbench.pseudonyms.RegisterImport;
import org.polyvocal.workbench.pseudonyms.RegisterImport.Outcome;

/// What can be done to the register: each is one change, and is undone like any other.
final class RegisterActs {
    private static final int PROPOSALS = 8;
    private final Workspace workspace;
    private final Dialogs dialogs;
    private final Lookout lookout;

    RegisterActs(Workspace workspace, Dialogs dialogs, Lookout lookout) {
        this.workspace = workspace;
        this.dialogs = dialogs;
        this.lookout = lookout;
    }

    void enter() {
        new NameForm().ask(dialogs, "desktop.pseudonyms.new").ifPresent(this::enter);
    }

    /// A person says that it is a name.
    void confirm(Suggestion suggestion) {
        var proposals = lookout.seen().get()
                .map(it -> lookout.pseudonyms().proposals(it.suggestions()).of(suggestion.name(), suggestion.kind(), PROPOSALS))
                .orElse(List.of());
        new NameForm(suggestion, proposals).ask(dialogs, "desktop.pseudonyms.new").ifPresent(this::enter);
    }

    private void enter(Pseudonym entered) {
        workspace.perform(study -> Register.enter(study, List.of(entered)));
    }

    /// A person says that it is another way of writing a name that is in the register.
    void join(Suggestion suggestion) {
        dialogs.choice("desktop.pseudonyms.join.ask", workspace.study().get().pseudonyms(), Pseudonym::name, suggestion.name())
                .ifPresent(owner -> {
                    var forms = Stream.of(owner.variants().stream(), Stream.of(suggestion.name()), suggestion.variants().stream())
                            .flatMap(it -> it).distinct().toList();
                    amend(owner, owner.saying(forms, owner.replacement(), owner.kind()));
                });
    }

    void amend(Pseudonym before) {
        new NameForm(before).ask(dialogs, "desktop.pseudonyms.amend")
                .map(wanted -> before.saying(wanted.variants(), wanted.replacement(), wanted.kind()))
                .filter(after -> !after.equals(before)).ifPresent(after -> amend(before, after));
    }

    private void amend(Pseudonym before, Pseudonym after) {
        workspace.perform(study -> Register.amend(study, before, after));
    }

    void remove(Pseudonym gone) {
        workspace.perform(_ -> Register.remove(gone),
                done -> workspace.say(Notice.undoable("desktop.notice.done", done.change().label())));
    }

    void chooseTable() {
        dialogs.fileToOpen("desktop.pseudonyms.import.title",
                new ExtensionFilter(Messages.say("desktop.files.names"), "*.csv", "*.xlsx")).ifPresent(this::bring);
    }

    /// Enters the names of a table; nothing is replaced yet.
    void bring(Path table) {
        workspace.work().write(() -> RegisterImport.enter(workspace.session(), table), this::tell);
    }

    /// The first row that was refused says what was wrong with it.
    private void tell(List<Outcome> outcomes) {
        var refused = outcomes.stream().filter(outcome -> !outcome.taken()).toList();
        workspace.say(new Notice("desktop.pseudonyms.imported", refused.isEmpty()
                ? Messages.say("desktop.pseudonyms.taken", outcomes.size())
                : Messages.say("desktop.pseudonyms.partly", outcomes.size() - refused.size(), refused.size(),
                        refused.getFirst().message())));
    }
}
