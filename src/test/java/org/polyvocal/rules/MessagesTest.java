package org.polyvocal.rules;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Every sentence that is asked for has been written, and every one that was written is asked for.
class MessagesTest {
    private static final Pattern IN_FXML = Pattern.compile("\"%([^\"]+)\"");
    private static final Set<String> SPEAKERS = Set.of("Label.of", "Messages.say");
    private static final Set<String> PROBLEMS = Set.of("Problem", "CannotOpen");
    private static final Set<String> SHOWN = Set.of("Label", "Text", "Button", "ToggleButton", "RadioButton", "CheckBox",
            "Hyperlink", "MenuItem", "Menu", "CheckMenuItem",
            "RadioMenuItem", "Tooltip", "Tab", "TitledPane", "setText", "setPromptText", "setAccessibleText", "setAccessibleHelp",
            "setTitle", "setHeaderText", "setContentText");
    private static final Bundles BUNDLES = Bundles.read();

    /// Words that look like keys and are none, and what they are.
    private static final Map<String, String> NOT_KEYS = Map.of();

    @Test
    void everySentenceThatIsAskedForIsThere() {
        var missing = new TreeSet<String>();
        literals().filter(literal -> BUNDLES.looksLikeKey(literal) && !BUNDLES.isStartOfKey(literal)).forEach(missing::add);
        mentions().map(Mention::key).filter(key -> BUNDLES.pattern(key).isEmpty()).forEach(missing::add);
        inFxml().filter(key -> BUNDLES.pattern(key).isEmpty()).forEach(missing::add);
        missing.removeAll(NOT_KEYS.keySet());
        assertThat(missing).as("paste into the bundles of their rooms, with words:%n%s",
                missing.stream().map(key -> key + "=").collect(joining("\n"))).isEmpty();
    }

    @Test
    void everySentenceIsAskedFor() {
        var pieces = Stream.of(literals(), inFxml(), choices()).flatMap(found -> found).map(MessagesTest::piece)
                .collect(Collectors.toSet());
        assertThat(BUNDLES.keys().stream().filter(key -> !canBeBuilt(List.of(key.split("\\.")), 0, pieces)))
                .as("nothing in the program spells these keys, at once or piece by piece: remove the lines").isEmpty();
    }

    @Test
    void everyDetailThatASentenceNamesIsGiven() {
        var poor = mentions()
                .filter(mention -> BUNDLES.pattern(mention.key()).map(MessagesTest::details).orElse(0) > mention.details())
                .map(mention -> mention.place() + " " + mention.key());
        assertThat(poor).as("the sentence would show {1} to a person").isEmpty();
    }

    @Test
    void wordsForPeopleStandInTheBundles() {
        assertThat(House.program().stream().filter(file -> file.room().equals("desktop"))
                .flatMap(file -> Stream.concat(
                        file.all(NewClassTree.class).stream()
                                .filter(it -> shows(it.getIdentifier().toString(), it.getArguments())),
                        file.all(MethodInvocationTree.class).stream()
                                .filter(it -> shows(last(it.getMethodSelect().toString()), it.getArguments())))
                        .map(file::place)))
                .as("what the window says is read beside what else it says, and can be translated").isEmpty();
    }

    @Test
    void everySentenceIsWellFormed() {
        var broken = Bundles.files().stream()
                .flatMap(file -> Bundles.patterns(file).entrySet().stream()
                        .flatMap(entry -> fault(entry.getValue())
                                .map(fault -> House.name(file) + " " + entry.getKey() + ": " + fault)));
        assertThat(broken).isEmpty();
    }

    @Test
    void everyKeyBeginsWithItsRoomAndStandsOnce() {
        assertThat(Bundles.files().stream().flatMap(MessagesTest::misplaced))
                .as("the first part of a key names the room whose bundle holds it").isEmpty();
    }

    private record Mention(String key, int details, String place) {}

    /// Where a sentence is asked for by name, with the number of details given, when that can be seen.
    private static Stream<Mention> mentions() {
        return House.program().stream().flatMap(file -> Stream.concat(
                file.all(NewClassTree.class).stream().filter(it -> PROBLEMS.contains(it.getIdentifier().toString()))
                        .flatMap(it -> mention(file, it, it.getArguments())),
                file.all(MethodInvocationTree.class).stream().filter(it -> SPEAKERS.contains(it.getMethodSelect().toString()))
                        .flatMap(it -> mention(file, it, it.getArguments()))));
    }

    private static Stream<Mention> mention(JavaFile file, Tree tree, List<? extends ExpressionTree> arguments) {
        for (var at = 0; at < Math.min(2, arguments.size()); at++) {
            if (arguments.get(at) instanceof LiteralTree literal && literal.getValue() instanceof String key) {
                return Stream.of(new Mention(key, count(arguments.subList(at + 1, arguments.size())), file.place(tree)));
            }
        }
        return Stream.of();
    }

    /// How many details there are; any number when an array or a list is handed on.
    private static int count(List<? extends ExpressionTree> details) {
        return details.size() == 1 && details.getFirst().toString().matches(".*(toArray\\(.*\\)|details|words)|List\\.of\\(.*\\)")
                ? Integer.MAX_VALUE
                : details.size();
    }

    /// A key is asked for when the program has the words for it: `desktop.claim.` and the name of a choice, for instance.
    private static boolean canBeBuilt(List<String> key, int from, Set<String> pieces) {
        if (from == key.size()) return true;
        return IntStream.rangeClosed(from + 1, key.size()).anyMatch(to -> has(String.join(".", key.subList(from, to)), pieces)
                && canBeBuilt(key, to, pieces));
    }

    /// Favourites and levels are counted: `favourite` and a digit.
    private static boolean has(String part, Set<String> pieces) {
        return pieces.contains(part) || pieces.contains(part.replaceFirst("\\d$", ""));
    }

    private static String piece(String literal) {
        return literal.replace(':', '.').replaceAll("^\\.+|\\.+$", "");
    }

    /// The constants of enums, as they are written in keys.
    private static Stream<String> choices() {
        return House.program().stream().flatMap(file -> file.all(ClassTree.class).stream())
                .filter(type -> type.getKind() == Tree.Kind.ENUM).flatMap(type -> type.getMembers().stream())
                .filter(VariableTree.class::isInstance)
                .map(constant -> ((VariableTree) constant).getName().toString().toLowerCase(Locale.ROOT));
    }

    private static boolean shows(String name, List<? extends ExpressionTree> arguments) {
        return SHOWN.contains(name) && arguments.stream().anyMatch(argument -> argument instanceof LiteralTree literal
                && literal.getValue() instanceof String words && words.matches("(?s).*\\p{L}{2}.*"));
    }

    private static String last(String path) {
        return path.substring(path.lastIndexOf('.') + 1);
    }

    private static int details(String pattern) {
        return Pattern.compile("\\{(\\d+)").matcher(pattern).results().mapToInt(found -> Integer.parseInt(found.group(1)) + 1)
                .max().orElse(0);
    }

    private static Stream<String> literals() {
        return House.program().stream().flatMap(file -> file.all(LiteralTree.class).stream()).map(LiteralTree::getValue)
                .filter(String.class::isInstance).map(String.class::cast);
    }

    private static Stream<String> inFxml() {
        return House.files("src/main", ".fxml").stream()
                .flatMap(file -> IN_FXML.matcher(House.text(file)).results().map(found -> found.group(1)));
    }

    private static Stream<String> fault(String pattern) {
        if (pattern.isBlank()) return Stream.of("nothing is said");
        if (pattern.contains("'")) return Stream.of("a straight apostrophe hides what follows it; type ’");
        try {
            new MessageFormat(pattern);
        } catch (IllegalArgumentException e) {
            return Stream.of(e.getMessage());
        }
        return Stream.of();
    }

    private static Stream<String> misplaced(Path file) {
        var seen = new HashSet<String>();
        return House.text(file).lines().map(Pattern.compile("^([\\w.-]+)\\s*[=:]")::matcher).filter(Matcher::find)
                .map(found -> found.group(1)).filter(key -> !Bundles.roomOf(key).equals(Bundles.room(file)) | !seen.add(key))
                .map(key -> House.name(file) + " " + key);
    }
}
