package org.polyvocal.cli.project;

import java.util.List;
import org.polyvocal.cli.verb.ProjectVerb;
import org.polyvocal.workbench.Session;
import org.polyvocal.workbench.Soundness;
import picocli.CommandLine.Command;

@Command(name = "check", description = "Says whether the file, its journal and its index are whole.")
public final class CheckCommand extends ProjectVerb {
    @Override
    protected int on(Session session) {
        var checks = session.check();
        output().table(List.of("check", "status", "detail"),
                checks.stream().map(check -> List.of(check.check(), check.ok() ? "ok" : "failed", check.detail())));
        return checks.stream().allMatch(Soundness::ok) ? DONE : NOT_ALL_DONE;
    }
}
