package org.polyvocal.cli.verb;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.polyvocal.cli.output.Form;
import org.polyvocal.cli.output.Output;
import org.polyvocal.model.words.Messages;
import org.polyvocal.model.words.Problem;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// A command: does one thing and says how it went.
public abstract class Verb implements Callable<Integer> {
    /// What a command ends with.
    public static final int DONE = 0;
    public static final int NOT_ALL_DONE = 1;

    @Spec private CommandSpec spec;

    @Option(names = {"-h", "--help"}, usageHelp = true, description = "say how the command is used") private boolean help;

    @Option(names = "--format", description = "table, csv or json", defaultValue = "table", paramLabel = "FORM") private Form form;

    @Option(names = "--quiet", description = "say only what could not be done") private boolean quiet;

    @Option(names = "--verbose", description = "add the technical details of what goes wrong") private boolean verbose;

    protected final Output output() {
        return new Output(spec.commandLine().getOut(), spec.commandLine().getErr(), form, quiet);
    }

    /// Refuses the words of the command line, with how they should be.
    protected final RuntimeException misused(String sentence) {
        return new CommandLine.ParameterException(spec.commandLine(), sentence);
    }

    public final boolean isVerbose() {
        return verbose;
    }

    /// A number that counts something.
    protected final int atLeast(int least, String option, int number) {
        if (number < least) throw misused(Messages.say("cli.tooSmall", option, least, number));
        return number;
    }

    /// What a password file holds: its first line, without the mark that some editors begin UTF-8 with.
    protected static char[] firstLine(Path file) {
        try (var lines = Files.newBufferedReader(file)) {
            var line = Optional.ofNullable(lines.readLine()).orElse("").replaceFirst("^\\uFEFF", "");
            if (line.isEmpty()) throw new Problem("cli.passwordEmpty", file);
            return line.toCharArray();
        } catch (IOException e) {
            throw new Problem(e, "cli.passwordFile", file);
        }
    }
}
