package org.polyvocal.exchange.refi.form;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.polyvocal.model.words.Messages;

/// What the standard says of each element: which attributes it has and which it must have, what is in it, how often and in
/// what order. `name!` must be there, `name?` may be there once, `name*` any number of times, `name+` at least once.
public final class Grammar {
    private static final String MADE = " creatingUser:guid creationDateTime:moment";
    private static final String CHANGED = MADE + " modifyingUser:guid modifiedDateTime:moment";
    private static final String MEDIUM = "guid!:guid name path currentPath" + CHANGED;
    private static final String TEXT = "guid!:guid name richTextPath plainTextPath" + CHANGED;
    private static final String MARKED = "Description? Coding* NoteRef*";
    private static final String TEXT_PARTS = "Description? PlainTextContent? PlainTextSelection* Coding* NoteRef* VariableValue*";
    private static final String TIMED = "guid!:guid name begin!:whole end!:whole" + CHANGED;
    private static final String BOXED = " firstX!:whole firstY!:whole secondX!:whole secondY!:whole" + CHANGED;
    private static final Map<String, Pattern> FORMS = Map.of(
            "guid", Guids.UUID_FORM,
            "moment", Pattern.compile("-?\\d{4,}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?(Z|[+-]\\d\\d:\\d\\d)?"),
            "whole", Pattern.compile("[+-]?\\d+"), "truth", Pattern.compile("true|false|0|1"),
            "colour", Pattern.compile("#([A-Fa-f0-9]{6}|[A-Fa-f0-9]{3})"),
            "way", Pattern.compile("Associative|OneWay|Bidirectional"),
            "type", Pattern.compile("Text|Boolean|Integer|Float|Date|DateTime"));
    private static final Grammar PROJECT = new Grammar(project());

    private final Map<String, Rule> rules;

    private record Rule(List<Attribute> attributes, List<Part> parts) {}

    private record Attribute(String called, boolean required, String form) {}

    private record Part(List<String> names, boolean required, boolean repeated) {}

    private Grammar(Map<String, Rule> rules) {
        this.rules = rules;
    }

    /// Of a qdpx file's XML.
    public static Grammar ofProject() {
        return PROJECT;
    }

    private static Map<String, Rule> project() {
        var rules = new HashMap<String, Rule>();
        rule(rules, "Project", "name! origin creatingUserGUID:guid creationDateTime:moment modifyingUserGUID:guid"
                + " modifiedDateTime:moment basePath",
                "Users? CodeBook? Variables? Cases? Sources? Notes? Links? Sets? Graphs? Description? NoteRef*");
        rule(rules, "Users", "", "User+");
        rule(rules, "User", "guid!:guid name id", "");
        rule(rules, "CodeBook", "", "Codes!");
        rule(rules, "Codes", "", "Code+");
        rule(rules, "Code", "guid!:guid name! isCodable!:truth color:colour", "Description? NoteRef* Code*");
        rule(rules, "Variables", "", "Variable+");
        rule(rules, "Variable", "guid!:guid name! typeOfVariable!:type", "Description?");
        rule(rules, "VariableValue", "",
                "VariableRef! TextValue|BooleanValue|IntegerValue|FloatValue|DateValue|DateTimeValue?");
        rule(rules, "Cases", "", "Case+");
        rule(rules, "Case", "guid!:guid name", "Description? CodeRef* VariableValue* SourceRef* SelectionRef*");
        rule(rules, "Sets", "", "Set+");
        rule(rules, "Set", "guid!:guid name!", "Description? MemberCode* MemberSource* MemberNote*");
        rule(rules, "Notes", "", "Note+");
        rule(rules, "Links", "", "Link+");
        rule(rules, "Link", "guid!:guid name direction:way color:colour originGUID:guid targetGUID:guid", "NoteRef*");
        rule(rules, "Graphs", "", "Graph+");
        rule(rules, "Graph", "guid!:guid name", "Vertex* Edge*");
        for (var reference : List.of("NoteRef", "CodeRef", "SourceRef", "SelectionRef", "VariableRef", "MemberCode",
                "MemberSource", "MemberNote")) {
            rule(rules, reference, "targetGUID!:guid", "");
        }
        for (var words : List.of("Description", "PlainTextContent", "TextValue", "BooleanValue", "IntegerValue", "FloatValue",
                "DateValue", "DateTimeValue")) {
            rule(rules, words, "", "");
        }
        sources(rules);
        return rules;
    }

    private static void sources(Map<String, Rule> rules) {
        rule(rules, "Sources", "", "TextSource|PictureSource|PDFSource|AudioSource|VideoSource+");
        for (var text : List.of("TextSource", "TextDescription", "Representation", "Note")) rule(rules, text, TEXT, TEXT_PARTS);
        rule(rules, "PlainTextSelection", "guid!:guid name startPosition!:whole endPosition!:whole" + CHANGED, MARKED);
        rule(rules, "PictureSource", MEDIUM,
                "Description? TextDescription? PictureSelection* Coding* NoteRef* VariableValue*");
        rule(rules, "PictureSelection", "guid!:guid name" + BOXED, MARKED);
        rule(rules, "PDFSource", MEDIUM, "Description? PDFSelection* Representation? Coding* NoteRef* VariableValue*");
        rule(rules, "PDFSelection", "guid!:guid name page!:whole" + BOXED, "Description? Representation? Coding* NoteRef*");
        rule(rules, "AudioSource", MEDIUM, "Description? Transcript* AudioSelection* Coding* NoteRef* VariableValue*");
        rule(rules, "AudioSelection", TIMED, MARKED);
        rule(rules, "VideoSource", MEDIUM, "Description? Transcript* VideoSelection* Coding* NoteRef* VariableValue*");
        rule(rules, "VideoSelection", TIMED, MARKED);
        rule(rules, "Transcript", TEXT, "Description? PlainTextContent? SyncPoint* TranscriptSelection* NoteRef*");
        rule(rules, "TranscriptSelection", "guid!:guid name fromSyncPoint:guid toSyncPoint:guid" + CHANGED, MARKED);
        rule(rules, "SyncPoint", "guid!:guid timeStamp:whole position:whole", "");
        rule(rules, "Coding", "guid!:guid" + MADE, "CodeRef! NoteRef*");
        rule(rules, "Vertex", "guid!:guid representedGUID:guid name firstX!:whole firstY!:whole secondX:whole secondY:whole"
                + " shape color:colour", "");
        rule(rules, "Edge", "guid!:guid representedGUID:guid name sourceVertex!:guid targetVertex!:guid color:colour"
                + " direction:way lineStyle", "");
    }

    private static void rule(Map<String, Rule> rules, String element, String attributes, String parts) {
        rules.put(element, new Rule(words(attributes).stream().map(Grammar::attribute).toList(),
                words(parts).stream().map(Grammar::part).toList()));
    }

    private static Attribute attribute(String word) {
        var sides = word.split(":");
        return new Attribute(sides[0].replace("!", ""), sides[0].endsWith("!"), sides.length > 1 ? sides[1] : "");
    }

    private static Part part(String word) {
        var sign = word.charAt(word.length() - 1);
        var names = List.of(word.substring(0, word.length() - 1).split("\\|"));
        return new Part(names, sign == '!' || sign == '+', sign == '*' || sign == '+');
    }

    private static List<String> words(String line) {
        return Arrays.stream(line.strip().split(" +")).filter(word -> !word.isEmpty()).toList();
    }

    /// Whether one element may lie directly in the other.
    public boolean allows(String element, String child) {
        return place(rules.get(element).parts(), child) >= 0;
    }

    /// As [#check], of an element alone: its attributes, and which elements are in it, whatever those are like.
    void checkHead(Node node, List<Node> children, Consumer<String> told) {
        checkAttributes(node, rules.get(node.name()), told);
        checkParts(node.name(), children, rules.get(node.name()), told);
    }

    /// Tells of everything in the element, however deep, that is not as the standard says: a sentence each.
    public void check(Node node, Consumer<String> told) {
        if (!rules.containsKey(node.name())) {
            told.accept(Messages.say("exchange.refi.fault.unknown", node.name()));
            return;
        }
        checkHead(node, node.children(), told);
        node.children().forEach(child -> check(child, told));
    }

    private static void checkAttributes(Node node, Rule rule, Consumer<String> told) {
        for (var attribute : rule.attributes()) {
            var value = node.attributes().get(attribute.called());
            if (value == null) {
                if (attribute.required())
                    told.accept(Messages.say("exchange.refi.fault.missing", node.name(), attribute.called()));
            } else if (!attribute.form().isEmpty() && !FORMS.get(attribute.form()).matcher(value.strip()).matches()) {
                told.accept(Messages.say("exchange.refi.fault.value", node.name(), attribute.called()));
            }
        }
        node.attributes().keySet().stream()
                .filter(name -> rule.attributes().stream().noneMatch(attribute -> attribute.called().equals(name)))
                .forEach(name -> told.accept(Messages.say("exchange.refi.fault.attribute", node.name(), name)));
    }

    private static void checkParts(String element, List<Node> children, Rule rule, Consumer<String> told) {
        var counts = new ArrayList<>(java.util.Collections.nCopies(rule.parts().size(), 0));
        var at = 0;
        for (var child : children) {
            var place = place(rule.parts(), child.name());
            if (place < 0) {
                told.accept(Messages.say("exchange.refi.fault.misplaced", child.name(), element));
                continue;
            }
            if (place < at) told.accept(Messages.say("exchange.refi.fault.order", child.name(), element));
            at = Math.max(at, place);
            counts.set(place, counts.get(place) + 1);
        }
        for (var place = 0; place < counts.size(); place++) {
            var part = rule.parts().get(place);
            var name = String.join(", ", part.names());
            if (part.required() && counts.get(place) == 0) told.accept(Messages.say("exchange.refi.fault.none", element, name));
            if (!part.repeated() && counts.get(place) > 1) told.accept(Messages.say("exchange.refi.fault.many", element, name));
        }
    }

    private static int place(List<Part> parts, String name) {
        for (var place = 0; place < parts.size(); place++) {
            if (parts.get(place).names().contains(name)) return place;
        }
        return -1;
    }
}
