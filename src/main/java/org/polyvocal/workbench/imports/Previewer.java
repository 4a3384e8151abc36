package org.polyvocal.workbench.imports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.polyvocal.exchange.transcript.Reading;
import org.polyvocal.model.Document;
import org.polyvocal.model.Speaker;
import org.polyvocal.model.Study;
import org.polyvocal.model.Turn;
import org.polyvocal.model.words.Messages;

/// Makes previews of files, in their order: a file is a duplicate of what came before it.
final class Previewer {
    private static final int OPENING = 20;
    private static final int WORDS = 600;
    private static final int FIRST_WORDS = 80;

    private final Known stored;
    private final Known read = new Known();

    /// @param before what was read earlier
    Previewer(Study study, List<Preview> before) {
        this.stored = new Known(study);
        before.forEach(preview -> preview.contents().map(Contents::head).ifPresent(read::add));
    }

    List<Preview> of(ReadFile file) {
        if (file.problem().isPresent()) return List.of(Preview.failed(file, file.problem().get()));
        var previews = new ArrayList<Preview>();
        for (var reading : file.readings()) previews.add(preview(file, previews.size(), reading));
        file.readings().forEach(reading -> read.add(reading.document()));
        return previews;
    }

    private Preview preview(ReadFile file, int place, Reading reading) {
        var contents = contents(reading);
        return twin(file.original(), reading.document().text().sha256())
                .map(message -> Preview.duplicate(file, place, contents, message))
                .orElseGet(() -> Preview.of(file, place, contents));
    }

    private Optional<String> twin(String original, String text) {
        return Stream.<Supplier<Optional<String>>>of(() -> said("storedFile", stored.ofOriginal(original)),
                () -> said("storedText", stored.ofText(text)), () -> said("chosenFile", read.ofOriginal(original)),
                () -> said("chosenText", read.ofText(text))).flatMap(twin -> twin.get().stream()).findFirst();
    }

    private static Optional<String> said(String how, Optional<String> twin) {
        return twin.map(name -> Messages.say("workbench.import.twin." + how, name));
    }

    /// The transcripts of one file as another convention finds them.
    static List<Preview> again(List<Preview> before, String convention) {
        var file = ReadFile.of(before.getFirst().file(), before.getFirst().encoding());
        return before.stream().map(preview -> again(preview, file, reading -> Taken.marked(reading, convention))).toList();
    }

    /// The transcripts of one file as another encoding shows them.
    static List<Preview> decoded(List<Preview> before, String encoding) {
        var file = ReadFile.of(before.getFirst().file(), Encoding.chosen(encoding));
        return before.stream().map(preview -> again(preview, file, reading -> reading)).toList();
    }

    private static Preview again(Preview before, ReadFile file, UnaryOperator<Reading> marking) {
        if (file.problem().isPresent()) return Preview.failed(file, file.problem().get());
        if (before.place() >= file.readings().size()) return before;
        return before.reading(file, contents(marking.apply(file.readings().get(before.place()))));
    }

    private static Contents contents(Reading reading) {
        var document = reading.document();
        var text = reading.manuscript().text();
        var head = document.revised(document.text(), document.speakers(), List.of());
        return new Contents(head, reading.convention(), document.turns().size(), outside(document), voices(document, text),
                reading.attributes(), reading.remarks().size(), opening(document, text));
    }

    /// Of a long text: in a short one a title is much.
    private static int outside(Document document) {
        var within = document.turns().stream().mapToLong(turn -> turn.span().length()).sum();
        return document.text().length() < 2_000
                ? 0
                : (int) (100 * (document.text().length() - within) / document.text().length());
    }

    private static List<Voice> voices(Document document, String text) {
        var turns = new LinkedHashMap<Speaker, List<Turn>>();
        document.speakers().forEach(speaker -> turns.put(speaker, new ArrayList<>()));
        document.turns().forEach(turn -> document.speaker(turn).ifPresent(speaker -> turns.get(speaker).add(turn)));
        return turns.entrySet().stream().filter(entry -> !entry.getValue().isEmpty())
                .map(entry -> new Voice(entry.getKey().name(), entry.getKey().role(), entry.getValue().size(),
                        cut(entry.getValue().getFirst().talk().of(text), FIRST_WORDS)))
                .toList();
    }

    private static List<Line> opening(Document document, String text) {
        return document.turns().stream().limit(OPENING)
                .map(turn -> new Line(document.speaker(turn).map(Speaker::name).orElse(""), turn.time(),
                        cut(turn.talk().of(text), WORDS)))
                .toList();
    }

    /// No more than so many units, and no half character.
    private static String cut(String words, int most) {
        var line = words.substring(0, Math.min(words.length(), 2 * most)).strip().replaceAll("\\s*\\n\\s*", " ");
        if (line.length() <= most) return line;
        var end = Character.isHighSurrogate(line.charAt(most - 1)) ? most - 1 : most;
        return line.substring(0, end) + "…";
    }
}
