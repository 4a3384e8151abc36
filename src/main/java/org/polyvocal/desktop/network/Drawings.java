package org.polyvocal.desktop.network;

import java.util.Optional;
import java.util.function.Consumer;
import org.polyvocal.desktop.work.LongTask;
import org.polyvocal.desktop.work.Workspace;
import org.polyvocal.model.Study;
import org.polyvocal.model.Survey;
import org.polyvocal.model.words.Messages;
import org.polyvocal.workbench.survey.Plan;

/// Computes what the screen shows, beside the window: a new question cancels the one before. Where people are drawn is worked
/// out once for each survey.
final class Drawings {
    private final Workspace workspace;
    private Survey drawn = Survey.EMPTY;
    private Optional<Plan> plan = Optional.empty();
    private Optional<LongTask> running = Optional.empty();
    private Optional<Study> followed = Optional.empty();
    private long asked;

    /// What was computed, and of which study.
    record Drawing(Study study, Plan plan, Asked.Answer answer) {}

    Drawings(Workspace workspace) {
        this.workspace = workspace;
    }

    /// Whether people or ties are others than when this was asked last: a coding is no reason to measure a network anew.
    boolean isNews(Study study) {
        var isNews = followed.filter(before -> before.survey() == study.survey() && before.casebook() == study.casebook()
                && before.documents().equals(study.documents())).isEmpty();
        followed = Optional.of(study);
        return isNews;
    }

    /// Only the last question is answered.
    void ask(Asked question, Consumer<Drawing> then) {
        running.ifPresent(LongTask::cancel);
        var ticket = ++asked;
        var study = workspace.study().get();
        var known = drawn == study.survey() ? plan : Optional.<Plan>empty();
        running = Optional
                .of(workspace.work().computeAtLength(Messages.say("desktop.network.computing", question.relation().name()),
                        progress -> {
                            var places = known.orElseGet(() -> Plan.of(study, progress));
                            return new Drawing(study, places, question.answered(study, places, progress));
                        }, drawing -> {
                            if (ticket != asked) return;
                            drawn = drawing.study().survey();
                            plan = Optional.of(drawing.plan());
                            then.accept(drawing);
                        }));
    }
}
