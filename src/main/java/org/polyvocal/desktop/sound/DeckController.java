package org.polyvocal.desktop.sound;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.Slider;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.feather.Feather;
import org.polyvocal.desktop.control.Icons;
import org.polyvocal.model.Recording;
import org.polyvocal.model.time.TimeCode;
import org.polyvocal.model.words.Messages;

/// Plays and pauses, shows where one is and takes one where one wants to be, as fast as one likes.
final class DeckController {
    private static final List<Double> SPEEDS = List.of(0.5, 0.75, 1.0, 1.25, 1.5, 2.0);

    private final Listening listening;
    private final Linking linking;
    private boolean showing; // the slider moves by itself
    @FXML private Button play;
    @FXML private Button back;
    @FXML private Label time;
    @FXML private Slider slider;
    @FXML private Label total;
    @FXML private Label about;
    @FXML private MenuButton speed;
    @FXML private ToggleButton follow;
    @FXML private MenuButton more;

    DeckController(Listening listening, Linking linking) {
        this.listening = listening;
        this.linking = linking;
    }

    @FXML
    private void initialize() {
        about.managedProperty().bind(about.visibleProperty());
        for (var part : List.of(play, back, slider, speed, follow)) part.disableProperty().bind(listening.ready().not());
        follow.selectedProperty().bindBidirectional(listening.following());
        speed.getItems().setAll(SPEEDS.stream().<MenuItem>map(this::choice).toList());
        listening.recording().subscribe(this::name);
        listening.playing().subscribe(this::showPlaying);
        listening.time().subscribe(this::showTime);
        listening.total().subscribe(this::showTotal);
        listening.speed().subscribe(this::showSpeed);
        listening.begun().subscribe(_ -> showBegun());
        slider.valueProperty().subscribe(_ -> seek());
        slider.valueChangingProperty().subscribe(_ -> seek());
    }

    private void name(Optional<Recording> linked) {
        more.setTooltip(new Tooltip(linked.map(Recording::fileName).orElse("")));
        showBegun();
    }

    private void showPlaying(boolean on) {
        var name = Messages.say(on ? "desktop.sound.pause" : "desktop.sound.play");
        play.setGraphic(Icons.of(on ? Feather.PAUSE : Feather.PLAY));
        play.setAccessibleText(name);
        play.setTooltip(new Tooltip(Messages.say("desktop.sound.play.tip", name)));
    }

    private void showTime(Duration now) {
        time.setText(TimeCode.toSecond(now));
        if (!slider.isValueChanging()) move(() -> slider.setValue(seconds(now)));
    }

    private void showTotal(Optional<Duration> all) {
        total.setText(all.map(TimeCode::toSecond).orElse("–"));
        move(() -> slider.setMax(all.map(DeckController::seconds).orElse(1.0)));
    }

    /// Where a place in the middle of a turn is said is only estimated; and where the transcript has no times, not even that.
    private void showBegun() {
        var estimated = listening.begun().get().filter(moment -> !moment.exact())
                .map(moment -> Messages.say("desktop.sound.about", TimeCode.toSecond(moment.time())));
        var words = listening.canFollow() ? estimated : Optional.of(Messages.say("desktop.sound.untimed"));
        about.setText(words.orElse(""));
        about.setVisible(words.isPresent());
    }

    private void showSpeed(double factor) {
        speed.setText(Messages.say("desktop.sound.times", factor));
        for (var item : speed.getItems()) ((RadioMenuItem) item).setSelected(item.getText().equals(speed.getText()));
    }

    private RadioMenuItem choice(double factor) {
        var item = new RadioMenuItem(Messages.say("desktop.sound.times", factor));
        item.setOnAction(_ -> {
            listening.run(factor);
            showSpeed(factor);
        });
        return item;
    }

    private void move(Runnable slide) {
        showing = true;
        slide.run();
        showing = false;
    }

    /// A drag counts when it ends, a click and a key at once.
    private void seek() {
        if (!showing && !slider.isValueChanging()) listening.seek(Duration.ofMillis(Math.round(slider.getValue() * 1000)));
    }

    @FXML
    private void playOrPause() {
        listening.playOrPause();
    }

    @FXML
    private void goBack() {
        listening.back();
    }

    @FXML
    private void link() {
        linking.link();
    }

    @FXML
    private void unlink() {
        linking.unlink();
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / 1000.0;
    }
}
