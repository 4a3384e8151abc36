package org.polyvocal.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.polyvocal.model.evidence.Qualifier;
import org.polyvocal.model.words.Messages;
import picocli.CommandLine.TypeConversionException;

/// Understands words of the command line that stand for something, or says in a sentence why it cannot.
final class Typed {
    private Typed() {}

    static int number(String word) {
        try {
            return Integer.parseInt(word.strip());
        } catch (NumberFormatException _) {
            throw new TypeConversionException(Messages.say("cli.noNumber", word));
        }
    }

    static Path path(String word) {
        try {
            return Path.of(word);
        } catch (InvalidPathException _) {
            throw new TypeConversionException(Messages.say("cli.noPath", word));
        }
    }

    static <Q extends Enum<Q> & Qualifier> Q qualifier(Class<Q> list, String word) {
        return Qualifier.of(list, word).orElseThrow(() -> new TypeConversionException(Messages.say("cli.noQualifier", word,
                Arrays.stream(list.getEnumConstants()).map(Qualifier::word).collect(Collectors.joining(", ")))));
    }
}
