package org.polyvocal.desktop.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.polyvocal.desktop.PaneTest;
import org.polyvocal.desktop.work.Fxml;
import org.polyvocal.model.Relation;
import org.polyvocal.workbench.mixed.Surveys;
import org.polyvocal.workbench.survey.Actors;
import org.polyvocal.workbench.survey.SurveyImport.Wish;
import org.testfx.api.FxRobot;

class NetworkTest extends PaneTest {
    private NetworkController controller;

    @Override
    protected void prepare() {
        var nodes = write("nodes.csv",
                "id,name,school,responded\n1,Ana,Elm,yes\n2,Bo,Elm,yes\n3,Cy,Oak,yes\n4,Di,Oak,no\n5,Ed,Oak,yes\n");
        var ties = write("ties.csv",
                "source,target,relation,frequency\n1,2,advice,3\n2,1,advice,1\n3,1,advice,4\n3,4,advice,2\n5,3,trust,1\n");
        var surveys = new Surveys(study.session());
        surveys.take(surveys.preview(ties, Optional.empty(), Optional.of(nodes), new Wish(Optional.empty(), false)));
    }

    private Path write(String name, String text) {
        try {
            return Files.writeString(folder.resolve(name), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    protected void fill() {
        controller = new NetworkController(workspace, dialogs());
        window.setCenter(Fxml.load(controller));
    }

    private static Sociogram sociogram(FxRobot robot) {
        return robot.lookup("#sociogram").queryAs(Sociogram.class);
    }

    private static TableView<PeopleTable.Row> table(FxRobot robot) {
        return robot.lookup("#network-people").queryTableView();
    }

    private static <T> void choose(FxRobot robot, String box, T value) {
        robot.interact(() -> robot.lookup(box).<ComboBox<T>>query().setValue(value));
    }

    private static String chosen(FxRobot robot) {
        var sociogram = sociogram(robot);
        return sociogram.chosen().isPresent()
                ? sociogram.picture().dots().get(sociogram.chosen().getAsInt()).person().name()
                : "";
    }

    private static void waitForPeople(FxRobot robot) {
        until(() -> sociogram(robot).picture().dots().size() == 5 && table(robot).getItems().size() == 5);
    }

    @Test
    void showsPeopleTiesAndWhoDidNotAnswer(FxRobot robot) {
        waitForPeople(robot);
        var picture = sociogram(robot).picture();
        assertThat(picture.network().ties()).isEqualTo(4);
        assertThat(picture.groups()).containsExactly("Elm", "Oak");
        assertThat(picture.dots().stream().filter(Dot::silent).map(dot -> dot.person().name())).containsExactly("Di");
        assertThat(robot.lookup("#network-summary").queryAs(Label.class).getText()).isEqualTo(
                "4 of 5 answered · 4 ties · density 0.250");
        assertThat(robot.lookup("#network-warning").queryAs(Label.class).getText()).contains("Oak (2 of 3)");
    }

    @Test
    void aWeakTieIsLeftOutAndPeopleStayWhereTheyAre(FxRobot robot) {
        waitForPeople(robot);
        var before = sociogram(robot).picture().dots().stream().map(Dot::x).toList();
        choose(robot, "#network-least", BigDecimal.valueOf(3));
        until(() -> sociogram(robot).picture().network().ties() == 2);
        assertThat(sociogram(robot).picture().dots().stream().map(Dot::x).toList()).isEqualTo(before);
        var trust = workspace.study().get().survey().relationNamed("trust").orElseThrow();
        robot.interact(() -> robot.lookup("#network-relation").<ComboBox<Relation>>query().setValue(trust));
        until(() -> sociogram(robot).picture().network().ties() == 1);
        assertThat(sociogram(robot).picture().dots().stream().map(Dot::x).toList()).isEqualTo(before);
    }

    @Test
    void otherColoursAndSizesAreNoReasonToMeasureAnew(FxRobot robot) {
        var drawings = new Drawings(workspace);
        var drawn = new ArrayList<Drawings.Drawing>();
        var advice = workspace.study().get().survey().relationNamed("advice").orElseThrow();
        for (var least : List.of(BigDecimal.ZERO, BigDecimal.valueOf(3))) {
            for (var size : List.of("indegree", "outdegree")) {
                var before = drawn.size();
                robot.interact(() -> drawings.ask(new Asked(advice, least, Actors.SCHOOL, size), drawn::add));
                until(() -> drawn.size() > before);
            }
        }
        assertThat(drawn.get(1).measured()).isSameAs(drawn.get(0).measured()).isNotSameAs(drawn.get(2).measured());
        assertThat(drawn.get(1).picture().dots()).isNotEqualTo(drawn.get(0).picture().dots());
        assertThat(drawn.get(2).picture().network().ties()).isEqualTo(2);
        assertThat(drawn.get(3).measured()).isSameAs(drawn.get(2).measured());
    }

    @Test
    void onePersonIsChosenInPictureAndTable(FxRobot robot) {
        waitForPeople(robot);
        robot.interact(() -> table(robot).getSelectionModel().select(2));
        assertThat(chosen(robot)).isEqualTo(table(robot).getItems().get(2).person().name());
        robot.interact(() -> sociogram(robot).requestFocus());
        robot.press(KeyCode.RIGHT).release(KeyCode.RIGHT);
        until(() -> table(robot).getSelectionModel().getSelectedItem().person().name().equals(chosen(robot)));
        robot.press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
        until(() -> table(robot).getSelectionModel().getSelectedItem() == null);
    }

    @Test
    void aDotIsDraggedAndTheEgoViewShowsWhoIsNear(FxRobot robot) {
        waitForPeople(robot);
        var sociogram = sociogram(robot);
        var dot = sociogram.picture().dots().getFirst();
        var where = sociogram.localToScreen(sociogram.sight().across(dot.x()), sociogram.sight().down(dot.y()));
        robot.drag(where.getX(), where.getY()).dropTo(where.getX() + 30, where.getY() + 20);
        until(() -> sociogram.picture().dots().getFirst().x() > dot.x());
        assertThat(chosen(robot)).isEqualTo("Ana");
        robot.interact(() -> robot.lookup("#network-ego").queryAs(ToggleButton.class).fire());
        until(() -> sociogram.picture().dots().size() == 3);
        assertThat(sociogram.picture().dots()).extracting(each -> each.person().name()).containsExactly("Ana", "Bo", "Cy");
    }

    @Test
    void thePictureIsWrittenAsLines(FxRobot robot) {
        waitForPeople(robot);
        var sociogram = sociogram(robot);
        var svg = SociogramFile.svg(sociogram.picture(), sociogram.sight(), new SociogramFile.Size(600, 400));
        assertThat(svg).startsWith("<svg").contains(">Ana</text>", "stroke-dasharray").endsWith("</svg>\n");
        assertThat(svg.split("<circle")).hasSize(6);
        assertThat(svg.split("<line")).hasSize(5);
        robot.interact(() -> new Exporting(workspace, sociogram).to(folder.resolve("n.png")));
        until(() -> said().contains("n.png"));
        assertThat(folder.resolve("n.png")).isNotEmptyFile();
    }

    @Test
    void aFileThatIsNoSurveyIsTold(FxRobot robot) {
        waitForPeople(robot);
        var bad = write("bad.csv", "colour,size,shape,form\nred,big,round,none\n");
        robot.interact(() -> controller.bring(bad));
        until(() -> robot.lookup("#network-report").query().lookupAll(".label").stream()
                .anyMatch(label -> ((Label) label).getText().contains("bad.csv")));
    }
}
