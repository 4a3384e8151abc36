package org.polyvocal.exchange.turns;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.polyvocal.model.Role;

/// An interview in some convention in which a person has marked what is to be found: `⟦who speaks⟧` and `‹what is said›`,
/// with the time in seconds before an `@`. Its first line gives the roles: `%% Ana=INTERVIEWER`.
record Keyed(String name, String text, List<String> turns, Map<String, Role> roles) {
    private static final Path FOLDER = Path.of("src/test/resources/org/polyvocal/exchange/turns");
    private static final Pattern MARK = Pattern.compile("⟦([^⟧]*)⟧|‹(?:([\\d.]+)@)?([^›]*)›");
    private static final Pattern ROLE = Pattern.compile("(\\S.*?)=(INTERVIEWER|PARTICIPANT|UNKNOWN)\\s*");

    static Stream<Keyed> all() {
        try (var files = Files.list(FOLDER)) {
            return files.sorted().toList().stream().map(Keyed::of);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Keyed of(Path file) {
        try {
            var lines = Files.readString(file).split("\n", 2);
            return of(file.getFileName().toString(), lines[0].substring(2), lines[1]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Keyed of(String name, String head, String marked) {
        var roles = new LinkedHashMap<String, Role>();
        ROLE.matcher(head).results().forEach(role -> roles.put(Labels.key(role.group(1)), Role.valueOf(role.group(2))));
        var turns = new ArrayList<String>();
        var text = new StringBuilder();
        var speaker = "";
        var mark = MARK.matcher(marked);
        while (mark.find()) {
            mark.appendReplacement(text, "");
            if (mark.group(1) != null) text.append(speaker = mark.group(1));
            else {
                text.append(mark.group(3));
                turns.add(turn(speaker, mark.group(2) == null ? "" : time(Double.parseDouble(mark.group(2))), mark.group(3)));
                speaker = "";
            }
        }
        mark.appendTail(text);
        return new Keyed(name, text.toString(), List.copyOf(turns), roles);
    }

    /// What the program finds, in the same words.
    List<String> found() {
        return Recognition.of(text).utterances().stream().map(
                turn -> turn(turn.speaker(), turn.time().map(Duration::toMillis).map(it -> time(it / 1000.0)).orElse(""),
                        turn.talk().of(text)))
                .toList();
    }

    private static String time(double seconds) {
        return "@" + seconds;
    }

    private static String turn(String speaker, String time, String talk) {
        return speaker + time + "|" + talk.strip();
    }

    @Override
    public String toString() {
        return name;
    }
}
