package org.polyvocal.workbench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.polyvocal.exchange.codebook.PublishedCodebook;
import org.polyvocal.exchange.sample.SampleStudy;
import org.polyvocal.model.Edit;
import org.polyvocal.model.Progress;
import org.polyvocal.model.change.Change;
import org.polyvocal.model.change.DocumentChanges;
import org.polyvocal.model.change.Label;
import org.polyvocal.model.words.Messages;
import org.polyvocal.model.words.Problem;
import org.polyvocal.workbench.findings.SampleFindings;
import org.polyvocal.workbench.survey.SampleSurvey;

/// Makes the invented sample study.
public final class Samples {
    private static final String FIRST_CODER = "Coder A";

    private Samples() {}

    /// A project with twelve interviews, coded by two coders, marked as invented.
    public static Session make(Path path) {
        var session = Projects.create(path, Optional.empty(), Optional.of(FIRST_CODER),
                PublishedCodebook.distributedLeadership());
        try {
            fill(session);
            return session;
        } catch (RuntimeException e) {
            session.close();
            throw e;
        }
    }

    /// The sample that lies there already, or a new one.
    public static Session openOrMake(Path path) {
        try {
            if (Files.exists(path)) return Projects.open(path, Optional.empty(), Optional.empty());
            Files.createDirectories(path.toAbsolutePath().getParent());
            return make(path);
        } catch (IOException e) {
            throw new Problem(e, "workbench.sample.folder", path.toAbsolutePath().getParent());
        }
    }

    private static void fill(Session session) {
        session.enterCoder(); // first, or the codings would bring a second one of that name
        var project = session.study().project();
        session.setUp(Change.of(Label.of("workbench.change.sample"),
                new Edit.Replace(project, project.noted(Messages.say("workbench.sample.note")))), java.util.List.of());
        for (var reading : SampleStudy.readings()) {
            session.setUp(DocumentChanges.bring(reading.document(), List.of(), session.study().project().id().value()),
                    java.util.List.of(reading.manuscript()));
        }
        new Cases(session).setUp(SampleStudy.cases());
        session.setUp(SampleSurvey.change(session.study()), java.util.List.of());
        var codings = new CodingFiles(session, CodingFiles.UnknownCodes.REFUSED).setUp(SampleStudy.codings(),
                Progress.UNWATCHED);
        session.setUp(SampleFindings.change(codings), java.util.List.of());
    }
}
