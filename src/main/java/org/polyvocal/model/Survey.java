package org.polyvocal.model;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Who was asked about ties to whom, and what they answered. Immutable; its people are [cases][Case].
public final class Survey {
    public static final Survey EMPTY = new Survey(List.of(), List.of());

    private final List<Relation> relations;
    private final List<Response> responses;
    private final Map<Id<Relation>, Map<Id<Case>, Response>> answers = new HashMap<>();

    Survey(List<Relation> relations, List<Response> responses) {
        this.relations = List.copyOf(relations);
        this.responses = List.copyOf(responses);
        responses.forEach(each -> answers.computeIfAbsent(each.relation(), _ -> new LinkedHashMap<>()).put(each.person(), each));
    }

    public boolean isEmpty() {
        return relations.isEmpty();
    }

    /// In the order in which they were made.
    public List<Relation> relations() {
        return relations;
    }

    /// The relation that a person means by this name, whatever its case and accents.
    public Optional<Relation> relationNamed(String words) {
        return relations.stream().filter(each -> Naming.same(each.name(), words)).findFirst();
    }

    /// Of everybody, to every relation.
    public List<Response> responses() {
        return responses;
    }

    /// Of everybody who was asked about a relation.
    public List<Response> responses(Relation relation) {
        return List.copyOf(answers.getOrDefault(relation.id(), Map.of()).values());
    }

    public Optional<Response> response(Relation relation, Id<Case> person) {
        return Optional.ofNullable(answers.getOrDefault(relation.id(), Map.of()).get(person));
    }

    /// Who names whom, as each has answered; in an undirected relation a tie may be there from both its ends.
    public Stream<Tie> ties(Relation relation) {
        return answers.getOrDefault(relation.id(), Map.of()).values().stream().flatMap(response -> response.ties().entrySet()
                .stream().map(tie -> new Tie(relation.id(), response.person(), tie.getKey(), tie.getValue())));
    }

    @Override
    public String toString() {
        return "Survey of " + relations.size() + " relations and " + responses.size() + " responses";
    }
}
