package org.polyvocal.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.polyvocal.model.Code;
import org.polyvocal.model.Coder;
import org.polyvocal.model.Id;

/// Writes an invented study as files that the program reads: `interviews/*.txt`, `codebook.csv` and `codings.csv`.
///
/// ```
/// java -cp target/classes:target/test-classes org.polyvocal.bench.CorpusFolder L FOLDER
/// ```
public final class CorpusFolder {
    private CorpusFolder() {}

    public static void main(String[] arguments) throws IOException {
        write(new CorpusGenerator(Size.valueOf(arguments[0])), Path.of(arguments[1]));
    }

    public static void write(CorpusGenerator study, Path folder) throws IOException {
        var texts = Files.createDirectories(folder.resolve("interviews"));
        Files.write(folder.resolve("codebook.csv"), codebook(study));
        var codes = study.codes().stream().collect(Collectors.toMap(Code::id, Code::name));
        var coders = study.coders().stream().collect(Collectors.toMap(Coder::id, Coder::name));
        try (var codings = Files.newBufferedWriter(folder.resolve("codings.csv"))) {
            codings.write("document,start,end,code,coder\n");
            study.interviews().forEach(interview -> {
                try {
                    Files.writeString(texts.resolve(interview.name() + ".txt"), interview.text());
                    for (var coding : study.codings(interview, Id.next())) {
                        codings.write("%s,%d,%d,%s,%s\n".formatted(interview.name(), coding.span().start(), coding.span().end(),
                                codes.get(coding.code()), coders.get(coding.coder())));
                    }
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }

    private static List<String> codebook(CorpusGenerator study) {
        var themes = study.themes().stream().collect(Collectors.toMap(Code::id, Function.identity()));
        return Stream.concat(Stream.of("code,short_name,colour"), study.codes().stream().map(code -> String.join(",",
                themes.get(code.parent().orElseThrow()).name() + " > " + code.name(), code.shortName(),
                code.look().colour().hex()))).toList();
    }
}
