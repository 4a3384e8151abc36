package org.polyvocal.cli;

import java.io.UncheckedIOException;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.polyvocal.cli.verb.Verb;
import org.polyvocal.model.words.CannotOpen;
import org.polyvocal.model.words.Messages;
import org.polyvocal.model.words.Problem;
import org.polyvocal.workbench.Search;
import org.polyvocal.workbench.gate.NamesGoOut;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/// Says on standard error what went wrong, and knows what to end with.
final class Failures {
    static final int MISUSED = 2;
    private static final int CANNOT_OPEN = 3;

    private Failures() {}

    /// A sentence, and how the command is used.
    static int misuse(ParameterException failure, String[] arguments) {
        var line = failure.getCommandLine();
        var help = line.getHelp();
        line.getErr().print(misuse(failure, line) + "\n" + help.synopsisHeading() + help.synopsis(help.synopsisHeadingLength()));
        line.getErr().print(Messages.say("cli.help", line.getCommandSpec().qualifiedName()) + "\n");
        return MISUSED;
    }

    private static String misuse(ParameterException failure, CommandLine line) {
        if (failure instanceof UnmatchedArgumentException unmatched && line.getParent() == null) {
            return Messages.say("cli.noCommand", unmatched.getUnmatched().getFirst(),
                    String.join(", ", line.getSubcommands().keySet()));
        }
        var sentence = failure.getMessage();
        return sentence.matches("(?s).*[.?!]") ? sentence : sentence + ".";
    }

    static int failure(Exception failure, CommandLine line, ParseResult parsed) {
        line.getErr().print(sentence(failure) + "\n");
        if (line.getCommand() instanceof Verb verb && verb.isVerbose()) failure.printStackTrace(line.getErr());
        return failure instanceof CannotOpen ? CANNOT_OPEN : Verb.NOT_ALL_DONE;
    }

    private static String sentence(Exception failure) {
        return switch (failure) {
            case NamesGoOut out -> out.sentence() + all(out);
            case Problem problem -> problem.sentence() + place(Search.place(problem));
            case UncheckedIOException _ -> Messages.say("cli.unwritable");
            default -> Messages.say("cli.unexpected", failure.getClass().getSimpleName());
        };
    }

    /// Where there are more than the sentence tells.
    private static String all(NamesGoOut out) {
        return out.leaks().stream().skip(NamesGoOut.SHOWN)
                .map(leak -> "\n" + Messages.say("cli.leak", leak.name(), leak.place(), leak.count()))
                .collect(Collectors.joining());
    }

    private static String place(OptionalInt at) {
        return at.isPresent() ? " " + Messages.say("cli.place", at.getAsInt() + 1) : "";
    }
}
