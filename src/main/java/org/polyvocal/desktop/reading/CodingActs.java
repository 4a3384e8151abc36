package org.polyvocal.desktop.reading;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import org.polyvocal.desktop.palette.CodePalette;
import org.polyvocal.desktop.transcript.TranscriptView;
import org.polyvocal.desktop.work.Tagging;
import org.polyvocal.desktop.work.Workspace;
import org.polyvocal.model.change.CodebookChanges;

/// What the coding keys do when pressed in the transcript.
final class CodingActs {
    private static final int LONGEST_NAME = 60;

    private final Workspace workspace;
    private final TranscriptView transcript;
    private final TranscriptBinding binding;
    private final CodePalette palette;
    private final Tagging tagging;

    CodingActs(Workspace workspace, TranscriptView transcript, TranscriptBinding binding, CodePalette palette) {
        this.workspace = workspace;
        this.transcript = transcript;
        this.binding = binding;
        this.palette = palette;
        this.tagging = new Tagging(workspace);
    }

    void openPalette() {
        anchor().ifPresent(bounds -> palette.open(bounds, transcript, quoted()));
    }

    void openRecent() {
        anchor().ifPresent(bounds -> palette.openRecent(bounds, transcript, quoted()));
    }

    void openForNew() {
        anchor().ifPresent(bounds -> palette.openForNew(bounds, transcript, quoted()));
    }

    /// The selected words become a code, and are coded with it.
    void inVivo() {
        if (transcript.selection().get().isEmpty()) return;
        var words = quoted().strip().replaceAll("\\s+", " ");
        var name = words.length() <= LONGEST_NAME
                ? words
                : words.substring(0, words.offsetByCodePoints(0,
                        words.codePointCount(0, LONGEST_NAME))) + "…";
        var codebook = workspace.study().get().codebook();
        codebook.named(name).ifPresentOrElse(tagging::apply,
                () -> workspace.unit().get().ifPresent(passage -> tagging.applyNew(
                        List.of(CodebookChanges.draft(codebook, Optional.empty(), name)), passage)));
    }

    void takeOff() {
        workspace.codingInFocus().ifPresent(tagging::takeOff);
    }

    private String quoted() {
        return transcript.unit().map(span -> span.of(binding.text())).orElse("");
    }

    private Optional<Bounds> anchor() {
        return transcript.unitBoundsOnScreen();
    }
}
