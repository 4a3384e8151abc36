package org.polyvocal.desktop.palette;

import java.util.List;
import java.util.Optional;
import org.polyvocal.model.Code;
import org.polyvocal.model.Span;

/// A code that answers to what was typed.
///
/// @param tier      how closely
/// @param inName    which letters of its name were typed
/// @param elsewhere what else of it was typed: of its path, its short name, its rule
public record CodeMatch(Code code, Tier tier, List<Span> inName, Optional<Found> elsewhere) {
    /// From the closest to the loosest; several words are as close as the loosest of them.
    public enum Tier {
        START, WORD, LETTERS, PATH, RULE;

        static Tier of(Field field, Fit.Kind kind) {
            if (field.ofRule()) return RULE;
            if (field == Field.PATH) return PATH;
            return switch (kind) {
                case START -> START;
                case WORD -> WORD;
                case LETTERS -> LETTERS;
            };
        }
    }

    public CodeMatch {
        inName = List.copyOf(inName);
    }

    static CodeMatch untyped(Code code) {
        return new CodeMatch(code, Tier.START, List.of(), Optional.empty());
    }
}
