package org.polyvocal.cli.survey;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.polyvocal.cli.output.Figures;
import org.polyvocal.cli.verb.ProjectVerb;
import org.polyvocal.model.Coder;
import org.polyvocal.model.Coding;
import org.polyvocal.model.Progress;
import org.polyvocal.model.Study;
import org.polyvocal.model.words.Messages;
import org.polyvocal.model.words.Problem;
import org.polyvocal.workbench.Session;
import org.polyvocal.workbench.survey.Actors;
import org.polyvocal.workbench.survey.Joint;
import org.polyvocal.workbench.survey.Measured;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "joint", description = "Lays codings beside where people stand in a network.")
public final class JointCommand extends ProjectVerb {
    @Option(names = "--code", paramLabel = "C", required = true, description = "the code, with those below it") private String code;

    @Option(names = "--relation", paramLabel = "R", required = true, description = "the relation") private String relation;

    @Option(names = "--measure", paramLabel = "M", required = true, description = "a measure of people, as ‘network --level node’ calls it") private String measure;

    @Option(names = "--at-least", paramLabel = "N", defaultValue = "0", description = "only ties at least so strong") private BigDecimal least;

    @Option(names = "--by", paramLabel = "NAME", description = "this coder’s codings only") private Optional<String> by;

    @Override
    protected int on(Session session) {
        var study = session.study();
        var meant = code(session, code);
        var actors = Actors.of(study, NetworkCommand.named(study, relation), least);
        var measured = Measured.of(actors, List.of(), Progress.UNWATCHED);
        var positions = Optional.ofNullable(measured.portrait().node().get(measure)).orElseThrow(
                () -> new Problem("cli.noNodeMeasure", measure, String.join(", ", measured.portrait().node().keySet())));
        var joint = Joint.of(actors, meant, positions, counted(study), session::text);
        if (joint.unasked() > 0) output().remark(Messages.say("cli.unasked", joint.unasked()));
        output().table(List.of("case", "codings", "share", "position", "rate", "incidents", "note"),
                Stream.concat(joint.rows().stream().map(row -> row(row, measured)), Stream.of(last(joint))));
        return DONE;
    }

    private Predicate<Coding> counted(Study study) {
        if (by.isEmpty()) return _ -> true;
        var coder = study.coders().stream().filter(each -> each.name().equals(by.get())).map(Coder::id).findFirst()
                .orElseThrow(() -> new Problem("cli.noCoder", by.get()));
        return coding -> coding.coder().equals(coder);
    }

    private List<String> row(Joint.Row row, Measured measured) {
        return List.of(row.person().name(), String.valueOf(row.codings().size()), Figures.written(row.share()),
                Figures.written(row.position()), Figures.written(row.rate()), Figures.written(row.evidence()),
                measured.note(measure, row.position()));
    }

    /// How many cases, ρ of the share and the position, and how often chance gets as far.
    private static List<String> last(Joint joint) {
        var statistic = joint.statistic();
        var key = statistic.exact() ? "cli.spearmanExact" : "cli.spearmanDrawn";
        return List.of("spearman", String.valueOf(statistic.cases()), Figures.written(statistic.rho()),
                Figures.written(statistic.twoSided()), "", "", Messages.say(key));
    }
}
