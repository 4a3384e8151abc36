package org.polyvocal.desktop.cases;

import java.util.Comparator;
import java.util.function.Function;
import org.polyvocal.desktop.dialog.Dialogs;
import org.polyvocal.desktop.work.Notice;
import org.polyvocal.desktop.work.Workspace;
import org.polyvocal.model.Attribute;
import org.polyvocal.model.Case;
import org.polyvocal.model.Study;
import org.polyvocal.model.change.AttributeChanges;
import org.polyvocal.model.change.CaseChanges;
import org.polyvocal.model.change.Change;
import org.polyvocal.model.words.Problem;

/// What a person can do to cases and attributes. What cannot be done is said at the bottom of the window.
final class CaseActs {
    private final Workspace workspace;
    private final Dialogs dialogs;

    CaseActs(Workspace workspace, Dialogs dialogs) {
        this.workspace = workspace;
        this.dialogs = dialogs;
    }

    void makePerson() {
        dialogs.line("desktop.cases.person.ask", "").ifPresent(
                name -> perform(study -> CaseChanges.make(study.casebook(), Case.person(name))));
    }

    void makeSchool() {
        dialogs.line("desktop.cases.school.ask", "").ifPresent(
                name -> perform(study -> CaseChanges.make(study.casebook(), Case.school(name))));
    }

    void makeAttribute() {
        new AttributeForm().ask(dialogs, "desktop.cases.attribute.ask")
                .ifPresent(attribute -> perform(study -> AttributeChanges.make(study.casebook(), attribute)));
    }

    void type(Case of, CaseField field, String words) {
        perform(study -> field.change(study, now(study, of), words));
    }

    void rename(Case of) {
        dialogs.line("desktop.cases.rename.ask", of.name(), of.name()).filter(name -> !name.equals(of.name()))
                .ifPresent(name -> type(of, CaseField.Own.NAME, name));
    }

    void link(Case of) {
        VoicesForm.ask(workspace.study().get(), dialogs, of)
                .ifPresent(voices -> perform(study -> CaseChanges.voices(study, now(study, of), voices)));
    }

    /// Asks which of the others it is the same as.
    void join(Case of) {
        var others = workspace.study().get().casebook().cases(of.kind()).stream().filter(other -> !other.id().equals(of.id()))
                .sorted(Comparator.comparing(Case::name)).toList();
        dialogs.choice("desktop.cases.join.ask", others, Case::name, of.name())
                .ifPresent(into -> perform(study -> CaseChanges.join(study, now(study, of), now(study, into))));
    }

    void remove(Case of) {
        performed(study -> CaseChanges.remove(study, now(study, of)));
    }

    void rename(Attribute attribute) {
        dialogs.line("desktop.cases.rename.ask", attribute.name(), attribute.name())
                .filter(name -> !name.equals(attribute.name()))
                .ifPresent(name -> perform(study -> AttributeChanges.rename(study.casebook(), now(study, attribute), name)));
    }

    void retype(Attribute attribute) {
        new AttributeForm(attribute).ask(dialogs, "desktop.cases.retype.ask", attribute.name()).ifPresent(
                wanted -> perform(study -> AttributeChanges.retype(study.casebook(), now(study, attribute), wanted.type(),
                        wanted.choices())));
    }

    void remove(Attribute attribute) {
        performed(study -> AttributeChanges.remove(study.casebook(), now(study, attribute)));
    }

    private static Case now(Study study, Case of) {
        return study.casebook().find(of.id()).orElse(of);
    }

    private static Attribute now(Study study, Attribute of) {
        return study.casebook().attribute(of.id()).orElse(of);
    }

    private void performed(Function<Study, Change> change) {
        workspace.perform(change, done -> workspace.say(Notice.undoable("desktop.notice.done", done.change().label())));
    }

    /// What does not fit is said before anything is written.
    void perform(Function<Study, Change> change) {
        try {
            if (!change.apply(workspace.study().get()).edits().isEmpty()) workspace.perform(change);
        } catch (Problem problem) {
            workspace.say(new Notice("desktop.cases.refused", problem.sentence()));
        }
    }
}
