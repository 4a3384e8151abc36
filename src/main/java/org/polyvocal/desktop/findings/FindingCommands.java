package org.polyvocal.desktop.findings;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.polyvocal.desktop.dialog.Dialogs;
import org.polyvocal.desktop.work.Command;
import org.polyvocal.desktop.work.Notice;
import org.polyvocal.desktop.work.Workspace;
import org.polyvocal.model.Coding;
import org.polyvocal.model.Finding;
import org.polyvocal.model.Finding.Bearing;
import org.polyvocal.model.Id;
import org.polyvocal.model.Study;
import org.polyvocal.model.change.FindingChanges;
import org.polyvocal.model.words.Messages;

/// What can be done with findings from anywhere in the window. The finding that is chosen is known here, since passages
/// are added to it while one reads.
public final class FindingCommands {
    private final Workspace workspace;
    private final Dialogs dialogs;
    private final ObjectProperty<Optional<Id<Finding>>> chosen = new SimpleObjectProperty<>(Optional.empty());

    public FindingCommands(Workspace workspace, Dialogs dialogs) {
        this.workspace = workspace;
        this.dialogs = dialogs;
    }

    public List<Command> all() {
        var inFocus = Bindings.createBooleanBinding(() -> workspace.coding().get().isPresent(), workspace.coding());
        return Stream.concat(Stream.of(Command.window("finding.make", this::make)), Stream.of(Bearing.values())
                .map(bearing -> Command.window("finding." + bearing.word(), () -> add(bearing)).when(inFocus))).toList();
    }

    /// The finding on the screen.
    ObjectProperty<Optional<Id<Finding>>> chosen() {
        return chosen;
    }

    Optional<Finding> finding() {
        return chosen.get().flatMap(id -> finding(workspace.study().get(), id));
    }

    private static Optional<Finding> finding(Study study, Id<Finding> id) {
        return study.findings().stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /// The finding as it is when the change is written.
    private static Finding now(Study study, Finding finding) {
        return finding(study, finding.id()).orElse(finding);
    }

    void make() {
        dialogs.line("desktop.findings.make", "").ifPresent(assertion -> workspace.perform(
                study -> FindingChanges.make(study, "", assertion, List.of()),
                committed -> chosen.set(Optional.of(((Finding) committed.change().edits().getFirst().subject()).id()))));
    }

    void remove() {
        finding().filter(finding -> dialogs.confirms("desktop.findings.remove", finding.name()))
                .ifPresent(finding -> workspace.perform(study -> FindingChanges.remove(now(study, finding))));
    }

    private void add(Bearing bearing) {
        workspace.codingInFocus().ifPresent(coding -> which(finding -> workspace.perform(
                study -> FindingChanges.rest(now(study, finding), coding.id(), bearing),
                _ -> workspace.say(new Notice("desktop.findings.added." + bearing.word(), finding.name())))));
    }

    /// Asks only where there is a choice, and offers the chosen finding first.
    private void which(Consumer<Finding> then) {
        var all = Stream.concat(finding().stream(), workspace.study().get().findings().stream()).distinct().toList();
        if (all.isEmpty()) workspace.say(new Notice("desktop.findings.none", ""));
        else if (all.size() == 1) then.accept(all.getFirst());
        else
            dialogs.choice("desktop.findings.which", all,
                    each -> Messages.say("desktop.findings.named", each.name(), each.assertion())).ifPresent(then);
    }

    void release(Coding coding) {
        finding().ifPresent(finding -> workspace.perform(study -> FindingChanges.release(now(study, finding), coding.id())));
    }

    /// Keeps other words for a finding, when they are others.
    void reword(Id<Finding> id, Wording wording) {
        finding(workspace.study().get(), id).filter(finding -> !wording.equals(Wording.of(finding)))
                .ifPresent(finding -> workspace
                        .perform(study -> wording.change(now(study, finding))));
    }
}
