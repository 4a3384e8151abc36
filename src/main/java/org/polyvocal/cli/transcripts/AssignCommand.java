package org.polyvocal.cli.transcripts;

import java.util.List;
import java.util.Optional;
import org.polyvocal.cli.verb.ListingVerb;
import org.polyvocal.model.Assignment;
import org.polyvocal.model.Coder;
import org.polyvocal.model.Document;
import org.polyvocal.model.Study;
import org.polyvocal.model.change.AssignmentChanges;
import org.polyvocal.model.change.Change;
import org.polyvocal.model.words.Messages;
import org.polyvocal.workbench.Session;
import org.polyvocal.workbench.agreement.Shares;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "assign", description = "Gives documents to coders, all or a random sample; without --to it lists who works on what.")
public final class AssignCommand extends ListingVerb {
    @Parameters(index = "1..*", arity = "0..*", paramLabel = "DOCUMENT", description = "else all documents") private List<String> documents = List
            .of();

    @Option(names = "--to", split = ",", paramLabel = "NAME", description = "the coders, with commas between; all are given the same") private List<String> names = List
            .of();

    @Option(names = "--sample", paramLabel = "N", description = "only so many of the documents, drawn by chance") private Optional<Integer> sample;

    @Option(names = "--seed", paramLabel = "N", defaultValue = "1", description = "of the draw; it is recorded") private long seed;

    @Option(names = "--withdraw", description = "take the documents back; codings stay") private boolean withdraw;

    @Override
    protected int on(Session session) {
        var chosen = documents.isEmpty()
                ? session.study().documents()
                : documents.stream().map(words -> document(session, words)).distinct().toList();
        var draw = sample.map(number -> draw(number, chosen.size()));
        var given = draw.map(it -> AssignmentChanges.sample(chosen, it)).orElse(chosen);
        names.stream().map(String::strip).filter(name -> !name.isEmpty()).forEach(name -> give(session, name, given, draw));
        list(session, Shares.COLUMNS, new Shares(session.study()).rows());
        return DONE;
    }

    private Assignment.Draw draw(int number, int among) {
        if (number > among) throw misused(Messages.say("cli.assign.tooMany", number, among));
        return new Assignment.Draw(seed, atLeast(1, "--sample", number), among);
    }

    private void give(Session session, String name, List<Document> given, Optional<Assignment.Draw> draw) {
        var coder = session.enteredCoder(name);
        var change = change(session.study(), coder, given, draw);
        if (!change.edits().isEmpty()) session.perform(change);
    }

    private Change change(Study study, Coder coder, List<Document> given, Optional<Assignment.Draw> draw) {
        return withdraw
                ? AssignmentChanges.withdraw(study, coder, given)
                : AssignmentChanges.assign(study, coder, given, draw);
    }
}
