package org.polyvocal.workbench.survey;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.polyvocal.analysis.Value;
import org.polyvocal.analysis.joint.Spearman;
import org.polyvocal.model.Case;
import org.polyvocal.model.Code;
import org.polyvocal.model.Coding;
import org.polyvocal.model.Document;
import org.polyvocal.model.Id;
import org.polyvocal.model.Study;
import org.polyvocal.model.Words;
import org.polyvocal.model.evidence.ClaimType;

/// What people said beside where they stand in a network: how much of their talk is under a code, and one measure of a
/// relation. The unit is the person who was interviewed and surveyed.
///
/// @param statistic of the share and the position, over those who have both
/// @param unasked   how many people speak in the interviews and are not in the relation
public record Joint(List<Row> rows, Spearman statistic, int unasked) {
    private static final int DRAWN = 99_999;

    public Joint {
        rows = List.copyOf(rows);
    }

    /// One person.
    ///
    /// @param codings  under the code or one below it
    /// @param share    of all codings of the person's talk
    /// @param rate     codings for each thousand words that the person speaks
    /// @param evidence the share of the codings under the code that report something which happened
    public record Row(Case person, List<Coding> codings, Value share, Value rate, Value evidence, Value position) {
        public Row {
            codings = List.copyOf(codings);
        }

        /// Names stay out of logs.
        @Override
        public String toString() {
            return "Row of " + person;
        }
    }

    /// @param positions one for each of the people of the relation
    /// @param counted   which codings count, such as one coder's
    /// @param text      of a document
    public static Joint of(Actors actors, Code code, List<Value> positions, Predicate<Coding> counted,
            Function<Document, String> text) {
        var talk = new Talk(actors.study(), counted, text);
        var branch = new HashSet<Id<Code>>();
        actors.study().codebook().branch(code).forEach(each -> branch.add(each.id()));
        var rows = new ArrayList<Row>();
        for (var at = 0; at < actors.people().size(); at++) {
            var person = actors.people().get(at);
            if (talk.words.containsKey(person.id())) rows.add(talk.row(person, branch, positions.get(at)));
        }
        return new Joint(rows, statistic(rows), talk.words.size() - rows.size());
    }

    private static Spearman statistic(List<Row> rows) {
        var whole = rows.stream().filter(row -> row.share.known().isPresent() && row.position.known().isPresent()).toList();
        return Spearman.of(whole.stream().map(row -> row.share.known().getAsDouble()).toList(),
                whole.stream().map(row -> row.position.known().getAsDouble()).toList(), 1, DRAWN);
    }

    /// What everybody says, by person.
    private static final class Talk {
        private final Map<Id<Case>, Long> words = new LinkedHashMap<>();
        private final Map<Id<Case>, List<Coding>> codings = new HashMap<>();

        Talk(Study study, Predicate<Coding> counted, Function<Document, String> text) {
            for (var document : study.documents()) {
                if (document.speakers().stream().noneMatch(speaker -> speaker.person().isPresent())) continue;
                var written = text.apply(document);
                for (var turn : document.turns()) {
                    document.speaker(turn).flatMap(speaker -> speaker.person())
                            .ifPresent(person -> words.merge(person, (long) Words.count(turn.talk().of(written)), Long::sum));
                }
                study.codings(document.id()).stream().filter(counted).forEach(coding -> document
                        .speakerAt(coding.span().start()).flatMap(speaker -> speaker.person())
                        .ifPresent(person -> codings.computeIfAbsent(person, _ -> new ArrayList<>()).add(coding)));
            }
        }

        Row row(Case person, Set<Id<Code>> branch, Value position) {
            var all = codings.getOrDefault(person.id(), List.of());
            var under = all.stream().filter(coding -> branch.contains(coding.code())).toList();
            var happened = under.stream().filter(coding -> coding.qualifiers().claim()
                    .equals(Optional.of(ClaimType.CONCRETE_INCIDENT))).count();
            return new Row(person, under, Value.ratio(under.size(), all.size(), "workbench.joint.uncoded"),
                    Value.ratio(1000.0 * under.size(), words.get(person.id()), "workbench.joint.silent"),
                    Value.ratio(happened, under.size(), "workbench.joint.uncoded"), position);
        }
    }
}
