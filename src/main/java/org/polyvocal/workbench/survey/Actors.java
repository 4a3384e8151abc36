package org.polyvocal.workbench.survey;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.polyvocal.analysis.network.Network;
import org.polyvocal.model.Attribute;
import org.polyvocal.model.Case;
import org.polyvocal.model.Casebook;
import org.polyvocal.model.Id;
import org.polyvocal.model.Relation;
import org.polyvocal.model.Study;

/// The people of a relation by number, as the arithmetic of networks wants them, and what is known of them.
///
/// @param people  whoever was asked or is named, in the order of the casebook
/// @param network the ties that are at least as strong as was asked for
public record Actors(Study study, Relation relation, List<Case> people, Network network) {
    /// What people are grouped by besides the attributes of the study.
    public static final String SCHOOL = "school";

    public Actors {
        people = List.copyOf(people);
    }

    /// @param least the weakest tie that counts
    public static Actors of(Study study, Relation relation, BigDecimal least) {
        var survey = study.survey();
        var asked = new HashSet<Id<Case>>();
        survey.responses(relation).forEach(response -> {
            asked.add(response.person());
            asked.addAll(response.ties().keySet());
        });
        var people = study.casebook().cases().stream().filter(each -> asked.contains(each.id())).toList();
        var numbers = new HashMap<Id<Case>, Integer>();
        for (var person : people) numbers.put(person.id(), numbers.size());
        var arcs = survey.ties(relation).filter(tie -> tie.weight().compareTo(least) >= 0)
                .map(tie -> new Network.Arc(numbers.get(tie.from()), numbers.get(tie.to()))).toList();
        var network = relation.isDirected() ? Network.directed(people.size(), arcs) : Network.undirected(people.size(), arcs);
        return new Actors(study, relation, people, network.silent(silent(study, relation, people)));
    }

    private static BitSet silent(Study study, Relation relation, List<Case> people) {
        var silent = new BitSet();
        IntStream.range(0, people.size())
                .filter(at -> study.survey().response(relation, people.get(at).id()).filter(each -> each.given()).isEmpty())
                .forEach(silent::set);
        return silent;
    }

    /// The answer of each person to an attribute, or the school of each, where it is known.
    public List<Optional<String>> values(String attribute) {
        var asked = study.casebook().attributeNamed(attribute);
        Function<Case, Optional<String>> value = asked.<Function<Case, Optional<String>>>map(
                it -> person -> study.casebook().value(person, it)).orElse(this::school);
        return people.stream().map(value).toList();
    }

    /// The school that a person lies within.
    public Optional<String> school(Case person) {
        return Casebook.nearest(study.casebook().lineage(person), Case.Kind.SCHOOL).map(Case::name);
    }

    /// What people can be grouped by: whatever puts them in at least two groups, and in groups rather than each by himself.
    public Map<String, List<Optional<String>>> groups() {
        var groups = new LinkedHashMap<String, List<Optional<String>>>();
        for (var name : names()) {
            var values = values(name);
            var different = new HashSet<>(values.stream().flatMap(Optional::stream).toList()).size();
            if (different >= 2 && 2 * different <= values.stream().filter(Optional::isPresent).count()) groups.put(name, values);
        }
        return groups;
    }

    private List<String> names() {
        var names = new LinkedHashSet<>(study.casebook().attributes().stream().map(Attribute::name).toList());
        if (study.casebook().attributeNamed(SCHOOL).isEmpty()) names.add(SCHOOL);
        return new ArrayList<>(names);
    }

    /// Names stay out of logs.
    @Override
    public String toString() {
        return "Actors of " + network;
    }
}
