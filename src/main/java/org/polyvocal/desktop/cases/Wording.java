package org.polyvocal.desktop.cases;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.polyvocal.model.Case;
import org.polyvocal.model.Id;
import org.polyvocal.model.Naming;
import org.polyvocal.model.Speaker;
import org.polyvocal.model.Study;
import org.polyvocal.model.words.Messages;
import org.polyvocal.model.words.Problem;

/// What is meant by the words in a cell that is pasted or typed, when they name something that is there already.
final class Wording {
    /// Between speakers in one cell.
    static final String BETWEEN = ", ";

    private Wording() {}

    /// @throws Problem when it is no kind of case
    static Case.Kind kind(String words) {
        return Arrays.stream(Case.Kind.values())
                .filter(kind -> Naming.same(Messages.say("desktop.cases.kind." + kind.word()), words)).findFirst()
                .or(() -> Case.Kind.of(words)).orElseThrow(() -> new Problem("desktop.cases.kind.unknown", words));
    }

    /// @param words empty for none
    /// @throws Problem when there is no such school
    static Optional<Case> school(Study study, String words) {
        var school = study.casebook().named(Case.Kind.SCHOOL, words);
        if (school.isEmpty() && !words.isBlank()) throw new Problem("desktop.cases.school.unknown", words);
        return school;
    }

    /// The speakers that are listed as the grid lists them: `document: speaker`, one after the other. Names may hold commas
    /// themselves, so what is known is looked for in the words.
    ///
    /// @throws Problem when somebody is unknown, or the case is not a person
    static List<Id<Speaker>> voices(Study study, Case of, String words) {
        if (of.kind() != Case.Kind.PERSON) throw new Problem("desktop.cases.speakers.person", of.name());
        var known = study.documents().stream()
                .flatMap(document -> document.speakers().stream().map(speaker -> new CaseField.Voice(document, speaker)))
                .sorted(Comparator.comparing((CaseField.Voice voice) -> voice.label().length()).reversed()).toList();
        var meant = new ArrayList<Id<Speaker>>();
        for (var left = words.strip(); !left.isEmpty();) {
            var rest = left;
            var voice = known.stream().filter(each -> begins(rest, each.label())).findFirst()
                    .orElseThrow(() -> new Problem("desktop.cases.speakers.unknown", rest));
            meant.add(voice.id());
            left = rest.substring(Math.min(rest.length(), voice.label().length() + BETWEEN.length()));
        }
        return meant;
    }

    private static boolean begins(String words, String label) {
        return words.equals(label) || words.startsWith(label + BETWEEN);
    }
}
