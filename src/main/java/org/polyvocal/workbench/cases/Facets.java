package org.polyvocal.workbench.cases;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.polyvocal.index.search.Hits.Tally;
import org.polyvocal.model.Attribute;
import org.polyvocal.model.AttributeType;
import org.polyvocal.model.Case;
import org.polyvocal.model.Casebook;
import org.polyvocal.model.Document;
import org.polyvocal.model.Id;
import org.polyvocal.model.Speaker;
import org.polyvocal.model.Study;

/// Counts the hits of a search by what the words belong to.
public final class Facets {
    private final Study study;
    private final Map<List<Case>, Long> hits = new HashMap<>();

    private Facets(Study study, List<Tally> tallies) {
        this.study = study;
        var voices = new HashMap<Id<Document>, Map<Integer, Long>>();
        tallies.forEach(tally -> voices.computeIfAbsent(tally.document(), _ -> new HashMap<>()).merge(tally.turn(),
                (long) tally.hits(), Long::sum));
        voices.forEach((id, turns) -> study.document(id).ifPresent(document -> count(document, turns)));
    }

    /// Those facets in which there is a hit.
    public static List<Facet> of(Study study, List<Tally> tallies) {
        return new Facets(study, tallies).facets();
    }

    private void count(Document document, Map<Integer, Long> turns) {
        var voices = new HashMap<Optional<Id<Speaker>>, Long>();
        turns.forEach((turn, count) -> voices.merge(document.voice(turn), count, Long::sum));
        voices.forEach((speaker, count) -> hits.merge(
                study.casebook().lineage(document, speaker.flatMap(document::speaker)), count, Long::sum));
    }

    private List<Facet> facets() {
        var facets = new ArrayList<Facet>();
        var casebook = study.casebook();
        var kind = Case.Kind.SCHOOL;
        if (casebook.attributeNamed(kind.word()).isEmpty()) {
            var schools = casebook.cases(kind).stream().map(Case::name).sorted().toList();
            facets.add(new Facet(kind.word(), "case." + kind.word(), counted(schools,
                    lineage -> Casebook.nearest(lineage, kind).map(Case::name))));
        }
        casebook.attributes().stream().filter(attribute -> !isMark(attribute)).sorted(Comparator.comparing(Facets::rank))
                .forEach(attribute -> facets.add(new Facet(attribute.name(), "case.\"" + attribute.name() + '"',
                        counted(casebook.values(attribute), lineage -> Casebook.value(lineage, attribute)))));
        facets.removeIf(facet -> facet.hits().isEmpty());
        return facets;
    }

    /// Whether an attribute tells every case from every other, as the number of a questionnaire does: nobody filters by that.
    private boolean isMark(Attribute attribute) {
        var answers = study.casebook().cases().stream().filter(each -> each.value(attribute.id()).isPresent()).count();
        return attribute.type() == AttributeType.TEXT && answers > 5 && study.casebook().values(attribute).size() == answers;
    }

    /// Few answers before many.
    private static int rank(Attribute attribute) {
        return switch (attribute.type()) {
            case CHOICE, YES_NO -> 0;
            case TEXT -> 1;
            case NUMBER, DATE -> 2;
        };
    }

    private Map<String, Long> counted(List<String> order, Function<List<Case>, Optional<String>> answer) {
        var counts = new HashMap<String, Long>();
        hits.forEach((lineage, count) -> answer.apply(lineage).ifPresent(value -> counts.merge(value, count, Long::sum)));
        var ordered = new LinkedHashMap<String, Long>();
        order.stream().filter(counts::containsKey).forEach(value -> ordered.put(value, counts.get(value)));
        return ordered;
    }
}
