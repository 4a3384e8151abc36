package org.polyvocal.desktop.palette;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.polyvocal.model.Code;
import org.polyvocal.model.Codebook;
import org.polyvocal.model.change.CodebookChanges;

/// What a person asks for who types the name of a code that is not there: the name, or a path such as
/// `Relations > Trust > Broken trust`, of which as much is made as is missing.
///
/// @param under the code it goes under; none for a theme
/// @param names what is to be made, the outermost first; never empty
record NewCode(Optional<Code> under, List<String> names) {
    NewCode {
        names = List.copyOf(names);
    }

    /// @param highlighted the code under which a plain name goes
    /// @return none when nothing is named, or when everything named is there already
    static Optional<NewCode> typed(Codebook codebook, String typed, Optional<Code> highlighted) {
        var names = Stream.of(typed.split(">")).map(String::strip).filter(name -> !name.isEmpty()).toList();
        if (names.isEmpty()) return Optional.empty();
        return typed.contains(">") ? along(codebook, names) : below(codebook, highlighted, names.getFirst());
    }

    private static Optional<NewCode> below(Codebook codebook, Optional<Code> parent, String name) {
        return child(codebook, parent, name).isPresent() ? Optional.empty() : Optional.of(new NewCode(parent, List.of(name)));
    }

    /// The first name may be any code's; from there the path is followed as far as it goes.
    private static Optional<NewCode> along(Codebook codebook, List<String> names) {
        var at = child(codebook, Optional.empty(), names.getFirst()).or(() -> codebook.named(names.getFirst()));
        if (at.isEmpty()) return Optional.of(new NewCode(at, names));
        for (var step = 1; step < names.size(); step++) {
            var next = child(codebook, at, names.get(step));
            if (next.isEmpty()) return Optional.of(new NewCode(at, names.subList(step, names.size())));
            at = next;
        }
        return Optional.empty();
    }

    private static Optional<Code> child(Codebook codebook, Optional<Code> parent, String name) {
        return parent.map(codebook::children).orElseGet(codebook::roots).stream()
                .filter(code -> Folded.fold(code.name()).equals(Folded.fold(name))).findFirst();
    }

    /// The codes to make, parents before children; the last is the one asked for.
    List<Code> drafts(Codebook codebook) {
        var drafts = new ArrayList<Code>();
        var parent = under;
        for (var name : names) {
            var draft = CodebookChanges.draft(codebook, parent, name);
            drafts.add(draft);
            parent = Optional.of(draft);
        }
        return List.copyOf(drafts);
    }

    /// `Trust > Broken trust`
    String path() {
        return String.join(Codebook.PATH_SEPARATOR, names);
    }
}
