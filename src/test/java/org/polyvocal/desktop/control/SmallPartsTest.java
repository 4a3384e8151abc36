package org.polyvocal.desktop.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.scene.shape.SVGPath;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kordamp.ikonli.feather.Feather;
import org.polyvocal.desktop.theme.Appearance;
import org.polyvocal.desktop.theme.Theme;
import org.polyvocal.model.Coder;
import org.polyvocal.model.Colour;
import org.polyvocal.model.Id;
import org.polyvocal.model.Look;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class SmallPartsTest {
    private final List<String> heard = new ArrayList<>();
    private Button chip;
    private SearchField search;
    private Segments<String> always;
    private Segments<String> maybe;
    private GlyphIcon glyph;

    @Start
    void start(Stage stage) {
        var appearance = new Appearance(Theme.LIGHT);
        chip = Chip.removable(Optional.of(Feather.USER), "Teachers", "Take this filter off", () -> heard.add("off"));
        search = new SearchField(Feather.SEARCH, "Search", "Clear");
        search.showKey("Ctrl+F");
        always = new Segments<>(Segments.Choice.ALWAYS_ONE, List.of("Matrix", "Graph", "Pairs"), name -> name);
        maybe = new Segments<>(Segments.Choice.ONE_OR_NONE, List.of("Positive", "Negative"), name -> name);
        glyph = new GlyphIcon(Look.PALETTE.getFirst());
        stage.setScene(new Scene(new VBox(8, chip, search, always, maybe, glyph, new TextField()), 400, 300));
        appearance.applyTo(stage.getScene());
        stage.show();
    }

    @Test
    void aClickOrDeleteTakesAFilterOff(FxRobot robot) {
        robot.clickOn(chip);
        robot.interact(chip::requestFocus);
        robot.type(KeyCode.DELETE);
        assertThat(heard).containsExactly("off", "off");
        assertThat(chip.getAccessibleText()).isEqualTo("Teachers");
        assertThat(chip.getAccessibleHelp()).isEqualTo("Take this filter off");
    }

    @Test
    void escapeEmptiesTheSearchField(FxRobot robot) {
        robot.clickOn(search).write("trust");
        assertThat(search.getText()).isEqualTo("trust");
        robot.type(KeyCode.ESCAPE);
        assertThat(search.getText()).isEmpty();
    }

    @Test
    void theButtonInTheSearchFieldEmptiesItAndMakesWayForTheKey(FxRobot robot) throws TimeoutException {
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> robot.lookup(".search-field .key-cap").tryQuery().isPresent());
        robot.clickOn(search).write("trust");
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> robot.lookup(".search-field .key-cap").tryQuery().isEmpty());
        robot.clickOn(robot.lookup(".search-field .icon-button").queryButton());
        assertThat(search.getText()).isEmpty();
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> robot.lookup(".search-field .key-cap").tryQuery().isPresent());
    }

    @Test
    void oneSegmentStaysInWhenOneMust(FxRobot robot) {
        robot.clickOn("Graph");
        assertThat(always.chosen().get()).contains("Graph");
        robot.clickOn("Graph");
        assertThat(always.chosen().get()).contains("Graph");
    }

    @Test
    void aSecondClickTakesAChoiceBackWhereNoneIsAChoice(FxRobot robot) {
        robot.clickOn("Positive");
        assertThat(maybe.chosen().get()).contains("Positive");
        robot.clickOn("Positive");
        assertThat(maybe.chosen().get()).isEmpty();
    }

    @Test
    void arrowsWalkTheSegments(FxRobot robot) {
        robot.clickOn("Matrix").type(KeyCode.RIGHT).type(KeyCode.SPACE);
        assertThat(always.chosen().get()).contains("Graph");
    }

    @Test
    void choosingBoldensTheWordsWithoutMovingAnything(FxRobot robot) {
        var before = always.getWidth();
        robot.clickOn("Pairs");
        assertThat(always.getWidth()).isEqualTo(before);
    }

    @Test
    void aGlyphTakesItsHueAndEdge(FxRobot robot) {
        robot.interact(() -> glyph.show(Look.PALETTE.get(3)));
        var body = glyph.lookupAll("SVGPath").stream().map(SVGPath.class::cast)
                .filter(path -> Color.web("#EE0088").equals(path.getFill())).findFirst().orElseThrow();
        assertThat(body.getStroke()).isEqualTo(Color.web("#AF0A6B"));
        assertThat(glyph.getAccessibleText()).isEqualTo("■");
    }

    @Test
    void aBadgeShowsInitialsAndTellsTheName(FxRobot robot) {
        robot.interact(() -> {
            var badge = CoderBadge.other(new Coder(Id.next(), "Ana Maria Ferreira", new Colour("#777777")));
            assertThat(badge.getText()).isEqualTo("AF");
            assertThat(badge.getAccessibleText()).isEqualTo("Ana Maria Ferreira");
        });
    }

    @Test
    void anIconButtonSaysWhatItDoesAndItsKey(FxRobot robot) {
        robot.interact(() -> {
            var button = Icons.button(Feather.PLUS, "New code", "N");
            assertThat(button.getAccessibleText()).isEqualTo("New code");
            assertThat(button.getTooltip().getText()).contains("New code").contains("N");
        });
    }

    @Test
    void anEmptyStateOffersTheOneThingToDo(FxRobot robot) {
        robot.interact(() -> {
            var empty = new EmptyState(Feather.FILE_TEXT, "No transcripts yet.", "Import…", () -> heard.add("import"));
            ((Button) empty.getChildren().getLast()).fire();
        });
        assertThat(heard).containsExactly("import");
    }

    @Test
    void countsAreGrouped(FxRobot robot) {
        robot.interact(() -> assertThat(new CountLabel(1204).getText()).isEqualTo("1,204"));
    }
}
