package org.polyvocal.workbench.survey;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.polyvocal.exchange.cases.CaseRow;
import org.polyvocal.exchange.network.Layout;
import org.polyvocal.exchange.network.Listed;
import org.polyvocal.exchange.network.Reported;
import org.polyvocal.exchange.network.SurveyRow;
import org.polyvocal.model.Case;
import org.polyvocal.model.Edit;
import org.polyvocal.model.Id;
import org.polyvocal.model.Relation;
import org.polyvocal.model.Response;
import org.polyvocal.model.Study;
import org.polyvocal.model.change.Change;
import org.polyvocal.model.change.Label;
import org.polyvocal.model.words.Messages;
import org.polyvocal.model.words.Problem;
import org.polyvocal.workbench.cases.CaseImport;
import org.polyvocal.workbench.cases.CaseOutcome;

/// What a survey makes of a study. People who are not there yet are made, and relations; a person's earlier answer to a
/// relation gives way to the new one. A row that cannot be taken is told of, and costs no other.
public final class SurveyImport {
    private final Study study;
    private final Relations relations;
    private final People people;
    private final Map<String, Id<Case>> cases;
    private final Map<Integer, CaseOutcome> outcomes = new TreeMap<>();
    private final Map<Relation, Map<Id<Case>, Answer>> answers = new LinkedHashMap<>();

    /// What a person says of everybody to one relation; nothing at all where `given` is not set.
    private static final class Answer {
        private boolean given;
        private final Map<Id<Case>, BigDecimal> ties = new TreeMap<>();
    }

    /// @param relation what the relation is called, when a person says it; several for a roster, parted by commas
    /// @param undirected whether a person says that its ties have no direction
    public record Wish(Optional<String> relation, boolean undirected) {
        public Wish {
            Objects.requireNonNull(relation, "relation");
        }
    }

    /// What comes of it.
    ///
    /// @param edits    in an order in which they can be made
    /// @param outcomes row by row
    /// @param remarks  what was not understood, or how something was taken
    public record Result(List<Edit> edits, List<CaseOutcome> outcomes, List<String> remarks) {
        public Result {
            edits = List.copyOf(edits);
            outcomes = List.copyOf(outcomes);
            remarks = List.copyOf(remarks);
        }

        public Change change() {
            var taken = outcomes.stream().filter(CaseOutcome::taken).count();
            return Change.of(Label.of("workbench.change.survey", String.valueOf(taken)), edits);
        }
    }

    private SurveyImport(Study study, Relations relations, People people) {
        this.study = study;
        this.relations = relations;
        this.people = people;
        this.cases = people.in(study.casebook());
    }

    /// @param file   the name of the file, for a relation that nobody has named
    /// @param people a list of the people besides, whose names and attributes are believed
    public static Result of(Study study, String file, Reported reported, List<Listed> people, Wish wish) {
        var everybody = new People(study, Stream.concat(people.stream(), reported.people().stream()).toList());
        var told = CaseImport.of(study, everybody.rows());
        var made = told.outcomes().stream().allMatch(CaseOutcome::taken) ? told : withoutDoubts(study, everybody.rows(), told);
        var known = study.after(made.edits());
        var work = new SurveyImport(known, Relations.of(known.survey(), file, reported, wish), everybody);
        var remarks = new ArrayList<>(reported.remarks());
        if (reported.layout() == Layout.PEOPLE) told.outcomes().forEach(work::tell);
        else told.outcomes().stream().map(CaseOutcome::message).filter(words -> !words.isEmpty()).forEach(remarks::add);
        reported.rows().forEach(work::take);
        if (reported.layout() != Layout.PEOPLE) work.askEverybody();
        var edits = new ArrayList<>(made.edits());
        edits.addAll(work.edits());
        return new Result(edits, List.copyOf(work.outcomes.values()), remarks);
    }

    /// Whoever is there with an answer that cannot be taken is there all the same, without what was said.
    private static CaseImport.Result withoutDoubts(Study study, List<CaseRow> rows, CaseImport.Result told) {
        var doubtful = told.outcomes().stream().filter(outcome -> !outcome.taken()).map(CaseOutcome::row).toList();
        return CaseImport.of(study, rows.stream().map(row -> doubtful.contains(row.row()) ? People.bare(row) : row).toList());
    }

    private void tell(CaseOutcome outcome) {
        outcomes.put(outcome.row(), outcome);
    }

    private void take(SurveyRow row) {
        try {
            var told = switch (row) {
                case SurveyRow.Refused(_, Problem problem) -> throw problem;
                case SurveyRow.Named named -> named(named);
                case SurveyRow.Asked asked -> asked(asked);
            };
            if (row.row() > 0)
                outcomes.merge(row.row(), new CaseOutcome(row.row(), CaseOutcome.Status.OK, told),
                        SurveyImport::worse);
        } catch (Problem problem) {
            outcomes.merge(row.row(), new CaseOutcome(row.row(), CaseOutcome.Status.FAILED, problem.sentence()),
                    SurveyImport::worse);
        }
    }

    private static CaseOutcome worse(CaseOutcome one, CaseOutcome other) {
        return one.taken() && (!other.taken() || one.message().isEmpty()) ? other : one;
    }

    private String named(SurveyRow.Named row) {
        var relation = relations.of(row.relation());
        if (relation.isEmpty()) return Messages.say("workbench.survey.passed", row.row(), row.relation().orElse(""));
        var from = person(row.row(), row.from());
        var to = person(row.row(), row.to());
        if (people.isSilent(row.from())) throw new Problem("workbench.survey.silent", row.row(), row.from());
        if (from.equals(to)) return Messages.say("workbench.survey.self", row.row(), row.from());
        var answer = answer(relation.get(), from);
        answer.given = true;
        answer.ties.merge(to, row.weight(), BigDecimal::max);
        return "";
    }

    private String asked(SurveyRow.Asked row) {
        relations.of(row.relation()).ifPresent(relation -> {
            var answer = answer(relation, person(row.row(), row.person()));
            answer.given |= row.answered() && !people.isSilent(row.person());
        });
        return "";
    }

    private Id<Case> person(int row, String called) {
        return Optional.ofNullable(cases.get(called))
                .orElseThrow(() -> new Problem("workbench.survey.nobody", row, called));
    }

    private Answer answer(Relation relation, Id<Case> person) {
        return answers.computeIfAbsent(relation, _ -> new LinkedHashMap<>()).computeIfAbsent(person, _ -> new Answer());
    }

    /// Whoever is listed was asked about every relation of the file, and has answered unless the file says otherwise.
    private void askEverybody() {
        relations.asked().forEach(relation -> cases.forEach((called, person) -> {
            var heard = answers.computeIfAbsent(relation, _ -> new LinkedHashMap<>());
            if (heard.containsKey(person)) return;
            answer(relation, person).given = !people.isSilent(called);
        }));
    }

    private List<Edit> edits() {
        var edits = new ArrayList<Edit>();
        answers.forEach((relation, given) -> {
            if (study.survey().relationNamed(relation.name()).isEmpty()) edits.add(new Edit.Add(relation));
            given.forEach((person, answer) -> edit(relation, person, answer).ifPresent(edits::add));
        });
        return edits;
    }

    private Optional<Edit> edit(Relation relation, Id<Case> person, Answer answer) {
        var before = study.survey().response(relation, person);
        var asked = before.orElseGet(() -> Response.awaited(relation.id(), person));
        var after = answer.given ? asked.naming(answer.ties) : asked.withdrawn();
        if (before.isEmpty()) return Optional.of(new Edit.Add(after));
        return before.get().equals(after) ? Optional.empty() : Optional.of(new Edit.Replace(before.get(), after));
    }
}
