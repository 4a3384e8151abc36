package org.polyvocal.model.pseudonym;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.polyvocal.model.Edit;
import org.polyvocal.model.Id;
import org.polyvocal.model.Naming;
import org.polyvocal.model.Pseudonym;
import org.polyvocal.model.Study;
import org.polyvocal.model.change.Change;
import org.polyvocal.model.change.Label;
import org.polyvocal.model.words.Problem;

/// What can be done to the register of names. Its changes are called by numbers, so that no name stands in a menu or in
/// the journal’s list.
public final class Register {
    private Register() {}

    /// @throws Problem when a name is another's already, or a replacement has a name of the register in it
    public static Change enter(Study study, List<Pseudonym> entered) {
        return enter(study, entered, Id.next().value());
    }

    /// As a part of something larger.
    public static Change enter(Study study, List<Pseudonym> entered, UUID gesture) {
        refuse(Stream.concat(study.pseudonyms().stream(), entered.stream()).toList());
        var edits = entered.stream().map(each -> (Edit) new Edit.Add(each)).toList();
        return new Change(Label.of("model.change.pseudonyms.enter", String.valueOf(entered.size())), gesture, edits);
    }

    /// @throws Problem as for [#enter]
    public static Change amend(Study study, Pseudonym before, Pseudonym after) {
        refuse(study.pseudonyms().stream().map(each -> each.id().equals(before.id()) ? after : each).toList());
        return Change.of(Label.of("model.change.pseudonyms.amend"), new Edit.Replace(before, after));
    }

    public static Change remove(Pseudonym gone) {
        return Change.of(Label.of("model.change.pseudonyms.remove"), new Edit.Remove(gone));
    }

    /// @throws Problem when these do not go together in one register
    public static void refuse(List<Pseudonym> register) {
        var owners = new HashMap<String, Pseudonym>();
        for (var each : register) {
            for (var written : written(each)) {
                if (written.codePoints().noneMatch(Character::isLetterOrDigit))
                    throw new Problem("model.pseudonym.noLetters", written);
                var owner = owners.putIfAbsent(Naming.folded(written), each);
                if (owner != null && !owner.id().equals(each.id())) {
                    throw new Problem("model.pseudonym.taken", written, owner.replacement());
                }
            }
        }
        var names = Names.of(register);
        register.forEach(each -> refuse(each, names));
    }

    private static void refuse(Pseudonym each, Names names) {
        if (each.replacement().codePoints().anyMatch(Character::isISOControl)) {
            throw new Problem("model.pseudonym.oneLine", each.name());
        }
        names.in(each.replacement(), Locale.ROOT).stream().filter(it -> it.likeness().isCertain()).findFirst().ifPresent(it -> {
            throw new Problem("model.pseudonym.circular", each.name(), each.replacement(), it.span().of(each.replacement()));
        });
    }

    private static List<String> written(Pseudonym each) {
        var written = new ArrayList<>(each.variants());
        written.addFirst(each.name());
        return written;
    }
}
