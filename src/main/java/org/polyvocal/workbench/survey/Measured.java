package org.polyvocal.workbench.survey;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.polyvocal.analysis.Value;
import org.polyvocal.analysis.network.CorePeriphery;
import org.polyvocal.analysis.network.Portrait;
import org.polyvocal.model.Progress;
import org.polyvocal.model.words.Messages;

/// A relation with all that is measured of it, and what must be said with each figure.
public final class Measured {
    private static final double FEW = 0.75;
    private static final int MOST_CORES = 1000;

    private final Actors actors;
    private final Portrait portrait;

    private Measured(Actors actors, Portrait portrait) {
        this.actors = actors;
        this.portrait = portrait;
    }

    /// @param groups what people are grouped by, or nothing for whatever groups them
    public static Measured of(Actors actors, List<String> groups, Progress progress) {
        Map<String, List<Optional<String>>> by = groups.isEmpty() ? actors.groups() : new LinkedHashMap<>();
        groups.forEach(name -> by.put(name, actors.values(name)));
        return new Measured(actors, Portrait.of(actors.network(), by, progress));
    }

    public Actors actors() {
        return actors;
    }

    public Portrait portrait() {
        return portrait;
    }

    /// What must be said with a figure: why there is none, or how those who did not answer bear on it. Empty for nothing.
    public String note(String measure, Value value) {
        if (value instanceof Value.Undefined undefined) return undefined.sentence();
        var silent = actors.people().size() - actors.network().respondents().cardinality();
        if (silent == 0) return "";
        if (measure.equals("density_missing_as_zero")) return Messages.say("workbench.network.wrong");
        if (measure.matches("density|(dyads|triad|reciprocity|transitivity_directed).*")) {
            return Messages.say("workbench.network.answered", silent, actors.people().size());
        }
        if (!Portrait.restsOnEverybody(measure)) return "";
        var key = 1.0 * silent / actors.people().size() > 1 - FEW ? "workbench.network.tooFew" : "workbench.network.doubtful";
        return Messages.say(key, silent, actors.people().size());
    }

    /// The best cores by each ideal, of networks that are not too large to look for them.
    public Map<CorePeriphery.Ideal, CorePeriphery> cores() {
        var cores = new EnumMap<CorePeriphery.Ideal, CorePeriphery>(CorePeriphery.Ideal.class);
        if (actors.people().size() > MOST_CORES) return cores;
        for (var ideal : CorePeriphery.Ideal.values()) {
            var found = CorePeriphery.of(actors.network(), ideal);
            if (!found.cores().isEmpty()) cores.put(ideal, found);
        }
        return cores;
    }
}
