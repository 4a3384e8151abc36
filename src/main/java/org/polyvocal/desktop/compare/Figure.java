package org.polyvocal.desktop.compare;

import java.util.Locale;
import org.polyvocal.analysis.CrossTab;
import org.polyvocal.analysis.Value;
import org.polyvocal.model.Code;
import org.polyvocal.model.words.Messages;
import org.polyvocal.workbench.Questions.Amount;

/// The number that a cell of the comparison shows.
enum Figure {
    CODINGS(Amount.CODINGS), WORDS(Amount.WORDS),
    /// Of all codings in the column.
    SHARE(Amount.CODINGS),
    /// Of all coded words in the column.
    SHARE_OF_WORDS(Amount.WORDS);

    private final Amount amount;

    Figure(Amount amount) {
        this.amount = amount;
    }

    Amount amount() {
        return amount;
    }

    boolean isShare() {
        return this == SHARE || this == SHARE_OF_WORDS;
    }

    Value of(CrossTab<String> tab, Code code, String column) {
        return isShare() ? tab.share(code, column) : Value.of(tab.amount(code, column));
    }

    /// `12`, or `12 %` for a share.
    String written(double number) {
        return isShare() ? String.format(Locale.ROOT, "%.0f %%", 100 * number) : String.valueOf((long) number);
    }

    String title() {
        return Messages.say("desktop.compare.figure." + name().toLowerCase(Locale.ROOT));
    }

    /// What the numbers are numbers of.
    String sentence() {
        return Messages.say("desktop.compare.figure." + name().toLowerCase(Locale.ROOT) + ".sentence");
    }
}
