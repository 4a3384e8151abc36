package org.polyvocal.desktop;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.stage.Stage;
import org.polyvocal.desktop.control.Drops;
import org.polyvocal.desktop.dialog.Dialogs;
import org.polyvocal.desktop.dialog.ProblemWindow;
import org.polyvocal.desktop.keys.CommandPalette;
import org.polyvocal.desktop.keys.KeyCard;
import org.polyvocal.desktop.theme.Appearance;
import org.polyvocal.desktop.theme.Theme;
import org.polyvocal.desktop.welcome.WelcomeController;
import org.polyvocal.desktop.work.Commands;
import org.polyvocal.desktop.work.Fxml;
import org.polyvocal.desktop.work.Settings;
import org.polyvocal.desktop.work.Work;
import org.polyvocal.model.words.CannotOpen;
import org.polyvocal.model.words.Messages;
import org.polyvocal.workbench.Exchange;
import org.polyvocal.workbench.Places;
import org.polyvocal.workbench.Projects;
import org.polyvocal.workbench.Rehearsal;
import org.polyvocal.workbench.Samples;
import org.polyvocal.workbench.Session;

/// The one window: shows the welcome page or an open project, and goes from one to the other.
public final class MainWindow implements AutoCloseable {
    private static final double WIDTH = 1440;
    private static final double HEIGHT = 900;

    private final Stage stage;
    private final Settings settings;
    private final Work work = new Work(this::tell);
    private final Commands commands = new Commands();
    private final KeyCard keys = new KeyCard(commands, work);
    private final CommandPalette palette = new CommandPalette(commands, work);
    private final Dialogs dialogs;
    private final Appearance appearance;
    private final StatusBarController statusBar = new StatusBarController(work);
    private final FrameController frame = new FrameController(statusBar);
    private Optional<ProjectView> open = Optional.empty();

    public MainWindow(Stage stage, Settings settings) {
        this.stage = stage;
        this.settings = settings;
        this.dialogs = new Dialogs(stage);
        this.appearance = new Appearance(settings.value("theme").map(Theme::valueOf).orElse(Theme.SYSTEM));
    }

    public void show() {
        Parent root = Fxml.load(frame);
        var room = javafx.stage.Screen.getPrimary().getVisualBounds();
        var scene = new Scene(root, Math.min(room.getWidth(), settings.number("width", WIDTH)),
                Math.min(room.getHeight(), settings.number("height", HEIGHT)));
        appearance.followWindows();
        appearance.applyTo(scene);
        commands.add(new WindowCommands(this, appearance, settings).all());
        frame.fillRail(commands);
        frame.fillMenus(new Menus(commands).withoutProject());
        new KeyRouting(commands).install(scene);
        stage.setTitle(Messages.say("desktop.title"));
        stage.getIcons().add(new Image(MainWindow.class.getResource("icon.png").toExternalForm()));
        stage.setMinWidth(720);
        stage.setMinHeight(480);
        stage.setScene(scene);
        stage.show();
        // With its frame it may be larger than the screen still, and its head would be out of reach.
        if (stage.getWidth() > room.getWidth()) stage.setWidth(room.getWidth());
        if (stage.getHeight() > room.getHeight()) stage.setHeight(room.getHeight());
        stage.setX(room.getMinX() + (room.getWidth() - stage.getWidth()) / 2);
        stage.setY(room.getMinY() + (room.getHeight() - stage.getHeight()) / 2);
    }

    /// The project named, or else the one last worked on; the sample study at the very first start; the welcome page
    /// when the last one is gone.
    public void openWhereOneLeftOff(Optional<Path> named) {
        var last = named.or(() -> settings.recentProjects().stream().findFirst());
        if (last.isEmpty()) openSample();
        else if (named.isPresent() || Files.exists(last.get())) open(last.get());
        else welcome();
    }

    void open(Path path) {
        opening(password -> Projects.open(path, password, Optional.empty()));
    }

    void openSample() {
        var path = Places.studies().resolve(Messages.say("desktop.sample.file") + ".mv.db");
        opening(_ -> Samples.openOrMake(path));
    }

    void create(NewProject wanted) {
        opening(_ -> wanted.make());
    }

    void welcome() {
        leave(() -> {
            stage.setTitle(Messages.say("desktop.title"));
            frame.fillMenus(new Menus(commands).withoutProject());
            frame.showAlone(Fxml.load(new WelcomeController(settings.recentProjects(), this::open, commands)));
        });
    }

    Stage stage() {
        return stage;
    }

    /// Turns a backup into a project and opens it.
    void restore(Path backup, Path out) {
        opening(password -> {
            Projects.restore(backup, out, password);
            return Projects.open(out, password, Optional.empty());
        });
    }

    /// Makes a project of another program's, opens it, and says what was lost on the way.
    void takeIn(Path foreign, Path out) {
        opening(new Opening(_ -> {
            Exchange.bring(out, Optional.empty(), Optional.empty(), foreign);
            return Projects.open(out, Optional.empty(), Optional.empty());
        }, () -> commands.command("file.lossReport").perform()), Optional.empty());
    }

    Dialogs dialogs() {
        return dialogs;
    }

    Optional<ProjectView> project() {
        return open;
    }

    void show(Screen screen) {
        frame.show(screen);
    }

    void nextPane() {
        Runnable walk = () -> PaneWalk.next(stage.getScene());
        open.ifPresentOrElse(view -> view.reach(walk), walk);
    }

    void showKeys() {
        keys.open(stage);
    }

    void showCommands() {
        palette.open(stage);
    }

    void quit() {
        stage.close();
    }

    /// A project to be opened.
    ///
    /// @param how  opens it, with a password where it asks for one
    /// @param then what is done once it is in the window
    private record Opening(Function<Optional<char[]>, Session> how, Runnable then) {}

    private void opening(Function<Optional<char[]>, Session> how) {
        opening(new Opening(how, () -> {}), Optional.empty());
    }

    private void opening(Opening wanted, Optional<char[]> password) {
        frame.showOpening();
        leave(() -> work.write(() -> attempt(() -> wanted.how().apply(password)), outcome -> {
            outcome.session().ifPresent(session -> {
                present(session);
                wanted.then().run();
            });
            outcome.refusal().ifPresent(reason -> refused(reason, wanted));
        }));
    }

    /// Closes what is open, on the lane that writes, so that what was begun is finished first.
    private void leave(Runnable then) {
        stage.getScene().getRoot().requestFocus(); // a memo is kept when the focus leaves it
        Drops.none(stage.getScene().getRoot());
        open.ifPresent(view -> view.leave(settings));
        var former = open;
        open = Optional.empty();
        work.cancelAll();
        work.write(() -> {
            former.ifPresent(view -> view.workspace().session().close());
            return former;
        }, _ -> then.run());
    }

    private static Outcome attempt(Supplier<Session> how) {
        try {
            return new Outcome(Optional.of(how.get()), Optional.empty());
        } catch (RuntimeException e) {
            return new Outcome(Optional.empty(), Optional.of(e));
        }
    }

    /// What came of opening a project.
    private record Outcome(Optional<Session> session, Optional<RuntimeException> refusal) {}

    private void refused(RuntimeException reason, Opening wanted) {
        if (reason instanceof CannotOpen closed && closed.asksForPassword()) {
            dialogs.password("desktop.password", closed.sentence())
                    .ifPresentOrElse(password -> opening(wanted, Optional.of(password)), this::welcome);
        } else {
            welcome();
            tell(reason);
        }
    }

    private void present(Session session) {
        var view = new ProjectView(session, work, dialogs, appearance);
        open = Optional.of(view);
        settings.opened(session.path().toAbsolutePath());
        stage.setTitle(Messages.say("desktop.title.project", session.name()));
        commands.add(view.commands(frame::show));
        frame.fillMenus(new Menus(commands).withProject());
        frame.fill(view.screens());
        view.furnish(frame);
        view.routeKeys(commands);
        statusBar.show(view.workspace());
        frame.show(Screen.READING);
        view.resume(settings);
        view.whenThereIsText(() -> commands.command("view.transcript").perform());
        statusBar.showIndex(session.indexReady());
        work.computeAtLength(Messages.say("desktop.indexing"), progress -> {
            session.prepareIndex(progress);
            session.dailyBackup();
            return session;
        }, _ -> {
            statusBar.showIndex(true);
            work.compute(() -> rehearsed(session), _ -> {});
        });
    }

    private static Session rehearsed(Session session) {
        Rehearsal.of(session);
        return session;
    }

    /// Says what went wrong; the window stays as it is.
    void tell(Throwable failure) {
        work.paint(() -> ProblemWindow.show(stage, failure));
    }

    @Override
    public void close() {
        settings.keep("width", stage.getScene().getWidth());
        settings.keep("height", stage.getScene().getHeight());
        leave(() -> {});
        work.close();
    }
}
