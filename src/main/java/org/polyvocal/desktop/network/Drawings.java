package org.polyvocal.desktop.network;

import java.util.Optional;
import java.util.function.Consumer;
import org.polyvocal.desktop.work.LongTask;
import org.polyvocal.desktop.work.Workspace;
import org.polyvocal.model.Progress;
import org.polyvocal.model.Study;
import org.polyvocal.model.words.Messages;
import org.polyvocal.workbench.survey.Measured;
import org.polyvocal.workbench.survey.Plan;

/// Computes what the screen shows, beside the window: a new question cancels the one before. Where people are drawn is worked
/// out once for each survey, and a relation measured once, whatever colours and sizes mean.
final class Drawings {
    private final Workspace workspace;
    private Optional<Drawing> last = Optional.empty();
    private Optional<LongTask> running = Optional.empty();
    private Optional<Study> followed = Optional.empty();
    private long asked;

    /// What was asked of which study, and what came of it.
    record Drawing(Study study, Asked asked, Plan plan, Measured measured, Figures figures, Picture picture) {
        @Override
        public String toString() {
            return "Drawing of " + picture;
        }
    }

    Drawings(Workspace workspace) {
        this.workspace = workspace;
    }

    /// Whether people or ties are others than when this was asked last: a coding is no reason to measure a network anew.
    boolean isNews(Study study) {
        var isNews = followed.filter(before -> isAlike(before, study)).isEmpty();
        followed = Optional.of(study);
        return isNews;
    }

    private static boolean isAlike(Study before, Study study) {
        return before.survey() == study.survey() && before.casebook() == study.casebook()
                && before.documents().equals(study.documents());
    }

    /// Only the last question is answered.
    void ask(Asked question, Consumer<Drawing> then) {
        running.ifPresent(LongTask::cancel);
        var ticket = ++asked;
        var study = workspace.study().get();
        var before = last;
        running = Optional
                .of(workspace.work().computeAtLength(Messages.say("desktop.network.computing", question.relation().name()),
                        progress -> drawn(question, study, before, progress), drawing -> {
                            if (ticket != asked) return;
                            last = Optional.of(drawing);
                            then.accept(drawing);
                        }));
    }

    private static Drawing drawn(Asked question, Study study, Optional<Drawing> before, Progress progress) {
        var plan = before.filter(it -> it.study.survey() == study.survey()).map(Drawing::plan)
                .orElseGet(() -> Plan.of(study, progress));
        var known = before.filter(it -> isAlike(it.study, study) && it.asked.measuresAs(question));
        var measured = known.map(Drawing::measured).orElseGet(() -> question.measured(study, progress));
        var figures = known.map(Drawing::figures).orElseGet(() -> Figures.of(study, measured));
        return new Drawing(study, question, plan, measured, figures, question.picture(measured, plan));
    }
}
