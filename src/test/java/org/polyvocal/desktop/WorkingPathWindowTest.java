package org.polyvocal.desktop;

import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.DIGIT4;
import static javafx.scene.input.KeyCode.E;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.ESCAPE;
import static javafx.scene.input.KeyCode.M;
import static javafx.scene.input.KeyCode.SHIFT;
import static javafx.scene.input.KeyCode.Z;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.polyvocal.desktop.theme.Theme;
import org.polyvocal.model.Coding;
import org.polyvocal.model.evidence.ClaimType;

/// A reader's work from the first start to the next, by mouse and keyboard, in a real window.
@Tag("window")
class WorkingPathWindowTest {
    private static final String WORDS = "Could you start with";
    private static final String MEMO = "ask her again";

    @TempDir Path home;

    @Test
    void whatIsCodedByMouseAndKeyboardIsThereAtTheNextStart() throws TimeoutException {
        try (var real = RealWindow.start(home, Theme.LIGHT).opened()) {
            assertThat(real.ask(() -> real.workspace().study().get().documents())).hasSize(12);
            code(real);
            sayWhatKindOfClaimItIs(real);
            writeAMemo(real);
            takeItBackAndDoItAgain(real);
        }
        try (var again = RealWindow.start(home, Theme.DARK).opened()) {
            var kept = again.ask(() -> made(again)).orElseThrow();
            assertThat(kept.qualifiers().claim()).contains(ClaimType.CONCRETE_INCIDENT);
            assertThat(kept.memo()).isEqualTo(MEMO);
            takeEverythingBack(again);
        }
    }

    @Test
    void aMemoBeingWrittenIsKeptWhenTheWindowIsClosed() throws TimeoutException {
        try (var real = RealWindow.start(home, Theme.LIGHT).opened()) {
            code(real);
            real.robot().type(M);
            real.type(MEMO);
        }
        try (var again = RealWindow.start(home, Theme.LIGHT).opened()) {
            assertThat(again.ask(() -> made(again)).map(Coding::memo)).contains(MEMO);
        }
    }

    private static void code(RealWindow real) {
        real.selectWithMouse(WORDS);
        real.robot().type(ENTER);
        real.until("the palette is open", real::popUpShowing);
        real.type("trust");
        real.robot().type(ENTER);
        real.until("the words are coded", () -> made(real).isPresent());
        real.until("the palette is gone", () -> !real.popUpShowing());
        real.until("the new coding is in focus", () -> real.workspace().codingInFocus().equals(made(real)));
    }

    private static void sayWhatKindOfClaimItIs(RealWindow real) {
        real.robot().type(E, DIGIT4);
        real.until("it is a concrete incident",
                () -> made(real).orElseThrow().qualifiers().claim().equals(Optional.of(ClaimType.CONCRETE_INCIDENT)));
        real.robot().type(ESCAPE);
        real.until("the transcript has the keys again", () -> real.words().isFocused());
    }

    private static void writeAMemo(RealWindow real) {
        real.robot().type(M);
        real.type(MEMO);
        real.robot().push(CONTROL, ENTER);
        real.until("the memo is kept", () -> made(real).orElseThrow().memo().equals(MEMO));
        real.until("the transcript has the keys again", () -> real.words().isFocused());
    }

    private static void takeItBackAndDoItAgain(RealWindow real) {
        real.robot().push(CONTROL, Z);
        real.until("the memo is taken back", () -> made(real).orElseThrow().memo().isEmpty());
        real.robot().push(CONTROL, SHIFT, Z);
        real.until("the memo is there again", () -> made(real).orElseThrow().memo().equals(MEMO));
    }

    /// Memo, claim type, coding: after a restart too.
    private static void takeEverythingBack(RealWindow real) {
        real.robot().push(CONTROL, Z).push(CONTROL, Z).push(CONTROL, Z);
        real.until("the coding is gone", () -> made(real).isEmpty());
    }

    /// The coding of these words with ‘Trust’.
    private static Optional<Coding> made(RealWindow real) {
        var trust = real.code("Trust");
        return real.workspace().documentInFocus().stream()
                .flatMap(in -> real.workspace().study().get().codings(in.id()).stream())
                .filter(coding -> coding.code().equals(trust.id()) && real.text(coding).equals(WORDS)).findFirst();
    }
}
