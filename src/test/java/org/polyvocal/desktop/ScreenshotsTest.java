package org.polyvocal.desktop;

import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.DIGIT2;
import static javafx.scene.input.KeyCode.DIGIT3;
import static javafx.scene.input.KeyCode.DIGIT4;
import static javafx.scene.input.KeyCode.DIGIT5;
import static javafx.scene.input.KeyCode.DIGIT6;
import static javafx.scene.input.KeyCode.DIGIT7;
import static javafx.scene.input.KeyCode.DIGIT8;
import static javafx.scene.input.KeyCode.DIGIT9;
import static javafx.scene.input.KeyCode.W;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.polyvocal.desktop.control.heat.HeatMap;
import org.polyvocal.desktop.control.heat.HeatPlace;
import org.polyvocal.desktop.drawer.PassageLists;
import org.polyvocal.desktop.theme.Theme;
import org.polyvocal.model.Coding;
import org.polyvocal.model.change.CodebookChanges;

/// Makes `screenshots/` anew: the real program on the sample study, in a real window.
@Tag("screenshots")
class ScreenshotsTest {
    private static final Path PICTURES = Path.of("screenshots");
    private static final String INTERVIEW = "10-dilys";

    @TempDir Path home;

    @Test
    void showsTheProgramInLightAndDark() throws TimeoutException {
        try (var real = RealWindow.start(home, Theme.LIGHT).opened()) {
            favour(real, "Trust", "Informal influence", "Staff decide what to adopt", "Staff decide how to adopt");
            readAndCode(real, "read-and-code-light.png");
            cooccurrence(real, "cooccurrence-light.png");
            views(real, "light");
            search(real);
            reports(real);
            revise(real, "revise-light.png");
            paletteAndDrawer(real);
            cases(real, "cases-light.png");
            importDesk(real, "import-desk-light.png");
            welcome(real);
        }
        try (var real = RealWindow.start(home, Theme.DARK).opened()) {
            readAndCode(real, "read-and-code-dark.png");
            cooccurrence(real, "cooccurrence-dark.png");
            views(real, "dark");
            revise(real, "revise-dark.png");
            cases(real, "cases-dark.png");
            importDesk(real, "import-desk-dark.png");
        }
    }

    /// Files that came in every way they do: clean, with nobody named, twice, and broken.
    private void importDesk(RealWindow real, String name) {
        var files = Arrivals.in(home.resolve("Second round"));
        real.act(() -> real.window().project().orElseThrow().look(files));
        real.until("all were read", () -> real.find("#desk-list", ListView.class).getItems().size() == 6
                && !real.find("#desk-import").isDisabled());
        take(real, name);
        real.act(() -> real.find("#desk-cancel", Button.class).fire());
    }

    private static void favour(RealWindow real, String... names) {
        for (var name : names) {
            real.act(() -> real.workspace().perform(study -> CodebookChanges.favour(study, real.code(name))));
            real.until(name + " is a favourite",
                    () -> real.workspace().study().get().project().favourites().contains(real.code(name).id()));
        }
    }

    private static void readAndCode(RealWindow real, String name) {
        readAt(real);
        take(real, name);
    }

    /// The passage with the richest margin around it, its coding in focus.
    private static void readAt(RealWindow real) {
        real.act(() -> {
            real.window().show(Screen.READING);
            real.workspace().visit(dilysWithMemo(real).passage());
        });
        real.until("her interview is on the screen", () -> real.words().getText().contains("DILYS"));
        real.act(() -> {
            real.workspace().coding().set(Optional.of(dilysWithMemo(real).id()));
            real.workspace().code().set(Optional.of(dilysWithMemo(real).code()));
            real.words().requestFocus();
        });
    }

    private static Coding dilysWithMemo(RealWindow real) {
        var study = real.workspace().study().get();
        var dilys = study.documents().stream().filter(document -> document.name().equals(INTERVIEW)).findFirst().orElseThrow();
        return study.codings(dilys.id()).stream().filter(coding -> coding.memo().startsWith("What: his. How: theirs."))
                .findFirst().orElseThrow();
    }

    private static void cooccurrence(RealWindow real, String name) {
        real.robot().push(CONTROL, DIGIT3);
        var matrix = real.find("#matrix", HeatMap.class);
        real.until("the matrix is there", () -> real.find("#matrix").isVisible());
        real.act(() -> matrix.select(new HeatPlace(3, 1)));
        real.robot().type(KeyCode.DOWN);
        take(real, name);
    }

    /// What is asked of all interviews at once.
    private static void views(RealWindow real, String shade) {
        real.robot().push(CONTROL, DIGIT4);
        real.until("the comparison is there", () -> real.find("#comparison").isVisible());
        real.act(() -> real.find("#comparison", HeatMap.class).select(new HeatPlace(1, 2)));
        real.robot().type(KeyCode.RIGHT);
        take(real, "compare-" + shade + ".png");
        real.robot().push(CONTROL, DIGIT5);
        var codes = real.find("#agreement-table", TableView.class);
        real.until("the figures are there", () -> codes.getItems().size() > 20);
        real.act(() -> codes.getSelectionModel().select(16));
        take(real, "agreement-" + shade + ".png");
        real.robot().push(CONTROL, DIGIT6);
        real.until("the people are there", () -> real.find("#network-people", TableView.class).getItems().size() > 20);
        take(real, "network-" + shade + ".png");
        real.robot().push(CONTROL, DIGIT7);
        var findings = real.find("#findings-list", ListView.class);
        real.until("the findings are there", () -> findings.getItems().size() > 3);
        real.act(() -> findings.getSelectionModel().select(3));
        take(real, "findings-" + shade + ".png");
    }

    private static void take(RealWindow real, String name) {
        real.restAfterMotion();
        real.picture(PICTURES.resolve(name));
    }

    private static void search(RealWindow real) {
        real.robot().push(CONTROL, DIGIT2);
        real.robot().clickOn("#query");
        real.act(() -> real.find("#query", TextField.class).setText("trust* OR role:participant \"shared purpose\"~3"));
        var hits = real.find("#hits", ListView.class);
        real.until("hits are there", () -> hits.getItems().size() > 8);
        real.robot().type(KeyCode.DOWN);
        take(real, "search-light.png");
    }

    private static void reports(RealWindow real) {
        real.robot().push(CONTROL, DIGIT8);
        real.until("the journal is there", () -> !real.find("#journal", TableView.class).getItems().isEmpty());
        take(real, "reports-light.png");
    }

    private static void paletteAndDrawer(RealWindow real) {
        real.act(() -> {
            real.window().show(Screen.READING);
            real.workspace().passages().set(Optional.of(PassageLists.ofCode(real.workspace(), real.code("Trust"))));
        });
        real.act(() -> real.find("#drawer-rows").requestFocus());
        real.robot().type(KeyCode.DOWN, KeyCode.DOWN, KeyCode.DOWN, KeyCode.DOWN, KeyCode.ENTER, KeyCode.S, KeyCode.ENTER);
        real.until("the palette is open", real::popUpShowing);
        real.type("dec");
        take(real, "palette-and-drawer-light.png");
        real.robot().type(KeyCode.ESCAPE);
    }

    /// A turn without some of its words, and what that does to the codings on it.
    private static void revise(RealWindow real, String name) {
        readAt(real);
        real.robot().type(KeyCode.F2);
        real.until("the turn can be revised", () -> real.robot().lookup("#revise-words").tryQuery().isPresent());
        TextArea words = real.robot().lookup("#revise-words").query();
        ListView<?> affected = real.robot().lookup("#revise-affected").query();
        var from = words.getText().indexOf(". And") + 2;
        real.act(() -> words.deleteText(from, words.getText().indexOf(' ', from + 24) + 1));
        real.until("the codings are told of", () -> !affected.getItems().isEmpty());
        take(real, name);
        real.robot().type(KeyCode.ESCAPE);
        real.until("nothing was revised", () -> !real.popUpShowing());
    }

    private static void cases(RealWindow real, String name) {
        real.robot().push(CONTROL, DIGIT9);
        real.until("the cases are there", () -> real.find("#case-grid", TableView.class).getItems().size() > 20);
        take(real, name);
    }

    private static void welcome(RealWindow real) {
        real.robot().push(CONTROL, W);
        real.until("the project is closed", () -> real.find("#welcome") != null);
        take(real, "welcome-light.png");
    }
}
