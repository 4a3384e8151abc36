package org.polyvocal.desktop.importdesk;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import javafx.collections.transformation.FilteredList;
import org.polyvocal.desktop.control.Segments;
import org.polyvocal.model.words.Messages;
import org.polyvocal.workbench.imports.Preview.State;

/// Which files are listed: all, or those that somebody should look at.
enum Sieve {
    ALL(_ -> true), TO_LOOK_AT(draft -> draft.preview().state() != State.RECOGNISED);

    private final Predicate<Draft> lets;

    Sieve(Predicate<Draft> lets) {
        this.lets = lets;
    }

    /// The choice, for a list of files.
    static Segments<Sieve> of(FilteredList<Draft> shown) {
        var choice = new Segments<>(Segments.Choice.ALWAYS_ONE, List.of(values()),
                sieve -> Messages.say("desktop.desk.sieve." + sieve.name().toLowerCase(Locale.ROOT)));
        choice.setId("desk-sieve");
        choice.chosen().subscribe(chosen -> chosen.ifPresent(sieve -> shown.setPredicate(sieve.lets)));
        return choice;
    }
}
