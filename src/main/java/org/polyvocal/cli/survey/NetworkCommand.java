package org.polyvocal.cli.survey;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.polyvocal.analysis.Value;
import org.polyvocal.analysis.network.Qap;
import org.polyvocal.cli.output.Figures;
import org.polyvocal.cli.verb.ProjectVerb;
import org.polyvocal.model.Case;
import org.polyvocal.model.Progress;
import org.polyvocal.model.Relation;
import org.polyvocal.model.Study;
import org.polyvocal.model.words.Problem;
import org.polyvocal.workbench.Session;
import org.polyvocal.workbench.survey.Actors;
import org.polyvocal.workbench.survey.Measured;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "network", description = "Measures the relations of a survey: each as a whole, and where everybody stands in it.")
public final class NetworkCommand extends ProjectVerb {
    /// What is measured.
    enum Level { GRAPH, NODE, PAIRS }

    private static final int TIMES = 9_999;

    @Option(names = "--relation", paramLabel = "R", description = "this relation only") private Optional<String> relation;

    @Option(names = "--level", paramLabel = "L", description = "graph, node, or pairs of relations; else graph and node") private Optional<Level> level;

    @Option(names = "--at-least", paramLabel = "N", defaultValue = "0", description = "only ties at least so strong") private BigDecimal least;

    @Option(names = "--by", paramLabel = "A", description = "group people by this attribute; else by each that groups them") private List<String> by = new ArrayList<>();

    @Option(names = "--seed", paramLabel = "N", defaultValue = "1", description = "with which chance gives the same again") private long seed;

    @Override
    protected int on(Session session) {
        var study = session.study();
        var chosen = chosen(study);
        output().table(List.of("relation", "level", "actor", "measure", "value", "note"), rows -> {
            if (level.equals(Optional.of(Level.PAIRS))) pairs(study, chosen, rows);
            else chosen.forEach(each -> measured(Measured.of(Actors.of(study, each, least), by, Progress.UNWATCHED), rows));
        });
        return DONE;
    }

    private List<Relation> chosen(Study study) {
        var all = study.survey().relations();
        if (all.isEmpty()) throw new Problem("cli.noSurvey");
        return relation.map(name -> List.of(named(study, name))).orElse(all);
    }

    static Relation named(Study study, String name) {
        var names = study.survey().relations().stream().map(Relation::name).collect(Collectors.joining(", "));
        return study.survey().relationNamed(name).orElseThrow(() -> new Problem("cli.noRelation", name, names));
    }

    private void measured(Measured measured, Consumer<List<String>> rows) {
        var name = measured.actors().relation().name();
        if (!level.equals(Optional.of(Level.NODE))) {
            measured.portrait().graph().forEach((measure, value) -> rows
                    .accept(List.of(name, "graph", "", measure, Figures.written(value), measured.note(measure, value))));
            measured.cores().forEach((ideal, core) -> rows.accept(List.of(name, "graph", "", ideal.word(),
                    Figures.written(Value.of(core.correlation())), names(measured.actors().people(), core.cores().getFirst()))));
        }
        if (!level.equals(Optional.of(Level.GRAPH))) nodes(measured, name, rows);
    }

    private static String names(List<Case> people, BitSet core) {
        return core.stream().mapToObj(people::get).map(Case::name).collect(Collectors.joining("; "));
    }

    private static void nodes(Measured measured, String name, Consumer<List<String>> rows) {
        var people = measured.actors().people();
        measured.portrait().node().forEach((measure, values) -> {
            for (var at = 0; at < people.size(); at++) {
                var value = values.get(at);
                rows.accept(List.of(name, "node", people.get(at).name(), measure, Figures.written(value),
                        measured.note(measure, value)));
            }
        });
    }

    /// Relations of one kind among the same people.
    private void pairs(Study study, List<Relation> chosen, Consumer<List<String>> rows) {
        var actors = new HashMap<Relation, Actors>();
        study.survey().relations().forEach(each -> actors.put(each, Actors.of(study, each, least)));
        for (var one : chosen) {
            for (var other : study.survey().relations()) {
                var done = chosen.contains(other) && chosen.indexOf(other) <= chosen.indexOf(one);
                var x = actors.get(one);
                var y = actors.get(other);
                if (done || one.direction() != other.direction() || !x.people().equals(y.people())) continue;
                pair(one.name() + " ~ " + other.name(),
                        Qap.of(x.network(), y.network(), seed, TIMES, Progress.UNWATCHED), rows);
            }
        }
    }

    private static void pair(String name, Qap qap, Consumer<List<String>> rows) {
        pair(name, "qap_pearson_r", qap.pearson(), rows);
        pair(name, "jaccard", qap.jaccard(), rows);
        pair(name, "simple_matching", qap.simpleMatching(), rows);
        pair(name, "qap_p_ge_MC" + TIMES, qap.atLeast(), rows);
        pair(name, "qap_p_abs_MC" + TIMES, qap.asFar(), rows);
    }

    private static void pair(String name, String measure, Value value, Consumer<List<String>> rows) {
        rows.accept(List.of(name, "pairs", "", measure, Figures.written(value), Figures.note(value)));
    }
}
