package org.polyvocal.desktop.reading;

import java.util.Optional;
import javafx.geometry.Bounds;
import org.polyvocal.desktop.dialog.Dialogs;
import org.polyvocal.desktop.inspector.InspectorController;
import org.polyvocal.desktop.palette.CodePalette;
import org.polyvocal.desktop.transcript.TranscriptView;
import org.polyvocal.desktop.work.Tagging;
import org.polyvocal.desktop.work.Workspace;
import org.polyvocal.model.Coding;
import org.polyvocal.model.Span;
import org.polyvocal.model.change.CodebookChanges;

/// What the coding keys do when pressed in the transcript.
final class CodingActs {
    private static final int LONGEST_NAME = 60;

    private final Workspace workspace;
    private final TranscriptView transcript;
    private final CodePalette palette;
    private final Tagging tagging;

    CodingActs(Workspace workspace, TranscriptView transcript, Dialogs dialogs, CodePalette palette, InspectorController inspector) {
        this.workspace = workspace;
        this.transcript = transcript;
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
        var name = words.length() <= LONGEST_NAME ? words : words.substring(0, words.offsetByCodePoints(0,
                words.codePointCount(0, LONGEST_NAME))) + "…";
        var codebook = workspace.study().get().codebook();
        codebook.named(name).ifPresentOrElse(tagging::apply,
                () -> tagging.applyNew(CodebookChanges.draft(codebook, Optional.empty(), name)));
    }

    void takeOff() {
        workspace.codingInFocus().ifPresent(tagging::takeOff);
    }

    void moveEnd(int words) {
        workspace.codingInFocus().ifPresent(coding -> moved(coding, coding.span().end(), words)
                .filter(end -> end > coding.span().start())
                .ifPresent(end -> tagging.resize(coding, new Span(coding.span().start(), end))));
    }

    void moveStart(int words) {
        workspace.codingInFocus().ifPresent(coding -> moved(coding, coding.span().start(), words)
                .filter(start -> start < coding.span().end())
                .ifPresent(start -> tagging.resize(coding, new Span(start, coding.span().end()))));
    }

    /// The next place after (or before) `from` at which a word ends (or begins).
    private Optional<Integer> moved(Coding coding, int from, int words) {
        var end = from == coding.span().end();
        return transcript.wordBoundary(from, words > 0, end);
    }

    private String quoted() {
        return transcript.unit().map(span -> span.of(transcript.text())).orElse("");
    }

    private Optional<Bounds> anchor() {
        return transcript.unitBoundsOnScreen();
    }
}
