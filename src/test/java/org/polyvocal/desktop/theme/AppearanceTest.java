package org.polyvocal.desktop.theme;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.polyvocal.desktop.theme.Theme.Shade;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;

@ExtendWith(ApplicationExtension.class)
class AppearanceTest {
    private Label label;
    private Painted painted;
    private Appearance appearance;
    private Stage stage;

    @Start
    void start(Stage stage) {
        this.stage = stage;
        label = new Label("Words");
        painted = new Painted();
        appearance = new Appearance(Theme.LIGHT);
        appearance.followWindows();
        stage.setScene(new Scene(new StackPane(label, painted), 300, 200));
        stage.show();
    }

    @Stop
    void stop() {
        appearance.leaveWindows();
    }

    @Test
    void wordsTakeTheColourOfTheTheme(FxRobot robot) {
        robot.interact(() -> label.applyCss());
        assertThat(label.getTextFill()).isEqualTo(Color.web("#1C2026"));
        robot.interact(() -> {
            appearance.theme().set(Theme.DARK);
            stage.getScene().getRoot().applyCss();
        });
        assertThat(label.getTextFill()).isEqualTo(Color.web("#E6EAF0"));
    }

    @Test
    void whatPaintsItselfLearnsTheShade(FxRobot robot) {
        robot.interact(() -> {
            appearance.theme().set(Theme.DARK);
            stage.getScene().getRoot().applyCss();
        });
        assertThat(painted.seen).isEqualTo(Shade.DARK);
    }

    @Test
    void menusThatOpenAreDressedToo(FxRobot robot) {
        var menu = new ContextMenu[1];
        robot.interact(() -> appearance.theme().set(Theme.DARK));
        robot.interact(() -> {
            menu[0] = new ContextMenu(new MenuItem("Rename"));
            menu[0].show(stage, 100, 100);
        });
        assertThat(menu[0].getScene().getStylesheets()).contains(Shade.DARK.colours()).doesNotContain(Shade.LIGHT.colours());
        robot.interact(menu[0]::hide);
    }

    @Test
    void keepsTheStyleSheetsThatASceneBringsAlong(FxRobot robot) {
        var scene = new Scene[1];
        robot.interact(() -> {
            scene[0] = new Scene(new StackPane());
            scene[0].getStylesheets().add(Shade.LIGHT.stock());
            appearance.applyTo(scene[0]);
            appearance.theme().set(Theme.DARK);
            appearance.theme().set(Theme.LIGHT);
        });
        assertThat(scene[0].getStylesheets()).containsExactly(Shade.LIGHT.colours(), Theme.sheet("polyvocal.css"),
                Shade.LIGHT.stock());
    }

    @Test
    void theFacesComeWithTheProgram() {
        assertThat(Faces.text(13).getName()).isEqualTo("Inter Regular");
        assertThat(Faces.strong(13).getName()).isEqualTo("Inter Bold");
        assertThat(Faces.strong(13).getFamily()).isEqualTo("Inter");
    }

    @Test
    void digitsOfNumeralsAreOfOneWidth() {
        assertThat(width("1111", false)).isEqualTo(width("8888", false));
        assertThat(width("1111", true)).isEqualTo(width("8888", true));
    }

    private static double width(String digits, boolean strong) {
        var text = new Text(digits);
        text.setFont(strong ? Faces.strongNumerals(13) : Faces.numerals(13));
        return text.getLayoutBounds().getWidth();
    }

    private static final class Painted extends Shaded {
        private Shade seen = Shade.LIGHT;

        @Override
        protected void shadeChanged() {
            seen = shade();
        }
    }
}
