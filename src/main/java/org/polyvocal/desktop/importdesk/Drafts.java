package org.polyvocal.desktop.importdesk;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import javafx.beans.Observable;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.polyvocal.workbench.imports.Casting;
import org.polyvocal.workbench.imports.Decision;
import org.polyvocal.workbench.imports.Preview;

/// The transcripts on the desk, and those that a decision is about: the chosen ones, or all. Lives on the JavaFX thread.
final class Drafts {
    private final ObservableList<Draft> all = FXCollections.observableArrayList(draft -> new Observable[]{draft.ticked()});
    private final ObservableList<Draft> chosen = FXCollections.observableArrayList();
    private final BooleanProperty together = new SimpleBooleanProperty();
    private final ReadOnlyLongWrapper decisions = new ReadOnlyLongWrapper();
    private final ReadOnlyLongWrapper readings = new ReadOnlyLongWrapper();

    Drafts() {
        together.subscribe(_ -> shownAnew());
    }

    ObservableList<Draft> all() {
        return all;
    }

    /// The first of them is the one whose page is shown.
    List<Draft> chosen() {
        return List.copyOf(chosen);
    }

    void choose(List<Draft> now) {
        if (now.equals(chosen)) return;
        chosen.setAll(now);
        shownAnew();
    }

    /// Whether decisions are about all files.
    BooleanProperty together() {
        return together;
    }

    /// What decisions are about.
    List<Draft> scope() {
        return (together.get() ? all : chosen).stream().filter(Draft::isReadable).toList();
    }

    /// What is chosen, whether it could be read or not; or all.
    List<Draft> scopeToRead() {
        return together.get() ? List.copyOf(all) : chosen();
    }

    void decide(UnaryOperator<Decision> change) {
        scope().forEach(draft -> draft.decide(change));
        decisions.set(decisions.get() + 1);
    }

    void recast(String label, UnaryOperator<Casting> change) {
        scope().forEach(draft -> draft.recast(label, change));
        decisions.set(decisions.get() + 1);
    }

    /// Takes transcripts as they were read again.
    void read(Map<Draft, Preview> again) {
        again.forEach(Draft::read);
        shownAnew();
    }

    /// Changes with each decision.
    ReadOnlyLongProperty decisions() {
        return decisions.getReadOnlyProperty();
    }

    /// Changes when other files, or other speakers in them, are to be shown.
    ReadOnlyLongProperty readings() {
        return readings.getReadOnlyProperty();
    }

    List<Draft> wanted() {
        return all.stream().filter(Draft::isWanted).toList();
    }

    void remove(Collection<Draft> gone) {
        all.removeAll(List.copyOf(gone));
        chosen.removeIf(gone::contains);
        if (chosen.isEmpty() && !all.isEmpty()) chosen.add(all.getFirst());
        shownAnew();
    }

    void clear() {
        together.set(false);
        chosen.clear();
        all.clear();
        shownAnew();
    }

    private void shownAnew() {
        readings.set(readings.get() + 1);
    }
}
