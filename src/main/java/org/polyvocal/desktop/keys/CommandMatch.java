package org.polyvocal.desktop.keys;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.polyvocal.desktop.palette.Fit;
import org.polyvocal.desktop.palette.Folded;
import org.polyvocal.desktop.work.Command;
import org.polyvocal.model.Span;

/// A command whose name answers to what was typed.
///
/// @param kind how closely; several words are as close as the loosest of them
/// @param lit  which letters of the name were typed
record CommandMatch(Command command, Fit.Kind kind, List<Span> lit) {
    CommandMatch {
        lit = List.copyOf(lit);
    }

    /// The best first, those alike in the order of the table.
    static List<CommandMatch> in(List<Command> commands, String typed) {
        var words = Stream.of(Folded.fold(typed).split("\\s+")).filter(word -> !word.isEmpty()).toList();
        return commands.stream().flatMap(command -> of(command, words).stream())
                .sorted(Comparator.comparing(CommandMatch::kind)).toList();
    }

    private static Optional<CommandMatch> of(Command command, List<String> words) {
        var name = new Folded(command.title().get());
        var kind = Fit.Kind.START;
        var lit = new ArrayList<Span>();
        for (var word : words) {
            var fit = Fit.of(word, name);
            if (fit.isEmpty()) return Optional.empty();
            if (fit.get().kind().compareTo(kind) > 0) kind = fit.get().kind();
            lit.addAll(fit.get().lit());
        }
        return Optional.of(new CommandMatch(command, kind, lit.stream().sorted().toList()));
    }
}
