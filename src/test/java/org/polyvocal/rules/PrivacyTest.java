package org.polyvocal.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.Name;
import org.junit.jupiter.api.Test;
import org.polyvocal.model.Attribute;
import org.polyvocal.model.AttributeType;
import org.polyvocal.model.Case;
import org.polyvocal.model.Code;
import org.polyvocal.model.Coder;
import org.polyvocal.model.Coding;
import org.polyvocal.model.Colour;
import org.polyvocal.model.Document;
import org.polyvocal.model.Edit;
import org.polyvocal.model.Entity;
import org.polyvocal.model.Id;
import org.polyvocal.model.Keepsake;
import org.polyvocal.model.Look;
import org.polyvocal.model.Manuscript;
import org.polyvocal.model.Memo;
import org.polyvocal.model.Passage;
import org.polyvocal.model.Project;
import org.polyvocal.model.Pseudonym;
import org.polyvocal.model.Recording;
import org.polyvocal.model.Role;
import org.polyvocal.model.Rule;
import org.polyvocal.model.SavedSearch;
import org.polyvocal.model.Source;
import org.polyvocal.model.Span;
import org.polyvocal.model.Speaker;
import org.polyvocal.model.TextProfile;
import org.polyvocal.model.change.Change;
import org.polyvocal.model.change.Label;
import org.polyvocal.model.evidence.Qualifiers;

/// No log line, exception or printed record tells what somebody said, or who it was.
class PrivacyTest {
    private static final String SECRET = "Mairead said";

    /// What people said, by what such parts of a record are called.
    private static final Set<String> TALK = Set.of("text", "memo", "note", "talk", "words", "before", "after", "hit", "passage",
            "quotation",
            "quote", "line", "lines", "example", "original", "snippet", "context", "excerpt", "content", "body");
    /// Who they are; not asked of the values that the window shows, which are never logged.
    private static final Set<String> NAMES = Set.of("name", "speaker", "coder", "document", "file", "label", "title");
    private static final Set<String> TEXTUAL = Set.of("String", "CharSequence", "List<String>", "Set<String>", "Optional<String>",
            "byte[]",
            "char[]", "StringBuilder");

    /// Records whose words are not those of people, and what they are.
    private static final Map<String, String> HARMLESS = Map.ofEntries(
            Map.entry("Check.Check", "what is checked, by name, and what was found, by id"),
            Map.entry("Encoding.Encoding", "the name of an encoding"),
            Map.entry("GlyphShape.GlyphShape", "the path of a drawing"),
            Map.entry("Grammar.Attribute", "the name of an attribute of the standard"),
            Map.entry("HeatCell.Number", "a number as it is shown"),
            Map.entry("HeatCell.Own", "a number as it is shown"),
            Map.entry("Lettering.Fit", "the name of a code"),
            Map.entry("Lettering.Fitted", "the name of a code, cut"),
            Map.entry("Query.With", "the name of a code, as a researcher types it"),
            Map.entry("Table.Table", "the name of a table and how its rows are written"),
            Map.entry("Token.Bare", "a word of a question, which its parser names in a mistake"),
            Map.entry("Token.Field", "the name of a field of the query language"),
            Map.entry("Token.Quoted", "words of a question, which its parser names in a mistake"));

    private static final Id<Document> DOCUMENT = Id.next();
    private static final Id<Coder> CODER = Id.next();
    private static final Id<Code> CODE = Id.next();

    @Test
    void noNounPrintsWhatItHolds() {
        assertThat(nouns()).allSatisfy(noun -> assertThat(noun.toString()).doesNotContain(SECRET));
    }

    @Test
    void noChangePrintsWhatItHolds() {
        nouns().filter(Entity.class::isInstance).map(Entity.class::cast).forEach(noun -> {
            var change = Change.of(Label.of("a.key", SECRET), new Edit.Add(noun), new Edit.Replace(noun, noun),
                    new Edit.Remove(noun));
            assertThat(change.toString()).doesNotContain(SECRET);
        });
    }

    @Test
    void recordsThatHoldPeoplesWordsDoNotPrintThem() {
        assertThat(House.program().stream().flatMap(file -> file.all(ClassTree.class).stream()
                .filter(type -> type.getKind() == Tree.Kind.RECORD && holdsWords(file, type) && !printsItself(type))
                .map(type -> file.place(type) + " " + type.getSimpleName()).filter(place -> !isHarmless(place))))
                .as("give the record a toString of ids and numbers, or an entry in HARMLESS that says whose words these are")
                .isEmpty();
    }

    @Test
    void logLinesNameIdsAndNumbers() {
        assertThat(House.program().stream()
                .flatMap(file -> file.all(MethodInvocationTree.class).stream().filter(PrivacyTest::logs)
                        .filter(call -> call.getArguments().stream().skip(1).anyMatch(PrivacyTest::tells)).map(file::place)))
                .as("a log line is a fixed sentence with ids, numbers and classes in it").isEmpty();
    }

    @Test
    void exceptionsDoNotQuote() {
        assertThat(House.program().stream().filter(file -> !file.room().equals("cli"))
                .flatMap(file -> file.all(NewClassTree.class).stream()
                        .filter(made -> made.getIdentifier().toString()
                                .matches("(Illegal|NoSuch|Unsupported|Unchecked|Runtime)\\w*(Exception|Error)"))
                        .filter(made -> made.getArguments().stream()
                                .flatMap(argument -> JavaFile.all(MethodInvocationTree.class, argument).stream())
                                .anyMatch(call -> call.getArguments().isEmpty()
                                        && call.getMethodSelect().toString().matches(".*\\.(text|memo|name|talk|words)")))
                        .map(file::place)))
                .as("an exception's message ends in a log").isEmpty();
    }

    private static Stream<Object> nouns() {
        var source = new Source(SECRET + ".txt", "txt", "00");
        var rule = new Rule(SECRET, SECRET, SECRET, SECRET, SECRET);
        var now = Instant.EPOCH;
        var speaker = new Speaker(Id.next(), SECRET, Role.values()[0]);
        return Stream.of(new Project(Id.next(), SECRET, SECRET, Optional.empty(), List.of()),
                new Coder(CODER, SECRET, new Colour("#000000")),
                new Document(DOCUMENT, SECRET, SECRET, source, TextProfile.of(SECRET, Locale.ENGLISH), List.of(speaker),
                        List.of(), now),
                new Code(CODE, Optional.empty(), SECRET, SECRET, SECRET, Look.PALETTE.getFirst(), rule, 0),
                new Coding(Id.next(), new Passage(DOCUMENT, new Span(0, 1)), CODE, CODER, now, Qualifiers.NONE,
                        OptionalInt.empty(), SECRET),
                new Memo(Id.next(), Optional.empty(), Optional.empty(), Optional.empty(), CODER, now, SECRET), speaker, source,
                rule, new Recording(Id.next(), DOCUMENT, SECRET + ".wav", 1, "00"),
                Attribute.of(SECRET, AttributeType.CHOICE, SECRET),
                Case.person(SECRET).saying(Id.next(), SECRET), Pseudonym.of(SECRET, SECRET + 2, Pseudonym.Kind.PERSON, SECRET),
                SavedSearch.of(SECRET, SECRET),
                new Keepsake(Id.next(), Keepsake.Kind.PART, SECRET, SECRET),
                new Manuscript(SECRET, SECRET.getBytes(StandardCharsets.UTF_8)));
    }

    private static boolean holdsWords(JavaFile file, ClassTree type) {
        return fields(type).filter(field -> TEXTUAL.contains(field.getType().toString())).map(field -> field.getName().toString())
                .anyMatch(field -> TALK.contains(field) || NAMES.contains(field) && !file.room().equals("desktop"));
    }

    private static boolean isPrivate(Name name) {
        return TALK.contains(name.toString()) || NAMES.contains(name.toString());
    }

    private static Stream<VariableTree> fields(ClassTree type) {
        return type.getMembers().stream().filter(VariableTree.class::isInstance).map(VariableTree.class::cast)
                .filter(field -> !field.getModifiers().getFlags().contains(Modifier.STATIC));
    }

    private static boolean printsItself(ClassTree type) {
        return type.getMembers().stream().filter(MethodTree.class::isInstance).map(MethodTree.class::cast)
                .anyMatch(method -> method.getName().contentEquals("toString") && method.getParameters().isEmpty());
    }

    private static boolean isHarmless(String place) {
        return HARMLESS.containsKey(place.substring(place.lastIndexOf('/') + 1).replaceFirst("\\.java:\\d+ ", "."));
    }

    /// `LOG.log(LEVEL, …)`, by the names that loggers have.
    private static boolean logs(MethodInvocationTree call) {
        return call.getMethodSelect().toString().matches("(?i)(\\w+\\.)*(log|logger)\\.(log|info|warn|error|debug)");
    }

    /// Whether what is handed to a log could print words of a person.
    private static boolean tells(ExpressionTree argument) {
        return switch (argument) {
            case LiteralTree _ -> false;
            case IdentifierTree it -> isPrivate(it.getName());
            case MemberSelectTree it -> isPrivate(it.getIdentifier());
            case BinaryTree it -> tells(it.getLeftOperand()) || tells(it.getRightOperand());
            case MethodInvocationTree it when it.getMethodSelect() instanceof MemberSelectTree select ->
                isPrivate(select.getIdentifier())
                        || select.getIdentifier().toString().matches("getMessage|sentence|details|getFileName");
            case MethodInvocationTree _ -> false;
            default -> !JavaFile.all(IdentifierTree.class, argument).isEmpty();
        };
    }
}
