package org.polyvocal.cli;

import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import org.polyvocal.cli.cases.CasesCommand;
import org.polyvocal.cli.cases.CasesImportCommand;
import org.polyvocal.cli.codes.CodeCommand;
import org.polyvocal.cli.codes.CodebookCommand;
import org.polyvocal.cli.codes.CodebookExportCommand;
import org.polyvocal.cli.codes.CodebookImportCommand;
import org.polyvocal.cli.codes.CodingsCommand;
import org.polyvocal.cli.codes.CodingsImportCommand;
import org.polyvocal.cli.codes.MemosCommand;
import org.polyvocal.cli.codes.UncodeCommand;
import org.polyvocal.cli.exchange.ExportCommand;
import org.polyvocal.cli.exchange.ImportProjectCommand;
import org.polyvocal.cli.exchange.MergeCommand;
import org.polyvocal.cli.findings.FindingCommand;
import org.polyvocal.cli.findings.FindingsCommand;
import org.polyvocal.cli.project.BackupCommand;
import org.polyvocal.cli.project.CheckCommand;
import org.polyvocal.cli.project.LogCommand;
import org.polyvocal.cli.project.NewCommand;
import org.polyvocal.cli.project.RedoCommand;
import org.polyvocal.cli.project.RestoreCommand;
import org.polyvocal.cli.project.SampleCommand;
import org.polyvocal.cli.project.UndoCommand;
import org.polyvocal.cli.pseudonyms.PseudonymiseCommand;
import org.polyvocal.cli.pseudonyms.PseudonymsCommand;
import org.polyvocal.cli.pseudonyms.SealCommand;
import org.polyvocal.cli.questions.AgreementCommand;
import org.polyvocal.cli.questions.CodeHitsCommand;
import org.polyvocal.cli.questions.CollocatesCommand;
import org.polyvocal.cli.questions.CooccurrenceCommand;
import org.polyvocal.cli.questions.CrosstabCommand;
import org.polyvocal.cli.questions.ReportCommand;
import org.polyvocal.cli.questions.SaturationCommand;
import org.polyvocal.cli.questions.SearchCommand;
import org.polyvocal.cli.questions.SearchSaveCommand;
import org.polyvocal.cli.questions.SearchesCommand;
import org.polyvocal.cli.questions.WordsCommand;
import org.polyvocal.cli.survey.ClaimsCommand;
import org.polyvocal.cli.survey.JointCommand;
import org.polyvocal.cli.survey.NetworkCommand;
import org.polyvocal.cli.survey.SurveyImportCommand;
import org.polyvocal.cli.transcripts.AssignCommand;
import org.polyvocal.cli.transcripts.DocumentsCommand;
import org.polyvocal.cli.transcripts.ImportCommand;
import org.polyvocal.cli.transcripts.TextCommand;
import org.polyvocal.cli.transcripts.TurnsCommand;
import org.polyvocal.cli.verb.Verb;
import org.polyvocal.model.evidence.ClaimType;
import org.polyvocal.model.evidence.Stance;
import org.polyvocal.model.words.Messages;
import org.polyvocal.workbench.LibraryLogs;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/// The command line. Ends with 0 when all is done, 1 when part of it could not be, 2 on wrong usage, 3 when the project
/// cannot be opened; what went wrong is a sentence on standard error, never a stack trace unless asked for.
@Command(name = "polyvocal", mixinStandardHelpOptions = true, versionProvider = Terminal.Version.class, description = "A workbench for coding interviews. Without a command it opens its window.", subcommands = {
        NewCommand.class, SampleCommand.class, ImportCommand.class, DocumentsCommand.class, TextCommand.class,
        TurnsCommand.class, CodebookCommand.class, CodebookImportCommand.class, CodebookExportCommand.class,
        CodeCommand.class, UncodeCommand.class, MemosCommand.class, CodingsCommand.class, CodingsImportCommand.class,
        SearchCommand.class,
        WordsCommand.class, CollocatesCommand.class, CodeHitsCommand.class, SearchSaveCommand.class, SearchesCommand.class,
        CooccurrenceCommand.class, CrosstabCommand.class, AssignCommand.class, AgreementCommand.class, SaturationCommand.class,
        CasesCommand.class, CasesImportCommand.class,
        PseudonymsCommand.class,
        PseudonymiseCommand.class, SealCommand.class, ReportCommand.class,
        SurveyImportCommand.class, NetworkCommand.class, JointCommand.class, ClaimsCommand.class, FindingsCommand.class,
        FindingCommand.class,
        ExportCommand.class, ImportProjectCommand.class, MergeCommand.class, UndoCommand.class, RedoCommand.class,
        LogCommand.class, CheckCommand.class, BackupCommand.class, RestoreCommand.class})
public final class Terminal {
    private Terminal() {}

    public static void main(String[] arguments) {
        LibraryLogs.quieten();
        System.exit(run(writer(FileDescriptor.out), writer(FileDescriptor.err), arguments));
    }

    /// Letters that the machine's locale cannot pass on arrive as this mark; with it, a search would find nothing and not say why.
    private static boolean isGarbled(String[] arguments) {
        return Arrays.stream(arguments).anyMatch(word -> word.indexOf('\uFFFD') >= 0);
    }

    private static PrintWriter writer(FileDescriptor stream) {
        return new PrintWriter(new BufferedWriter(new OutputStreamWriter(new FileOutputStream(stream), StandardCharsets.UTF_8)));
    }

    /// Does what the arguments say, and returns what to end with.
    public static int run(PrintWriter data, PrintWriter remarks, String... arguments) {
        try {
            if (isGarbled(arguments)) {
                remarks.print(Messages.say("cli.garbled") + "\n");
                return Failures.MISUSED;
            }
            return commands(data, remarks).execute(arguments);
        } catch (OutOfMemoryError | StackOverflowError _) {
            remarks.print(Messages.say("cli.memory") + "\n");
            return Verb.NOT_ALL_DONE;
        } finally {
            data.flush();
            remarks.flush();
        }
    }

    private static CommandLine commands(PrintWriter data, PrintWriter remarks) {
        return new CommandLine(new Terminal()).setOut(data).setErr(remarks).setCaseInsensitiveEnumValuesAllowed(true)
                .registerConverter(int.class, Typed::number).registerConverter(Integer.class, Typed::number)
                .registerConverter(Path.class, Typed::path)
                .registerConverter(ClaimType.class, word -> Typed.qualifier(ClaimType.class, word))
                .registerConverter(Stance.class, word -> Typed.qualifier(Stance.class, word))
                .setUsageHelpLongOptionsMaxWidth(28)
                .setParameterExceptionHandler(Failures::misuse).setExecutionExceptionHandler(Failures::failure);
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
