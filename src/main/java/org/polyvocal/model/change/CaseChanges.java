package org.polyvocal.model.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.polyvocal.model.Attribute;
import org.polyvocal.model.Case;
import org.polyvocal.model.Casebook;
import org.polyvocal.model.Document;
import org.polyvocal.model.Edit;
import org.polyvocal.model.Id;
import org.polyvocal.model.Speaker;
import org.polyvocal.model.Study;
import org.polyvocal.model.words.Problem;

/// What can be done to cases: what making, naming, describing, linking, joining and removing one does to it, to what lies
/// within it, and to the speakers whose case it is.
public final class CaseChanges {
    private CaseChanges() {}

    /// @throws Problem when there is one of that kind and name
    public static Change make(Casebook casebook, Case made) {
        refuseTaken(casebook, made, made.name());
        return Change.of(Label.of("model.change.case.make", made.name()), new Edit.Add(made));
    }

    /// @throws Problem when there is another of that kind and name
    public static Change rename(Casebook casebook, Case of, String name) {
        refuseTaken(casebook, of, name);
        return Change.of(Label.of("model.change.case.rename", of.name(), name.strip()),
                new Edit.Replace(of, of.named(name.strip())));
    }

    /// @param typed empty for no answer
    /// @throws Problem when it is no value of the attribute's type
    public static Change describe(Case of, Attribute attribute, String typed) {
        var value = typed.isBlank() ? "" : attribute.value(typed);
        return Change.of(Label.of("model.change.case.describe", attribute.name(), of.name()),
                new Edit.Replace(of, of.saying(attribute.id(), value)));
    }

    /// Many answers at once, as from a spreadsheet.
    ///
    /// @param typed of each case by attribute; empty for no answer
    /// @throws Problem when one of them is no value of its attribute's type
    public static Change describe(Casebook casebook, Map<Id<Case>, Map<Attribute, String>> typed) {
        var edits = new ArrayList<Edit>();
        typed.forEach((id, answers) -> casebook.find(id).ifPresent(before -> {
            var after = before;
            for (var answer : answers.entrySet()) {
                var value = answer.getValue().isBlank() ? "" : answer.getKey().value(answer.getValue());
                after = after.saying(answer.getKey().id(), value);
            }
            if (!after.equals(before)) edits.add(new Edit.Replace(before, after));
        }));
        return Change.of(Label.of("model.change.case.describeMany", String.valueOf(edits.size())), edits);
    }

    /// Says what a case lies within, if anything.
    ///
    /// @throws Problem when that is no school, or is or lies within the case itself
    public static Change place(Casebook casebook, Case of, Optional<Case> within) {
        within.ifPresent(above -> refuseWithin(casebook, of, above));
        return Change.of(Label.of("model.change.case.place", of.name()),
                new Edit.Replace(of, of.lyingWithin(within.map(Case::id))));
    }

    /// Makes a person a school, or a school a person.
    ///
    /// @throws Problem when one of both is an interview, when it speaks or others lie within it, or the name is taken there
    public static Change make(Study study, Case of, Case.Kind kind) {
        if (of.kind() == Case.Kind.INTERVIEW || kind == Case.Kind.INTERVIEW) throw new Problem("model.case.kind", of.name());
        if (!released(study, of, Optional.empty()).isEmpty()) throw new Problem("model.case.kind.used", of.name());
        refuseTaken(study.casebook(), of.being(kind), of.name());
        return Change.of(Label.of("model.change.case.kind", of.name()), new Edit.Replace(of, of.being(kind)));
    }

    /// Says whose voice a speaker is.
    public static Change link(Document document, Id<Speaker> speaker, Optional<Case> person) {
        var speakers = document.speakers().stream()
                .map(each -> each.id().equals(speaker) ? each.linked(person.map(Case::id)) : each).toList();
        return Change.of(Label.of("model.change.case.link", document.name()),
                new Edit.Replace(document, document.spokenBy(speakers)));
    }

    /// Makes the speakers of a case these and no others. Who was somebody else's is so no longer.
    public static Change voices(Study study, Case of, List<Id<Speaker>> speakers) {
        var edits = relinked(study, speaker -> {
            if (speakers.contains(speaker.id())) return speaker.linked(Optional.of(of.id()));
            return speaker.person().equals(Optional.of(of.id())) ? speaker.linked(Optional.empty()) : speaker;
        });
        return Change.of(Label.of("model.change.case.link", of.name()), edits);
    }

    /// Two cases become one: `into` keeps its own answers and takes over the others of `from`, its speakers, and what lies
    /// within it.
    ///
    /// @throws Problem when they are not of one kind, when one lies within the other, or when they are interviews, each of
    ///                 which stays with its document
    public static Change join(Study study, Case from, Case into) {
        refuseJoining(study.casebook(), from, into);
        var answers = new TreeMap<>(from.values());
        answers.putAll(into.values());
        var edits = new ArrayList<>(released(study, from, Optional.of(into)));
        edits.add(new Edit.Replace(into, into.saying(answers).lyingWithin(into.within().or(from::within))));
        edits.add(new Edit.Remove(from));
        return Change.of(Label.of("model.change.case.join", from.name(), into.name()), edits);
    }

    /// Takes a case away. Its speakers are nobody's then, and what lay within it lies within nothing.
    public static Change remove(Study study, Case gone) {
        var edits = new ArrayList<>(released(study, gone, Optional.empty()));
        edits.add(new Edit.Remove(gone));
        return Change.of(Label.of("model.change.case.remove", gone.name()), edits);
    }

    /// What pointed to a case, pointing to another or to none.
    private static List<Edit> released(Study study, Case gone, Optional<Case> heir) {
        var edits = new ArrayList<Edit>(relinked(study,
                speaker -> speaker.person().equals(Optional.of(gone.id())) ? speaker.linked(heir.map(Case::id)) : speaker));
        study.casebook().members(gone)
                .forEach(member -> edits.add(new Edit.Replace(member, member.lyingWithin(heir.map(Case::id)))));
        edits.addAll(SurveyChanges.released(study, gone, heir.map(Case::id)));
        return edits;
    }

    private static List<Edit> relinked(Study study, Function<Speaker, Speaker> link) {
        var edits = new ArrayList<Edit>();
        for (var document : study.documents()) {
            var speakers = document.speakers().stream().map(link).toList();
            if (!speakers.equals(document.speakers())) edits.add(new Edit.Replace(document, document.spokenBy(speakers)));
        }
        return edits;
    }

    private static void refuseJoining(Casebook casebook, Case from, Case into) {
        var nested = casebook.lineage(from).contains(into) || casebook.lineage(into).contains(from);
        if (nested || from.kind() != into.kind() || from.kind() == Case.Kind.INTERVIEW) {
            throw new Problem("model.case.join", from.name(), into.name());
        }
    }

    private static void refuseWithin(Casebook casebook, Case of, Case above) {
        if (above.kind() != Case.Kind.SCHOOL) throw new Problem("model.case.within.kind", of.name(), above.name());
        if (casebook.lineage(above).stream().anyMatch(each -> each.id().equals(of.id()))) {
            throw new Problem("model.case.within.itself", of.name(), above.name());
        }
    }

    private static void refuseTaken(Casebook casebook, Case of, String name) {
        if (name.isBlank()) throw new Problem("model.case.nameless");
        casebook.named(of.kind(), name).filter(other -> !other.id().equals(of.id())).ifPresent(other -> {
            throw new Problem("model.case.taken", other.name());
        });
    }
}
