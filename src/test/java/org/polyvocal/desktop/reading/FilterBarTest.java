package org.polyvocal.desktop.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import org.junit.jupiter.api.Test;
import org.polyvocal.desktop.PaneTest;
import org.polyvocal.desktop.work.Fxml;
import org.polyvocal.model.Attribute;
import org.polyvocal.model.AttributeType;
import org.polyvocal.model.Case;
import org.polyvocal.model.change.AttributeChanges;
import org.polyvocal.model.change.CaseChanges;
import org.testfx.api.FxRobot;

class FilterBarTest extends PaneTest {
    @Override
    protected void prepare() {
        var session = study.session();
        study.code(study.first, "I took three of them", study.trust);
        study.code(study.first, "And after that?", study.influence);
        var ada = Case.person("Ada");
        var ash = Case.school("Ash Lane");
        for (var made : List.of(ada, ash)) session.perform(now -> CaseChanges.make(now.casebook(), made));
        session.perform(now -> CaseChanges.place(now.casebook(), ada, Optional.of(ash)));
        var head = study.first.speakers().stream().filter(speaker -> speaker.name().equals("HEAD")).findFirst().orElseThrow();
        session.perform(now -> CaseChanges.link(study.first, head.id(), Optional.of(ada)));
        session.perform(now -> AttributeChanges.make(now.casebook(), Attribute.of("Phase", AttributeType.TEXT)));
        session.perform(now -> CaseChanges.describe(now.casebook().find(ash.id()).orElseThrow(),
                now.casebook().attributeNamed("Phase").orElseThrow(), "primary"));
    }

    @Override
    protected void fill() {
        window.setTop(Fxml.load(new FilterBarController(workspace)));
    }

    @Test
    void showsOnlyWhatACaseSays(FxRobot robot) {
        choose(robot, "Case", "Ada");
        assertThat(shown()).containsExactly("I took three of them");
        assertThat(robot.lookup("Ada").tryQuery()).isPresent();
        assertThat(hidden(robot)).contains("1 coding hidden");
        choose(robot, "Case", "Ash Lane");
        assertThat(shown()).containsExactly("I took three of them");
    }

    @Test
    void showsOnlyWhatIsSaidWhereAnAnswerHoldsThoughItIsTheSchools(FxRobot robot) {
        choose(robot, "Phase", "primary");
        assertThat(shown()).containsExactly("I took three of them");
        robot.clickOn("#show-all-codings");
        assertThat(shown()).hasSize(2);
    }

    private void choose(FxRobot robot, String question, String answer) {
        MenuButton add = robot.lookup("#add-filter").query();
        robot.interact(() -> add.getItems().stream().filter(item -> question.equals(item.getText()))
                .flatMap(item -> item instanceof Menu menu ? menu.getItems().stream() : Stream.<MenuItem>empty())
                .filter(item -> item.getText().equals(answer)).findFirst().orElseThrow().fire());
    }

    private List<String> shown() {
        var now = workspace.study().get();
        var text = workspace.session().text(study.first);
        return now.codings(study.first.id()).stream()
                .filter(workspace.filter().get().in(now, now.document(study.first.id()).orElseThrow()))
                .map(coding -> coding.span().of(text)).toList();
    }

    private static String hidden(FxRobot robot) {
        return robot.lookup(".label").queryAllAs(Label.class).stream().map(Label::getText)
                .filter(text -> text.contains("hidden")).findFirst().orElse("");
    }
}
