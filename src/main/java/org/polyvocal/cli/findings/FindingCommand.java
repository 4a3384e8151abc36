package org.polyvocal.cli.findings;

import java.util.ArrayList;
import java.util.List;
import org.polyvocal.cli.verb.ProjectVerb;
import org.polyvocal.model.Finding.Bearing;
import org.polyvocal.model.Finding.Evidence;
import org.polyvocal.workbench.Session;
import org.polyvocal.workbench.mixed.Findings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "finding", description = "Puts down what the study asserts, with codings for and against it.")
public final class FindingCommand extends ProjectVerb {
    @Option(names = "--assertion", paramLabel = "TEXT", required = true, description = "what is asserted") private String assertion;

    @Option(names = "--name", paramLabel = "NAME", defaultValue = "", description = "what it is called for short; else the next number") private String name;

    @Option(names = "--supports", paramLabel = "ID", description = "the id of a coding that supports it") private List<String> supports = new ArrayList<>();

    @Option(names = "--challenges", paramLabel = "ID", description = "the id of a coding that challenges it") private List<String> challenges = new ArrayList<>();

    @Option(names = "--qualifies", paramLabel = "ID", description = "the id of a coding that qualifies it") private List<String> qualifies = new ArrayList<>();

    @Override
    protected int on(Session session) {
        var evidence = new ArrayList<Evidence>();
        supports.forEach(id -> evidence.add(new Evidence(Bearing.SUPPORTS, coding(session, id).id())));
        challenges.forEach(id -> evidence.add(new Evidence(Bearing.CHALLENGES, coding(session, id).id())));
        qualifies.forEach(id -> evidence.add(new Evidence(Bearing.QUALIFIES, coding(session, id).id())));
        output().value("finding", new Findings(session).add(name, assertion, evidence).name());
        return DONE;
    }
}
