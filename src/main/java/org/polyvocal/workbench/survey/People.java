package org.polyvocal.workbench.survey;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.polyvocal.exchange.cases.CaseRow;
import org.polyvocal.exchange.cases.CasesFile;
import org.polyvocal.exchange.network.Listed;
import org.polyvocal.model.AttributeType;
import org.polyvocal.model.Case;
import org.polyvocal.model.Casebook;
import org.polyvocal.model.Id;
import org.polyvocal.model.Naming;
import org.polyvocal.model.Study;

/// Which cases the people of a survey are. Somebody is known by name, or by the id that an earlier table gave; whoever is
/// not known becomes a new person.
final class People {
    /// The attribute in which the id of a survey is kept where a person has a name besides.
    static final String SURVEY_ID = "survey id";
    private static final Set<String> IDS = Set.of(SURVEY_ID, "id", "person id", "participant id");

    private final Map<String, Listed> listed = new LinkedHashMap<>();
    private final Map<String, Case> byName = new HashMap<>();
    private final Map<String, Case> byId = new HashMap<>();

    /// @param people those of the list first, whose names and attributes are believed
    People(Study study, List<Listed> people) {
        people.forEach(person -> listed.putIfAbsent(person.id(), person));
        var casebook = study.casebook();
        var ids = casebook.attributes().stream().filter(each -> IDS.contains(Naming.folded(each.name()))).toList();
        for (var each : casebook.cases(Case.Kind.PERSON)) {
            byName.putIfAbsent(Naming.folded(each.name()), each);
            ids.forEach(attribute -> each.value(attribute.id()).ifPresent(id -> byId.putIfAbsent(id, each)));
        }
    }

    /// Rows that make the casebook know everybody and what is said of them.
    List<CaseRow> rows() {
        var rows = new ArrayList<CaseRow>();
        listed.values().forEach(person -> rows.add(row(rows.size() + 1, person)));
        return rows;
    }

    private CaseRow row(int row, Listed person) {
        var answers = new LinkedHashMap<String, String>();
        var school = Optional.<String>empty();
        for (var said : person.attributes().entrySet()) {
            if (CasesFile.namesSchool(said.getKey())) school = Optional.of(said.getValue());
            else answers.put(said.getKey(), said.getValue());
        }
        if (!nameOf(person).equals(person.id())) answers.put(SURVEY_ID, person.id());
        person.answered().ifPresent(
                answered -> answers.put("answered the survey", answered ? AttributeType.YES : AttributeType.NO));
        return new CaseRow.Understood(row, nameOf(person), Optional.of(Case.Kind.PERSON), school, answers,
                CaseRow.Voice.UNSAID);
    }

    /// Nothing but that there is such a person.
    static CaseRow bare(CaseRow row) {
        return row instanceof CaseRow.Understood it
                ? new CaseRow.Understood(it.row(), it.name(), it.kind(), Optional.empty(), Map.of(), CaseRow.Voice.UNSAID)
                : row;
    }

    private String nameOf(Listed person) {
        return person.name().or(() -> known(person.id()).map(Case::name)).orElse(person.id());
    }

    /// The person of the study who has this name or this id of a survey.
    Optional<Case> known(String called) {
        return Optional.ofNullable(byId.get(called)).or(() -> Optional.ofNullable(byName.get(Naming.folded(called))));
    }

    /// Everybody whom the survey lists, by what it calls them, in a casebook that knows them.
    Map<String, Id<Case>> in(Casebook casebook) {
        var names = new HashMap<String, Id<Case>>();
        casebook.cases(Case.Kind.PERSON).forEach(each -> names.putIfAbsent(Naming.folded(each.name()), each.id()));
        var found = new LinkedHashMap<String, Id<Case>>();
        listed.values().forEach(person -> {
            var id = names.get(Naming.folded(nameOf(person)));
            if (id == null) return;
            found.put(person.id(), id);
            person.name().ifPresent(name -> found.putIfAbsent(name, id));
        });
        return found;
    }

    /// Whether somebody is said to have answered nothing.
    boolean isSilent(String called) {
        return Optional.ofNullable(listed.get(called)).flatMap(Listed::answered).filter(answered -> !answered).isPresent();
    }
}
