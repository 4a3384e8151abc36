package org.polyvocal.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.polyvocal.cli.codes.CodeCommand;
import org.polyvocal.cli.codes.CodebookCommand;
import org.polyvocal.cli.codes.CodebookExportCommand;
import org.polyvocal.cli.codes.CodebookImportCommand;
import org.polyvocal.cli.codes.CodingsCommand;
import org.polyvocal.cli.codes.CodingsImportCommand;
import org.polyvocal.cli.codes.UncodeCommand;
import org.polyvocal.cli.project.BackupCommand;
import org.polyvocal.cli.project.CheckCommand;
import org.polyvocal.cli.project.LogCommand;
import org.polyvocal.cli.project.NewCommand;
import org.polyvocal.cli.project.RedoCommand;
import org.polyvocal.cli.project.RestoreCommand;
import org.polyvocal.cli.project.SampleCommand;
import org.polyvocal.cli.project.UndoCommand;
import org.polyvocal.cli.questions.CooccurrenceCommand;
import org.polyvocal.cli.questions.CrosstabCommand;
import org.polyvocal.cli.questions.ReportCommand;
import org.polyvocal.cli.questions.SearchCommand;
import org.polyvocal.cli.transcripts.DocumentsCommand;
import org.polyvocal.cli.transcripts.ImportCommand;
import org.polyvocal.cli.transcripts.TextCommand;
import org.polyvocal.cli.transcripts.TurnsCommand;
import org.polyvocal.cli.verb.Verb;
import org.polyvocal.model.words.CannotOpen;
import org.polyvocal.model.words.Messages;
import org.polyvocal.model.words.Problem;
import org.polyvocal.workbench.LibraryLogs;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/// The command line. Ends with 0 when all is done, 1 when part of it could not be, 2 on wrong usage, 3 when the project
/// cannot be opened; what went wrong is a sentence on standard error, never a stack trace unless asked for.
@Command(name = "polyvocal", mixinStandardHelpOptions = true, versionProvider = Terminal.Version.class, description = "A workbench for coding interviews. Without a command it opens its window.", subcommands = {
        NewCommand.class, SampleCommand.class, ImportCommand.class, DocumentsCommand.class, TextCommand.class,
        TurnsCommand.class, CodebookCommand.class, CodebookImportCommand.class, CodebookExportCommand.class,
        CodeCommand.class, UncodeCommand.class, CodingsCommand.class, CodingsImportCommand.class, SearchCommand.class,
        CooccurrenceCommand.class, CrosstabCommand.class, ReportCommand.class, UndoCommand.class, RedoCommand.class,
        LogCommand.class, CheckCommand.class, BackupCommand.class, RestoreCommand.class})
public final class Terminal {
    private static final int CANNOT_OPEN = 3;

    private Terminal() {}

    public static void main(String[] arguments) {
        LibraryLogs.quieten();
        var data = new PrintWriter(new OutputStreamWriter(new FileOutputStream(FileDescriptor.out), StandardCharsets.UTF_8));
        var remarks = new PrintWriter(new OutputStreamWriter(new FileOutputStream(FileDescriptor.err), StandardCharsets.UTF_8),
                true);
        System.exit(run(data, remarks, arguments));
    }

    /// Does what the arguments say, and returns what to end with.
    public static int run(PrintWriter data, PrintWriter remarks, String... arguments) {
        var line = new CommandLine(new Terminal()).setOut(data).setErr(remarks).setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler(Terminal::explain);
        var end = line.execute(arguments);
        data.flush();
        remarks.flush();
        return end;
    }

    private static int explain(Exception failure, CommandLine line, CommandLine.ParseResult parsed) {
        line.getErr().println(sentence(failure));
        if (line.getCommand() instanceof Verb verb && verb.isVerbose()) failure.printStackTrace(line.getErr());
        return failure instanceof CannotOpen ? CANNOT_OPEN : Verb.NOT_ALL_DONE;
    }

    private static String sentence(Exception failure) {
        return switch (failure) {
            case Problem problem -> problem.sentence();
            case UncheckedIOException e -> Messages.say("cli.unwritable", String.valueOf(e.getCause().getMessage()));
            default -> Messages.say("cli.unexpected", failure.getClass().getSimpleName());
        };
    }

    /// From the manifest of the jar.
    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            var version = Terminal.class.getPackage().getImplementationVersion();
            return new String[]{"Polyvocal " + (version == null ? "from source" : version)};
        }
    }
}
