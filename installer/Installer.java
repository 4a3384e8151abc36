import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;

/// Makes `target/installer/Polyvocal`, the application with its own Java, lets that Java learn how the application
/// starts, and packs it for the system at hand. `mvn -Pinstaller package` runs this from the project's folder, with the
/// Java that the build has chosen:
///
/// ```
/// java installer/Installer.java VERSION
/// ```
///
/// What jpackage is told stands in `installer/options.txt`, and what it is told on one system, in that system's
/// `image.txt` and `package.txt`.
final class Installer {
    private static final Path HERE = Path.of("installer");
    private static final Path OUT = Path.of("target", "installer");
    private static final int TRAINING_SECONDS = Integer.getInteger("training.seconds", 20);

    private final Machine machine;
    private final String version;

    private Installer(Machine machine, String version) {
        this.machine = machine;
        this.version = version;
    }

    public static void main(String[] arguments) throws Exception {
        var installer = new Installer(Machine.atHand(), arguments[0]);
        clear(OUT);
        installer.makeApplication();
        installer.train();
        installer.pack();
    }

    /// JavaFX becomes part of the runtime; everything else lies beside the program, as it does in `target`.
    private void makeApplication() throws IOException {
        var input = Files.createDirectories(OUT.resolve("input/lib")).getParent();
        var modules = Files.createDirectories(OUT.resolve("modules"));
        Files.copy(Path.of("target/polyvocal.jar"), input.resolve("polyvocal.jar"));
        try (var libraries = Files.list(Path.of("target/lib"))) {
            for (var jar : libraries.toList()) {
                var name = jar.getFileName().toString();
                if (name.matches("javafx-\\w+-[\\d.]+-[\\w-]+\\.jar")) Files.copy(jar, modules.resolve(name));
                else if (!name.startsWith("javafx-")) Files.copy(jar, input.resolve("lib").resolve(name), StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
        jpackage("@" + HERE.resolve("options.txt"), "@" + machine.folder().resolve("image.txt"), "--type", "app-image",
                "--app-version", machine.version(version), "--input", input.toString(), "--module-path", modules.toString(), "--dest", OUT.toString());
        clear(input);
        clear(modules);
    }

    /// Runs the application with the class path and the options with which its launcher starts it, in a home of its own
    /// in which it is started for the first time. Then it is ended as a system ends programs, and on ending writes down
    /// what Java has learned. Later starts take half the time.
    private void train() throws IOException, InterruptedException {
        var home = Files.createTempDirectory("polyvocal");
        var said = home.resolve("said").toFile();
        var cache = machine.application().resolve("polyvocal.aot").toAbsolutePath();
        var command = new ArrayList<>(List.of(machine.java().toAbsolutePath().toString(), "-XX:AOTCacheOutput=" + cache, "-Duser.home=" + home));
        command.addAll(machine.display());
        command.addAll(launcher("java-options").filter(option -> !option.contains("AOTCache") && !option.contains("jpackage")).toList());
        command.addAll(List.of("-cp", String.join(File.pathSeparator, launcher("app.classpath").toList()), "org.polyvocal.Polyvocal"));
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said);
        for (var folder : List.of("HOME", "XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "APPDATA", "LOCALAPPDATA")) {
            builder.environment().put(folder, home.toString());
        }
        var training = builder.start();
        var tooEarly = training.waitFor(TRAINING_SECONDS, TimeUnit.SECONDS);
        if (!tooEarly) machine.end(training);
        var ended = training.waitFor(120, TimeUnit.SECONDS);
        if (tooEarly || !ended || !Files.exists(cache)) {
            throw new IllegalStateException("The application could not be trained. It said:\n" + Files.readString(said.toPath()));
        }
        System.out.println("Trained: " + cache.getFileName() + ", " + Files.size(cache) / 1_000_000 + " MB");
        clear(home);
    }

    private void pack() {
        if (!machine.canPack()) {
            System.out.println("Only the application is made: " + machine.packers() + " are not installed.");
            return;
        }
        jpackage("@" + machine.folder().resolve("package.txt"), "--name", "Polyvocal", "--vendor", "Polyvocal", "--description",
                "A workbench for coding interviews", "--app-version", machine.version(version), "--app-image", machine.image().toString(), "--dest",
                OUT.toString());
    }

    /// The values that the launcher reads for a key.
    private Stream<String> launcher(String key) throws IOException {
        var application = machine.application().toAbsolutePath().toString();
        return Files.readAllLines(machine.application().resolve("Polyvocal.cfg")).stream().filter(line -> line.startsWith(key + "="))
                .map(line -> line.substring(key.length() + 1).replace("$APPDIR", application).replace('/', File.separatorChar));
    }

    private static void jpackage(String... arguments) {
        var tool = ToolProvider.findFirst("jpackage").orElseThrow(() -> new IllegalStateException("This Java has no jpackage."));
        if (tool.run(System.out, System.err, arguments) != 0) throw new IllegalStateException("jpackage failed");
    }

    private static void clear(Path folder) throws IOException {
        if (!Files.exists(folder)) return;
        try (var all = Files.walk(folder)) {
            for (var path : all.sorted(Comparator.reverseOrder()).toList()) Files.delete(path);
        }
    }

    /// Where the systems differ.
    private enum Machine {
        LINUX("linux", "Polyvocal", "lib/app", "lib/runtime/bin/java", List.of("dpkg-deb", "fakeroot")),
        MACOS("macos", "Polyvocal.app", "Contents/app", "Contents/runtime/Contents/Home/bin/java", List.of("hdiutil")),
        WINDOWS("windows", "Polyvocal", "app", "runtime/bin/java.exe", List.of("wix.exe"));

        private final String folder;
        private final String image;
        private final String application;
        private final String java;
        private final List<String> packers;

        Machine(String folder, String image, String application, String java, List<String> packers) {
            this.folder = folder;
            this.image = image;
            this.application = application;
            this.java = java;
            this.packers = packers;
        }

        static Machine atHand() {
            var system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
            return system.startsWith("win") ? WINDOWS : system.startsWith("mac") ? MACOS : LINUX;
        }

        Path folder() {
            return HERE.resolve(folder);
        }

        Path image() {
            return OUT.resolve(image);
        }

        Path application() {
            return image().resolve(application);
        }

        Path java() {
            return image().resolve(java);
        }

        /// macOS knows no version 0: its bundles are of version 1 until ours is.
        String version(String ours) {
            return this == MACOS && ours.startsWith("0.") ? "1.0" : ours;
        }

        String packers() {
            return String.join(", ", packers);
        }

        boolean canPack() {
            var places = System.getenv("PATH").split(File.pathSeparator);
            return packers.stream().allMatch(tool -> Stream.of(places).anyMatch(place -> Files.isExecutable(Path.of(place, tool))));
        }

        /// Windows asks only programs with a window to end; elsewhere none is needed.
        List<String> display() {
            return this == WINDOWS ? List.of() : List.of("-Dglass.platform=Headless", "-Dprism.order=sw");
        }

        void end(Process process) throws IOException {
            if (this == WINDOWS) new ProcessBuilder("taskkill", "/pid", Long.toString(process.pid())).inheritIO().start();
            else process.destroy();
        }
    }
}
