package org.polyvocal.desktop.palette;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.stage.Window;
import org.polyvocal.desktop.work.Fxml;
import org.polyvocal.desktop.work.Notice;
import org.polyvocal.desktop.work.Tagging;
import org.polyvocal.desktop.work.Workspace;
import org.polyvocal.model.Code;
import org.polyvocal.model.Coding;
import org.polyvocal.model.Id;
import org.polyvocal.model.Passage;
import org.polyvocal.model.words.Messages;

/// Opens at the selected words to put a code on them: a few letters, `Enter`. While it is open the code in focus is the
/// one highlighted, so that the inspector shows its rule; what was in focus before comes back when nothing is chosen.
public final class CodePalette {
    private final Workspace workspace;
    private final Tagging tagging;
    private final PaletteController controller;
    private final PopOver popOver;

    public CodePalette(Workspace workspace) {
        this.workspace = workspace;
        this.tagging = new Tagging(workspace);
        this.controller = new PaletteController(workspace);
        this.popOver = new PopOver(Fxml.load(controller));
    }

    /// For the passage that is selected now.
    ///
    /// @param anchor the passage's place on the screen, which stays uncovered
    /// @param quoted the passage's words
    public void open(Bounds anchor, Node owner, String quoted) {
        tag(anchor, owner, new Purpose(Purpose.Kind.APPLY, Messages.say("desktop.palette.prompt"), quotation(quoted)));
    }

    /// The same, beginning with the codes used last.
    public void openRecent(Bounds anchor, Node owner, String quoted) {
        tag(anchor, owner, new Purpose(Purpose.Kind.APPLY_RECENT, Messages.say("desktop.palette.prompt"), quotation(quoted)));
    }

    /// To make a code for the passage.
    public void openForNew(Bounds anchor, Node owner, String quoted) {
        tag(anchor, owner, new Purpose(Purpose.Kind.MAKE, Messages.say("desktop.palette.prompt.new"), quotation(quoted)));
    }

    /// Asks for a code, as when one is merged into another. Nothing is called when the person thinks better of it.
    ///
    /// @param prompt what the code is wanted for
    public void choose(Bounds anchor, Window owner, String prompt, Consumer<Code> chosen) {
        show(anchor, owner, new Purpose(Purpose.Kind.CHOOSE, prompt, ""), new Choosing(chosen));
    }

    public boolean showing() {
        return popOver.showing();
    }

    private void tag(Bounds anchor, Node owner, Purpose purpose) {
        workspace.unit().get().ifPresentOrElse(
                passage -> show(anchor, owner.getScene().getWindow(), purpose, new OnPassage(passage)),
                () -> workspace.say(new Notice("desktop.palette.none.passage", "")));
    }

    /// Shown after the events under way: the letter that opens the palette is still to be typed, and must not be typed here.
    private void show(Bounds anchor, Window owner, Purpose purpose, Outcome outcome) {
        workspace.work().soon(() -> showNow(anchor, owner, purpose, outcome));
    }

    private void showNow(Bounds anchor, Window owner, Purpose purpose, Outcome outcome) {
        if (popOver.showing()) popOver.hide();
        var code = workspace.code().get();
        var coding = workspace.coding().get();
        controller.open(purpose, outcome, popOver.place(anchor, PaletteController.tallest()));
        popOver.show(owner, () -> putBack(code, coding));
    }

    /// The palette has lit other codes; in focus again is the one from before, or that of the coding made meanwhile.
    private void putBack(Optional<Id<Code>> code, Optional<Id<Coding>> coding) {
        var made = workspace.codingInFocus().filter(now -> !coding.equals(Optional.of(now.id()))).map(Coding::code);
        workspace.code().set(made.or(() -> code).filter(id -> workspace.study().get().codebook().code(id).isPresent()));
    }

    private static String quotation(String quoted) {
        return quoted.isBlank() ? "" : Messages.say("desktop.palette.quoted", quoted.strip().replaceAll("\\s+", " "));
    }

    /// The chosen code goes on the passage that was selected when the palette opened.
    private final class OnPassage implements Outcome {
        private final Passage passage;

        OnPassage(Passage passage) {
            this.passage = passage;
        }

        @Override
        public void chosen(Code code) {
            popOver.hide();
            tagging.apply(code, passage);
        }

        @Override
        public void chosenAndStaying(Code code) {
            tagging.apply(code, passage);
        }

        @Override
        public void made(NewCode wanted) {
            popOver.hide();
            tagging.applyNew(wanted.drafts(workspace.study().get().codebook()), passage);
        }

        @Override
        public void closed() {
            popOver.hide();
        }
    }

    private final class Choosing implements Outcome {
        private final Consumer<Code> chosen;

        Choosing(Consumer<Code> chosen) {
            this.chosen = chosen;
        }

        @Override
        public void chosen(Code code) {
            popOver.hide();
            chosen.accept(code);
        }

        @Override
        public void chosenAndStaying(Code code) {
            chosen(code);
        }

        @Override
        public void made(NewCode wanted) {
            throw new IllegalStateException("a palette to choose from makes no codes");
        }

        @Override
        public void closed() {
            popOver.hide();
        }
    }
}
