package org.polyvocal.workbench.survey;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.polyvocal.exchange.network.Reported;
import org.polyvocal.exchange.network.SurveyRow;
import org.polyvocal.model.Naming;
import org.polyvocal.model.Relation;
import org.polyvocal.model.Relation.Direction;
import org.polyvocal.model.Survey;
import org.polyvocal.model.words.Problem;

/// Which relations of a study those of a file are: as the file calls them or as a person does, made where they are not there.
final class Relations {
    /// By what the file calls them; the empty word for what it does not call anything.
    private final Map<String, Relation> named = new LinkedHashMap<>();

    private Relations() {}

    /// @throws Problem when a person names relations that cannot be those of the file, or of another direction
    static Relations of(Survey survey, String file, Reported reported, SurveyImport.Wish wish) {
        var words = reported.rows().stream().flatMap(Relations::word).distinct().toList();
        var direction = wish.undirected() || reported.undirected() ? Direction.UNDIRECTED : Direction.DIRECTED;
        var relations = new Relations();
        called(words, file, wish.relation()).forEach((word, name) -> {
            var known = survey.relationNamed(name)
                    .or(() -> relations.named.values().stream().filter(each -> Naming.same(each.name(), name)).findFirst());
            known.filter(each -> each.direction() != direction).ifPresent(each -> {
                throw new Problem("workbench.survey.direction", each.name(), each.isDirected() ? 1 : 0);
            });
            relations.named.put(word, known.orElseGet(() -> Relation.of(name, direction)));
        });
        return relations;
    }

    private static Stream<String> word(SurveyRow row) {
        return switch (row) {
            case SurveyRow.Named named -> Stream.of(named.relation().orElse(""));
            case SurveyRow.Asked asked -> Stream.of(asked.relation().orElse(""));
            case SurveyRow.Refused _ -> Stream.empty();
        };
    }

    /// The names for what the file calls so. A wish names the only relation anew, or all of them in their order, or picks one.
    private static Map<String, String> called(List<String> words, String file, Optional<String> wish) {
        var wished = wish.stream().flatMap(names -> Stream.of(names.split(","))).map(String::strip)
                .filter(name -> !name.isEmpty()).toList();
        var names = new LinkedHashMap<String, String>();
        if (wished.isEmpty()) {
            words.forEach(word -> names.put(word, word.isEmpty() ? stem(file) : word));
        } else if (wished.stream().allMatch(name -> words.stream().anyMatch(word -> Naming.same(word, name)))) {
            words.stream().filter(word -> wished.stream().anyMatch(name -> Naming.same(word, name)))
                    .forEach(word -> names.put(word, word));
        } else if (wished.size() == words.size()) {
            IntStream.range(0, words.size()).forEach(at -> names.put(words.get(at), wished.get(at)));
        } else if (!words.isEmpty()) {
            throw new Problem("workbench.survey.relations", file, String.join(", ", words));
        }
        return names;
    }

    private static String stem(String file) {
        var dot = file.lastIndexOf('.');
        return dot > 0 ? file.substring(0, dot) : file;
    }

    /// Empty for a relation that a person did not ask for.
    Optional<Relation> of(Optional<String> word) {
        return Optional.ofNullable(named.get(word.orElse("")));
    }

    List<Relation> asked() {
        return named.values().stream().distinct().toList();
    }
}
