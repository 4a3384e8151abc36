package org.polyvocal.desktop.pseudonyms;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.polyvocal.desktop.work.LongTask;
import org.polyvocal.desktop.work.Workspace;
import org.polyvocal.model.Progress;
import org.polyvocal.model.Study;
import org.polyvocal.model.pseudonym.Found;
import org.polyvocal.model.pseudonym.Suggestion;
import org.polyvocal.model.pseudonym.Suggestions;
import org.polyvocal.model.words.Messages;
import org.polyvocal.workbench.pseudonyms.Pseudonyms;
import org.polyvocal.workbench.pseudonyms.Sight;

/// Looks for the names of the register and for words that may be some, anew after each change, and knows what a person has
/// decided about them. Lives on the JavaFX thread; the looking is done beside it.
final class Lookout {
    private final Workspace workspace;
    private final Pseudonyms pseudonyms;
    private final Set<String> dismissed = new HashSet<>();
    private final Set<Found> turned = new HashSet<>();
    private final ReadOnlyObjectWrapper<Optional<Seen>> seen = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Integer> decisions = new ReadOnlyObjectWrapper<>(0);
    private Optional<LongTask> task = Optional.empty();

    /// What was there when one looked.
    ///
    /// @param sealed when the key was removed
    record Seen(Study study, List<Sight> sights, Suggestions suggestions, Optional<Instant> sealed) {
        /// Names stay out of logs.
        @Override
        public String toString() {
            return "Seen " + sights.size();
        }
    }

    Lookout(Workspace workspace) {
        this.workspace = workspace;
        this.pseudonyms = new Pseudonyms(workspace.session());
    }

    Pseudonyms pseudonyms() {
        return pseudonyms;
    }

    /// Empty until somebody has looked.
    ReadOnlyObjectProperty<Optional<Seen>> seen() {
        return seen.getReadOnlyProperty();
    }

    /// Changes whenever a person decides something about what was seen.
    ReadOnlyObjectProperty<Integer> decisions() {
        return decisions.getReadOnlyProperty();
    }

    void look() {
        task.ifPresent(LongTask::cancel);
        task = Optional.of(workspace.work().computeAtLength(Messages.say("desktop.pseudonyms.looking"), this::looked, found -> {
            if (found.study() == workspace.study().get()) seen.set(Optional.of(found));
        }));
    }

    private Seen looked(Progress progress) {
        var study = workspace.session().study();
        var sights = pseudonyms.sights(pseudonyms.find(progress));
        return new Seen(study, sights, pseudonyms.suggest(progress), pseudonyms.sealed());
    }

    List<Sight> sights() {
        return seen.get().map(Seen::sights).orElse(List.of());
    }

    /// What may be names, without what somebody has said is none.
    List<Suggestion> suggestions() {
        return seen.get().stream().flatMap(it -> it.suggestions().list().stream())
                .filter(it -> !dismissed.contains(it.name())).toList();
    }

    /// That something is no name is known as long as the project is open: it is written nowhere.
    void dismiss(Suggestion suggestion) {
        dismissed.add(suggestion.name());
        decide();
    }

    /// What is certain is replaced unless a person says no, and what is doubtful only when a person says so.
    boolean isChosen(Found found) {
        return found.isCertain() != turned.contains(found);
    }

    void turn(List<Found> found) {
        for (var each : found) if (!turned.add(each)) turned.remove(each);
        decide();
    }

    List<Found> chosen() {
        return sights().stream().map(Sight::found).filter(this::isChosen).toList();
    }

    private void decide() {
        decisions.set(decisions.get() + 1);
    }
}
