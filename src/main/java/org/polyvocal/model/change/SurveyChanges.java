package org.polyvocal.model.change;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.polyvocal.model.Case;
import org.polyvocal.model.Edit;
import org.polyvocal.model.Id;
import org.polyvocal.model.Relation;
import org.polyvocal.model.Response;
import org.polyvocal.model.Study;
import org.polyvocal.model.Survey;
import org.polyvocal.model.words.Problem;

/// What can be done to a survey besides bringing one in: what correcting an answer and taking a relation away does to it,
/// and what becomes of answers when a person goes or two become one.
public final class SurveyChanges {
    private SurveyChanges() {}

    /// Corrects how often or how strongly one person names another.
    ///
    /// @param weight 0 for no tie
    /// @throws Problem when it is below 0 or the two are one
    public static Change tie(Survey survey, Relation relation, Case from, Case to, BigDecimal weight) {
        if (weight.signum() < 0 || from.id().equals(to.id())) throw new Problem("model.survey.tie", from.name(), to.name());
        var before = survey.response(relation, from.id());
        var ties = new TreeMap<>(before.map(Response::ties).orElse(Map.of()));
        if (weight.signum() == 0) ties.remove(to.id());
        else ties.put(to.id(), weight);
        var after = before.orElseGet(() -> Response.awaited(relation.id(), from.id())).naming(ties);
        return Change.of(Label.of("model.change.survey.tie", relation.name()), edit(before, after));
    }

    /// Says that somebody who was asked has not answered; what the person was taken to have said goes.
    public static Change silence(Survey survey, Relation relation, Case person) {
        var before = survey.response(relation, person.id());
        var after = before.orElseGet(() -> Response.awaited(relation.id(), person.id())).withdrawn();
        return Change.of(Label.of("model.change.survey.silence", relation.name()), edit(before, after));
    }

    /// Takes a relation away with everybody's answer to it.
    public static Change remove(Survey survey, Relation relation) {
        var edits = new ArrayList<Edit>();
        survey.responses(relation).forEach(response -> edits.add(new Edit.Remove(response)));
        edits.add(new Edit.Remove(relation));
        return Change.of(Label.of("model.change.survey.remove", relation.name()), edits);
    }

    private static Edit edit(Optional<Response> before, Response after) {
        return before.<Edit>map(response -> new Edit.Replace(response, after)).orElseGet(() -> new Edit.Add(after));
    }

    /// What a case answered and what others said of it, without it or as its heir's.
    static List<Edit> released(Study study, Case gone, Optional<Id<Case>> heir) {
        var edits = new ArrayList<Edit>();
        for (var relation : study.survey().relations()) {
            for (var response : study.survey().responses(relation)) {
                if (response.person().equals(gone.id()) || heir.equals(Optional.of(response.person()))) continue;
                var ties = passedOn(response.ties(), gone, heir);
                if (!ties.equals(response.ties())) edits.add(new Edit.Replace(response, response.naming(ties)));
            }
            edits.addAll(inherited(study.survey(), relation, gone, heir));
        }
        return edits;
    }

    private static List<Edit> inherited(Survey survey, Relation relation, Case gone, Optional<Id<Case>> heir) {
        var left = survey.response(relation, gone.id());
        var own = heir.flatMap(id -> survey.response(relation, id));
        var edits = new ArrayList<Edit>();
        left.ifPresent(response -> edits.add(new Edit.Remove(response)));
        if (heir.isEmpty() || left.isEmpty() && own.isEmpty()) return edits;
        var ties = passedOn(left.map(Response::ties).orElse(Map.of()), gone, heir);
        own.ifPresent(response -> passedOn(response.ties(), gone, heir)
                .forEach((to, weight) -> ties.merge(to, weight, BigDecimal::max)));
        var given = left.filter(Response::given).isPresent() || own.filter(Response::given).isPresent();
        var base = own.orElseGet(() -> Response.awaited(relation.id(), heir.get()));
        var after = given ? base.naming(ties) : base;
        if (!own.equals(Optional.of(after))) edits.add(edit(own, after));
        return edits;
    }

    private static Map<Id<Case>, BigDecimal> passedOn(Map<Id<Case>, BigDecimal> ties, Case gone, Optional<Id<Case>> heir) {
        var all = new TreeMap<>(ties);
        var weight = all.remove(gone.id());
        if (weight != null) heir.ifPresent(id -> all.merge(id, weight, BigDecimal::max));
        return all;
    }
}
