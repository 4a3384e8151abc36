package org.polyvocal.desktop.importdesk;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import org.polyvocal.model.Case;
import org.polyvocal.model.Casebook;
import org.polyvocal.model.Naming;
import org.polyvocal.model.Role;
import org.polyvocal.workbench.imports.Casting;
import org.polyvocal.workbench.imports.Contents;
import org.polyvocal.workbench.imports.Decision;
import org.polyvocal.workbench.imports.Preview;
import org.polyvocal.workbench.imports.Preview.State;

/// A transcript on the desk with what has been decided about it so far. Lives on the JavaFX thread.
final class Draft {
    private final BooleanProperty ticked = new SimpleBooleanProperty();
    private final String recognised;
    private Preview preview;
    private Optional<Decision> decision;
    private boolean touched;

    /// Ticked unless it is a duplicate or cannot be read. Who bears the name of a person of the study is taken for that person.
    Draft(Preview preview, Casebook casebook) {
        this.preview = preview;
        this.recognised = preview.contents().map(Contents::convention).orElse("");
        this.decision = preview.contents().map(_ -> Decision.asRead(preview))
                .map(read -> read.spokenBy(read.speakers().stream().map(casting -> recognised(casting, casebook)).toList()));
        ticked.set(preview.state() == State.RECOGNISED || preview.state() == State.DOUBTFUL);
    }

    private static Casting recognised(Casting casting, Casebook casebook) {
        return casting.role() == Role.INTERVIEWER
                ? casting
                : casting.voiceOf(casebook.named(Case.Kind.PERSON, casting.name()).map(Case::name));
    }

    Preview preview() {
        return preview;
    }

    Optional<Contents> contents() {
        return preview.contents();
    }

    /// None when the file cannot be read.
    Optional<Decision> decision() {
        return decision;
    }

    boolean isReadable() {
        return decision.isPresent();
    }

    BooleanProperty ticked() {
        return ticked;
    }

    /// Whether it is to be imported.
    boolean isWanted() {
        return isReadable() && ticked.get();
    }

    /// Whether somebody has decided anything that would be lost.
    boolean isTouched() {
        return touched;
    }

    void decide(UnaryOperator<Decision> change) {
        touched |= isReadable();
        decision = decision.map(change);
    }

    void recast(String label, UnaryOperator<Casting> change) {
        decide(read -> read.spokenBy(read.speakers().stream()
                .map(casting -> Naming.same(casting.label(), label) ? change.apply(casting) : casting).toList()));
    }

    /// Takes it as it was read again.
    void read(Preview again) {
        var wasReadable = isReadable();
        preview = again;
        touched = true;
        decision = again.contents().map(_ -> decision.map(read -> read.about(again)).orElseGet(() -> Decision.asRead(again)));
        ticked.set(isReadable() && (ticked.get() || !wasReadable));
    }

    /// How speakers are marked in it, as was recognised at first.
    String recognised() {
        return recognised;
    }

    List<Casting> speakers() {
        return decision.map(Decision::speakers).orElse(List.of());
    }

    /// Who a label of the file is to be, if anybody.
    Optional<Casting> speaker(String label) {
        return speakers().stream().filter(casting -> casting.label().equals(label)).findFirst();
    }

    /// Names stay out of logs.
    @Override
    public String toString() {
        return "Draft " + preview.state();
    }
}
