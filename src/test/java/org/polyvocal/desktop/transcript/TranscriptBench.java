package org.polyvocal.desktop.transcript;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CountDownLatch;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.polyvocal.desktop.theme.Appearance;
import org.polyvocal.desktop.theme.Theme;
import org.polyvocal.desktop.transcript.page.Script;
import org.polyvocal.desktop.transcript.page.ShownCoding;
import org.polyvocal.model.Code;
import org.polyvocal.model.Coder;
import org.polyvocal.model.Coding;
import org.polyvocal.model.Colour;
import org.polyvocal.model.Id;
import org.polyvocal.model.Look;
import org.polyvocal.model.Passage;
import org.polyvocal.model.Rule;
import org.polyvocal.model.Span;
import org.polyvocal.model.evidence.ClaimType;
import org.polyvocal.model.evidence.Qualifiers;

/// Measures opening a transcript of 40,000 words with 2,000 codings, adding one coding, and scrolling.
final class TranscriptBench {
    private static final int WORDS = 40_000;
    private static final int CODINGS = 2_000;
    private static final int FRAMES = 200;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(7);
    private final ArrayDeque<Runnable> steps = new ArrayDeque<>();
    private final CountDownLatch done = new CountDownLatch(1);
    private final Script script = Script.of(talk());
    private final List<Code> codes = codes();
    private final Coder coder = new Coder(Id.next(), "Ana Ferreira", new Colour("#5B50C9"));
    private final List<ShownCoding> codings = new ArrayList<>();
    private long started;
    private long worked;
    private TranscriptView view;
    private Stage stage;

    public static void main(String[] arguments) throws InterruptedException {
        new TranscriptBench().run();
    }

    private void run() throws InterruptedException {
        for (var made = 0; made < CODINGS; made++) codings.add(coding(random.nextInt(script.text().length() - 2500)));
        Platform.startup(() -> {
            Platform.setImplicitExit(false);
            var appearance = new Appearance(Theme.LIGHT);
            view = new TranscriptView();
            stage = new Stage();
            stage.setScene(new Scene(new Group(), 800, 740));
            appearance.applyTo(stage.getScene());
            stage.getScene().setRoot(view);
            stage.show();
            plan();
            perFrame();
        });
        done.await();
        Platform.exit();
    }

    private void plan() {
        for (var round = 0; round < 8; round++) {
            steps.add(() -> {
                start();
                view.show(script.document(), script.text(), codings);
                say("  shown");
            });
            steps.add(() -> say("opened, next frame begins"));
            steps.add(() -> say("and the one after"));
            steps.add(() -> {});
        }
        for (var round = 0; round < 30; round++) {
            var at = 200 + round * 37;
            steps.add(() -> {
                codings.add(coding(at));
                start();
                view.setCodings(List.copyOf(codings));
                say("one coding added");
            });
            steps.add(() -> say("  until the next frame"));
            steps.add(() -> {
                start();
                view.focused().set(Optional.of(codings.getLast().id()));
                say("focus moved");
            });
            steps.add(() -> {});
        }
        scroll();
        steps.add(done::countDown);
    }

    /// The work of 200 frames in each of which the text moves by three lines.
    private void scroll() {
        steps.add(this::start);
        for (var frame = 0; frame < FRAMES; frame++) {
            steps.add(() -> ((TextPane) view.lookup(".transcript-text")).scrollYBy(72));
        }
        steps.add(() -> say(FRAMES + " frames of scrolling"));
    }

    private void perFrame() {
        new AnimationTimer() {
            @Override
            public void handle(long now) {
                if (steps.isEmpty()) stop();
                else steps.poll().run();
            }
        }.start();
    }

    private void start() {
        started = System.nanoTime();
        worked = THREADS.getCurrentThreadCpuTime();
    }

    /// By the clock and, since machines are shared, by the work of the JavaFX thread.
    private void say(String what) {
        System.out.printf("%-32s %7.2f ms, of work %7.2f ms%n", what, (System.nanoTime() - started) / 1e6,
                (THREADS.getCurrentThreadCpuTime() - worked) / 1e6);
    }

    private ShownCoding coding(int from) {
        var text = script.text();
        var length = random.nextInt(10) == 0 ? 300 + random.nextInt(1500) : 20 + random.nextInt(260);
        var span = new Span(from, from + length).trimmed(text).orElseThrow();
        var code = codes.get(random.nextInt(codes.size()));
        var claims = ClaimType.values();
        var coding = new Coding(Id.next(), new Passage(script.document().id(), span), code.id(), coder.id(), Instant.EPOCH,
                Qualifiers.NONE.claiming(Optional.of(claims[random.nextInt(claims.length)])), OptionalInt.empty(), "");
        return new ShownCoding(coding, code, coder, true, false);
    }

    private static List<Code> codes() {
        var codes = new ArrayList<Code>();
        for (var number = 0; number < 60; number++) {
            codes.add(new Code(Id.next(), Optional.empty(), "", "Code number " + number, "Code " + number,
                    Look.PALETTE.get(number % 9), Rule.NONE, number));
        }
        return codes;
    }

    private String talk() {
        var words = Arrays.asList(("the and to of I a it that was in you we they my had with for but so have be on not this when "
                + "school children teacher community trust because sometimes probably always network started changed")
                .split(" "));
        var text = new StringBuilder();
        for (var count = 0; count < WORDS;) {
            var asks = text.isEmpty() || text.lastIndexOf("INTERVIEWER") < text.lastIndexOf("HEAD");
            text.append(asks ? "INTERVIEWER" : "HEAD").append(" [00:12:04]: ");
            var length = asks ? 6 + random.nextInt(25) : 20 + random.nextInt(160);
            for (var word = 0; word < length; word++) {
                text.append(words.get(random.nextInt(words.size()))).append(random.nextInt(9) == 0 ? ". " : " ");
            }
            text.append("\n\n");
            count += length;
        }
        return text.toString();
    }
}
