package org.polyvocal.exchange.refi.read;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.polyvocal.exchange.encoding.PlainText;
import org.polyvocal.exchange.file.Original;
import org.polyvocal.exchange.refi.form.Archive;
import org.polyvocal.exchange.refi.form.Grammar;
import org.polyvocal.exchange.refi.form.Guids;
import org.polyvocal.exchange.refi.form.Node;
import org.polyvocal.exchange.refi.offset.Marked;
import org.polyvocal.exchange.refi.offset.SourceText;
import org.polyvocal.exchange.refi.read.SourceDraft.Selection;
import org.polyvocal.exchange.transcript.Transcripts;
import org.polyvocal.model.loss.Losses;
import org.polyvocal.model.words.Messages;
import org.polyvocal.model.words.Problem;

/// The sources of a project: those with a text become drafts of documents, also transcripts of sound and pictures; the others
/// are kept as they are written, without their media.
final class Sources {
    private final Archive archive;
    private final Losses losses;
    private final Guids guids = new Guids();
    private final List<SourceDraft> drafts = new ArrayList<>();
    private final List<Node> others = new ArrayList<>();

    Sources(Archive archive, Losses losses) {
        this.archive = archive;
        this.losses = losses;
    }

    static boolean isSource(String element) {
        return Grammar.ofProject().allows("Sources", element);
    }

    void add(Node source) {
        switch (source.name()) {
            case "TextSource" -> {
                var found = text(source, source, source.attribute("richTextPath"), texts(source, "PlainTextSelection"));
                if (found) losses.kept("source");
                else others.add(withoutFiles(source));
            }
            case "PDFSource" -> printed(source);
            default -> medium(source);
        }
    }

    List<SourceDraft> drafts() {
        return drafts;
    }

    /// What is kept as it is written.
    List<Node> others() {
        return others;
    }

    private void printed(Node source) {
        var inside = source.child("Representation").orElseGet(() -> new Node("Representation", Map.of()));
        var selections = texts(inside, "PlainTextSelection");
        var areas = source.children("PDFSelection");
        if (text(source, inside, source.attribute("path"), selections)) {
            losses.kept("source");
            keepAreas(source, selections);
        } else {
            others.add(source.with(withoutFiles(source).attributes(),
                    source.children().stream().map(Sources::withoutFiles).toList()));
            losses.kept("selection", areas.size());
            losses.kept("coding", codings(areas));
        }
    }

    /// Areas of pages are kept, though only their words can be coded here.
    private void keepAreas(Node source, List<Selection> selections) {
        var areas = source.children("PDFSelection");
        if (areas.isEmpty()) return;
        var there = selections.stream().map(selection -> Guids.of(selection.node().attribute("guid")))
                .collect(Collectors.toSet());
        var doubled = (int) areas.stream().filter(area -> there.contains(Guids.of(area.attribute("guid")))).count();
        losses.changed("selection", doubled, Messages.say("exchange.refi.area.double"));
        losses.changed("selection", areas.size() - doubled, Messages.say("exchange.refi.area.alone"));
        losses.changed("coding", codings(areas), Messages.say("exchange.refi.area.coding"));
        others.add(withoutFiles(source).without("Representation"));
    }

    private static Node withoutFiles(Node source) {
        return source.without("plainTextPath", "richTextPath", "path", "currentPath");
    }

    private void medium(Node source) {
        var parts = new ArrayList<Node>();
        for (var child : source.children()) {
            var isText = child.name().equals("Transcript") && text(child, child, child.attribute("richTextPath"), timed(child));
            if (isText) losses.changed("transcript", Messages.say("exchange.refi.transcript"));
            else parts.add(withoutFiles(child));
        }
        others.add(source.with(withoutFiles(source).attributes(), parts));
        losses.changed("source", Messages.say("exchange.refi.medium"));
        var marked = source.children().stream().filter(child -> child.name().endsWith("Selection")).toList();
        losses.kept("selection", marked.size());
        losses.kept("coding", codings(marked) + source.children("Coding").size());
        if (!marked.isEmpty()) losses.remark("selection", Messages.say("exchange.refi.medium.selection"));
    }

    private static int codings(List<Node> selections) {
        return selections.stream().mapToInt(selection -> selection.children("Coding").size()).sum();
    }

    /// Whether there is a text, which is then a draft.
    private boolean text(Node source, Node inside, String original, List<Selection> selections) {
        var name = name(source, original);
        try {
            var draft = draft(inside, original, name);
            if (draft.isPresent()) {
                drafts.add(new SourceDraft(guids.unique(source.attribute("guid")), name, merged(source, inside),
                        draft.get().text(), draft.get().original(), draft.get().format(), selections));
                return true;
            }
            keep(source, selections, Messages.say("exchange.refi.source.missing", name));
        } catch (Problem problem) {
            keep(source, selections, problem.sentence());
        }
        return false;
    }

    private void keep(Node source, List<Selection> selections, String reason) {
        losses.changed(source.name().equals("Transcript") ? "transcript" : "source", reason);
        losses.changed("selection", selections.size(), Messages.say("exchange.refi.source.without"));
        losses.changed("coding", codings(selections.stream().map(Selection::node).toList()),
                Messages.say("exchange.refi.source.without"));
    }

    private record Found(SourceText text, Original original, String format) {}

    private Optional<Found> draft(Node inside, String originalPath, String name) {
        var original = archive.file(originalPath);
        var format = extension(originalPath);
        var plain = plain(inside);
        if (plain.isPresent() && !plain.get().isBlank()) {
            var text = new SourceText(plain.get());
            return Optional.of(original.filter(bytes -> bytes.length > 0)
                    .map(bytes -> new Found(text, named(name, format, bytes), format))
                    .orElseGet(() -> new Found(text, named(name, "txt", text.text().getBytes(StandardCharsets.UTF_8)), "txt")));
        }
        if (original.isEmpty() || original.get().length == 0) return Optional.empty();
        var file = named(name, format, original.get());
        return Optional.of(new Found(new SourceText(Transcripts.read(file).getFirst().manuscript().text()), file, format));
    }

    private Optional<String> plain(Node inside) {
        var words = inside.child("PlainTextContent").map(Node::text);
        if (words.filter(text -> !text.isEmpty()).isPresent()) return words;
        return archive.file(inside.attribute("plainTextPath")).filter(bytes -> bytes.length > 0).map(this::decoded);
    }

    /// The standard wants UTF-8; with its byte-order mark and line ends as they are, for they may have been counted.
    private String decoded(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException _) {
            return PlainText.of(new Original(archive.name(), bytes));
        }
    }

    private static Original named(String name, String format, byte[] bytes) {
        var dotted = name.toLowerCase(java.util.Locale.ROOT).endsWith("." + format) ? name : name + "." + format;
        return new Original(dotted, bytes);
    }

    private static String extension(String path) {
        var extension = new Original(path, new byte[0]).extension();
        return extension.isEmpty() ? "txt" : extension;
    }

    private String name(Node source, String path) {
        var name = source.attribute("name").strip();
        if (!name.isEmpty()) return name;
        return Messages.say("exchange.refi.source.name", drafts.size() + others.size() + 1, extension(path));
    }

    /// What stands in the text's own element belongs to the source as well.
    private static Node merged(Node source, Node inside) {
        var merged = source.without("PlainTextContent", "PDFSelection", "Representation", "PlainTextSelection");
        if (inside != source) {
            inside.children().stream().filter(child -> child.name().equals("Coding") || child.name().equals("NoteRef"))
                    .forEach(merged.children()::add);
        }
        return merged;
    }

    private static List<Selection> texts(Node inside, String element) {
        return inside.children(element).stream().map(node -> new Selection(node,
                new Marked(number(node.attribute("startPosition")), number(node.attribute("endPosition")),
                        node.attribute("name"))))
                .toList();
    }

    /// Selections between two points whose places in the text are known.
    private static List<Selection> timed(Node transcript) {
        Map<UUID, Long> places = new HashMap<>();
        transcript.children("SyncPoint").stream().filter(point -> !point.attribute("position").isEmpty())
                .forEach(point -> places.put(Guids.of(point.attribute("guid")), number(point.attribute("position"))));
        return Stream.concat(texts(transcript, "PlainTextSelection").stream(),
                transcript.children("TranscriptSelection").stream().map(node -> new Selection(node,
                        new Marked(places.getOrDefault(Guids.of(node.attribute("fromSyncPoint")), -1L),
                                places.getOrDefault(Guids.of(node.attribute("toSyncPoint")), -1L), node.attribute("name")))))
                .toList();
    }

    private static long number(String written) {
        var plain = written.strip();
        return plain.matches("[+-]?\\d{1,9}") ? Long.parseLong(plain) : -1;
    }
}
