package org.polyvocal.cli.survey;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.polyvocal.cli.output.Output;
import org.polyvocal.cli.verb.ProjectVerb;
import org.polyvocal.model.words.Messages;
import org.polyvocal.workbench.Session;
import org.polyvocal.workbench.cases.CaseOutcome;
import org.polyvocal.workbench.mixed.Surveys;
import org.polyvocal.workbench.survey.SurveyImport.Wish;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "survey-import", description = "Brings in people and their ties from a csv, xlsx, graphml, gml or net file.")
public final class SurveyImportCommand extends ProjectVerb {
    @Parameters(index = "1", paramLabel = "FILE") private Path file;

    @Option(names = "--relation", paramLabel = "R", description = "what the relation is called, or which of the file’s; several parted by commas") private Optional<String> relation;

    @Option(names = "--layout", paramLabel = "L", description = "edges, matrix, roster, people, graphml, gml or pajek; found out unless said") private Optional<String> layout;

    @Option(names = "--undirected", description = "the ties have no direction") private boolean undirected;

    @Option(names = "--nodes", paramLabel = "FILE", description = "a table of the people: id, name, responded and whatever else") private Optional<Path> nodes;

    @Override
    protected int on(Session session) {
        var output = output();
        var surveys = new Surveys(session);
        var result = surveys.preview(file, layout.map(this::known), nodes, new Wish(relation, undirected));
        surveys.take(result);
        result.remarks().forEach(output::remark);
        result.outcomes().stream().filter(outcome -> !outcome.message().isEmpty()).forEach(outcome -> say(output, outcome));
        output.table(List.of("row", "status", "message"), result.outcomes().stream()
                .map(outcome -> List.of(String.valueOf(outcome.row()), outcome.status().word(), outcome.message())));
        return result.outcomes().stream().allMatch(CaseOutcome::taken) ? DONE : NOT_ALL_DONE;
    }

    private String known(String word) {
        if (Surveys.LAYOUTS.contains(word)) return word;
        throw misused(Messages.say("cli.noLayout", word, String.join(", ", Surveys.LAYOUTS)));
    }

    private static void say(Output output, CaseOutcome outcome) {
        if (outcome.taken()) output.remark(outcome.message());
        else output.complain(outcome.message());
    }
}
