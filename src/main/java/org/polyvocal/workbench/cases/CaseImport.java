package org.polyvocal.workbench.cases;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.polyvocal.exchange.cases.CaseRow;
import org.polyvocal.exchange.cases.CaseRow.Refused;
import org.polyvocal.exchange.cases.CaseRow.Understood;
import org.polyvocal.exchange.cases.Guess;
import org.polyvocal.model.Attribute;
import org.polyvocal.model.Case;
import org.polyvocal.model.Edit;
import org.polyvocal.model.Id;
import org.polyvocal.model.Naming;
import org.polyvocal.model.Study;
import org.polyvocal.model.words.Problem;

/// What a table of cases makes of a study. A row that cannot be taken is told of, and nothing of it is; all others are.
/// Cases, schools and attributes that are not there yet are made; the types of new attributes are guessed from all of
/// their values.
public final class CaseImport {
    private final Study study;
    private final CaseDraft draft;
    private final Voices voices;
    private final Set<String> schools = new HashSet<>();
    private final Map<Id<Case>, Integer> firstRows = new LinkedHashMap<>();
    private final Map<Id<Case>, Map<Id<Attribute>, String>> answered = new HashMap<>();
    private final Set<Id<Case>> voiced = new HashSet<>();
    private final Map<Integer, CaseOutcome> outcomes = new LinkedHashMap<>();

    private CaseImport(Study study) {
        this.study = study;
        this.draft = new CaseDraft(study.casebook());
        this.voices = new Voices(study);
    }

    /// What comes of it.
    ///
    /// @param edits    in an order in which they can be made
    /// @param outcomes row by row
    public record Result(List<Edit> edits, List<CaseOutcome> outcomes) {
        public Result {
            edits = List.copyOf(edits);
            outcomes = List.copyOf(outcomes);
        }
    }

    public static Result of(Study study, List<CaseRow> rows) {
        var work = new CaseImport(study);
        var understood = rows.stream().filter(Understood.class::isInstance).map(Understood.class::cast).toList();
        understood.forEach(row -> row.within().map(Naming::folded).ifPresent(work.schools::add));
        work.makeAttributes(understood);
        rows.forEach(work::take);
        work.matchVoices();
        var edits = new ArrayList<>(work.draft.edits());
        edits.addAll(work.voices.edits());
        return new Result(edits, List.copyOf(work.outcomes.values()));
    }

    private void makeAttributes(List<Understood> rows) {
        var values = new LinkedHashMap<String, List<String>>();
        rows.forEach(row -> row.answers().forEach((written, value) -> {
            var name = Guess.name(written);
            if (draft.attribute(name).isEmpty()) values.computeIfAbsent(name, _ -> new ArrayList<>()).add(value);
        }));
        values.forEach((name, written) -> {
            if (draft.attribute(name).isEmpty()) draft.put(Guess.of(name, written)); // two spellings are one attribute
        });
    }

    private void take(CaseRow row) {
        try {
            var told = switch (row) {
                case Refused(_, Problem problem) -> throw problem;
                case Understood understood -> taken(understood);
            };
            outcomes.put(row.row(), new CaseOutcome(row.row(), CaseOutcome.Status.OK, told));
        } catch (Problem problem) {
            outcomes.put(row.row(), new CaseOutcome(row.row(), CaseOutcome.Status.FAILED, problem.sentence()));
        }
    }

    /// Everything is looked at before anything is kept.
    private String taken(Understood row) {
        var answers = new HashMap<Id<Attribute>, String>();
        var named = named(row);
        row.answers().forEach((name, written) -> {
            var attribute = draft.attribute(Guess.name(name)).orElseThrow();
            answers.put(attribute.id(), checked(row, named, attribute, written));
        });
        var school = row.within().map(name -> school(name, named));
        school.filter(above -> draft.isWithin(above, named)).ifPresent(above -> {
            throw new Problem("workbench.cases.within", row.row(), named.name(), above.name());
        });
        school.ifPresent(draft::put);
        var values = new HashMap<>(named.values());
        values.putAll(answers);
        answered.computeIfAbsent(named.id(), _ -> new HashMap<>()).putAll(answers);
        var whole = named.saying(values);
        draft.put(school.map(above -> whole.lyingWithin(Optional.of(above.id()))).orElse(whole));
        firstRows.putIfAbsent(named.id(), row.row());
        return voice(row, named);
    }

    private Case school(String name, Case of) {
        var isItself = of.kind() == Case.Kind.SCHOOL && Naming.same(name, of.name());
        return isItself ? of : draft.named(Case.Kind.SCHOOL, name).orElseGet(() -> Case.school(name));
    }

    private String checked(Understood row, Case named, Attribute attribute, String written) {
        var value = valueOf(row, attribute, written);
        var earlier = answered.getOrDefault(named.id(), Map.of()).getOrDefault(attribute.id(), value);
        if (!earlier.equals(value)) {
            throw new Problem("workbench.cases.twice", row.row(), named.name(), attribute.name(), earlier, value);
        }
        return value;
    }

    private static String valueOf(Understood row, Attribute attribute, String written) {
        try {
            return attribute.value(written);
        } catch (Problem problem) {
            throw new Problem(problem, "workbench.cases.value", row.row(), problem.sentence());
        }
    }

    private Case named(Understood row) {
        var kind = row.kind().orElseGet(() -> kind(row.name()));
        return draft.named(kind, row.name()).orElseGet(() -> switch (kind) {
            case PERSON -> Case.person(row.name());
            case SCHOOL -> Case.school(row.name());
            case INTERVIEW -> study.documentNamed(row.name())
                    .map(document -> study.casebook().interview(document.id()).orElseGet(() -> Case.interview(document)))
                    .orElseThrow(() -> new Problem("workbench.cases.interview", row.row(), row.name()));
        });
    }

    private Case.Kind kind(String name) {
        if (draft.named(Case.Kind.PERSON, name).isPresent()) return Case.Kind.PERSON;
        var isSchool = schools.contains(Naming.folded(name)) || draft.named(Case.Kind.SCHOOL, name).isPresent();
        return isSchool ? Case.Kind.SCHOOL : Case.Kind.PERSON;
    }

    private String voice(Understood row, Case named) {
        if (row.voice().isUnsaid() || named.kind() != Case.Kind.PERSON) return "";
        voiced.add(named.id());
        return String.join(" ", voices.named(named, row.voice()));
    }

    private void matchVoices() {
        var persons = draft.all(Case.Kind.PERSON).stream()
                .filter(person -> firstRows.containsKey(person.id()) && !voiced.contains(person.id())).toList();
        voices.matched(persons).forEach((person, words) -> outcomes.computeIfPresent(firstRows.get(person.id()),
                (row, outcome) -> new CaseOutcome(row, outcome.status(), words)));
    }
}
