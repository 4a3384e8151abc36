package org.polyvocal.desktop.work;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import org.polyvocal.model.Code;
import org.polyvocal.model.Coding;
import org.polyvocal.model.Id;
import org.polyvocal.model.Memo;
import org.polyvocal.model.Passage;
import org.polyvocal.model.Span;
import org.polyvocal.model.Study;
import org.polyvocal.model.change.CodingChanges;
import org.polyvocal.model.evidence.Qualifiers;

/// The act the program exists for: putting codes on passages, and what is done to a coding afterwards. Used by the
/// transcript's keys, the palette, the codebook, the inspector and drag and drop alike.
public final class Tagging {
    private final Workspace workspace;

    public Tagging(Workspace workspace) {
        this.workspace = workspace;
    }

    /// Codes the passage that is selected now, if any.
    public void apply(Code code) {
        workspace.unit().get().ifPresent(passage -> apply(code, passage));
    }

    /// Codes a passage; a coding that the coder has already made comes into focus instead.
    public void apply(Code code, Passage passage) {
        workspace.used(code);
        var coding = coding(code, passage);
        CodingChanges.twin(workspace.study().get(), coding).ifPresentOrElse(this::focusTwin,
                () -> workspace.perform(study -> CodingChanges.add(study, coding), _ -> focus(coding)));
    }

    /// Makes codes, parents before children, and puts the last of them on a passage: one act, undone as one.
    public void applyNew(List<Code> drafts, Passage passage) {
        var coding = coding(drafts.getLast(), passage);
        workspace.perform(_ -> CodingChanges.addNew(drafts, coding), _ -> {
            workspace.used(drafts.getLast());
            focus(coding);
        });
    }

    private Coding coding(Code code, Passage passage) {
        return new Coding(Id.next(), passage, code.id(), workspace.coder().get().id(),
                Instant.now().truncatedTo(ChronoUnit.MILLIS), Qualifiers.NONE, OptionalInt.empty(), "");
    }

    /// The code applied last, once more.
    public void applyLast() {
        workspace.recent().stream().findFirst().flatMap(workspace.study().get().codebook()::code).ifPresent(this::apply);
    }

    /// The code on a digit key, 1 to 9.
    public void applyFavourite(int digit) {
        var favourites = workspace.study().get().project().favourites();
        if (digit <= favourites.size()) {
            workspace.study().get().codebook().code(favourites.get(digit - 1)).ifPresent(this::apply);
        }
    }

    public void takeOff(Coding coding) {
        workspace.perform(study -> CodingChanges.remove(study, coding),
                done -> workspace.say(Notice.undoable("desktop.notice.done", done.change().label())));
    }

    public void resize(Coding coding, Span span) {
        if (!coding.span().equals(span)) workspace.perform(study -> CodingChanges.resize(study, coding, span));
    }

    public void recode(Coding coding, Code code) {
        workspace.perform(study -> CodingChanges.recode(study, coding, code));
    }

    /// Changes the qualifiers of the coding in focus.
    public void qualify(UnaryOperator<Qualifiers> change) {
        workspace.codingInFocus().ifPresent(coding -> workspace.perform(study -> {
            var now = asItIs(study, coding);
            return CodingChanges.qualify(study, now, change.apply(now.qualifiers()));
        }));
    }

    public void note(Coding coding, String memo) {
        if (!coding.memo().equals(memo)) {
            workspace.perform(study -> {
                var now = asItIs(study, coding);
                return CodingChanges.note(study, now, now.noted(memo));
            });
        }
    }

    /// Writes a memo on a passage that need not be coded.
    public void note(Passage passage, String text) {
        var memo = new Memo(Id.next(), Optional.of(passage.document()), Optional.of(passage.span()), Optional.empty(),
                workspace.coder().get().id(), Instant.now().truncatedTo(ChronoUnit.MILLIS), text);
        workspace.perform(_ -> CodingChanges.add(memo));
    }

    /// What was on the screen when the key was pressed may still be on its way to being something else.
    private static Coding asItIs(Study study, Coding coding) {
        return study.codings(coding.document()).stream().filter(each -> each.id().equals(coding.id())).findFirst().orElse(coding);
    }

    private void focusTwin(Coding twin) {
        focus(twin);
        workspace.say(new Notice("desktop.notice.twin",
                workspace.study().get().codebook().code(twin.code()).map(Code::name).orElse("")));
    }

    private void focus(Coding coding) {
        workspace.code().set(Optional.of(coding.code()));
        workspace.coding().set(Optional.of(coding.id()));
    }
}
