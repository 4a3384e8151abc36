package org.polyvocal.exchange.prose;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.polyvocal.exchange.cues.CueFile;
import org.polyvocal.model.time.TimeCode;

/// Captions set as paragraphs, as Teams once did: a line with the times, one with the name, and then the words. They are
/// made the table that they mean, with one row for all that one voice says in a go.
final class Captions {
    private static final int FEWEST = 2;
    private static final int LONGEST_NAME = 60;

    private record Caption(Duration start, List<Passage> lines) {
        /// A name alone is no caption, nor are words that nobody says.
        boolean isWhole() {
            return lines.size() > 1 && lines.getFirst().words().length() <= LONGEST_NAME;
        }

        String name() {
            return lines.getFirst().words();
        }
    }

    private Captions() {}

    /// Nothing where the document does not consist of captions.
    static Optional<List<Block>> asTable(List<Block> blocks) {
        var before = new ArrayList<Block>();
        var captions = new ArrayList<Caption>();
        if (lines(blocks).noneMatch(line -> CueFile.start(line.words()).isPresent())) return Optional.empty();
        for (var line : lines(blocks).toList()) {
            var start = CueFile.start(line.words());
            if (start.isPresent()) captions.add(new Caption(start.get(), new ArrayList<>()));
            else if (captions.isEmpty()) before.add(line);
            else if (!line.isBlank()) captions.getLast().lines().add(line.stripped());
        }
        var voices = captions.stream().map(caption -> caption.isWhole() ? caption.name() : "").distinct().count();
        if (captions.size() < FEWEST || !captions.stream().allMatch(Caption::isWhole) || voices > captions.size() / 2 + 1) {
            return Optional.empty();
        }
        before.add(Grid.of(rows(captions)));
        return Optional.of(before);
    }

    private static Stream<Passage> lines(List<Block> blocks) {
        return blocks.stream().flatMap(Flow::passages).flatMap(passage -> passage.lines().stream());
    }

    private static List<List<Passage>> rows(List<Caption> captions) {
        var rows = new ArrayList<List<Passage>>();
        var name = "";
        for (var caption : captions) {
            var words = Passage.joined(caption.lines().subList(1, caption.lines().size()), " ");
            if (caption.name().equals(name)) {
                var above = rows.removeLast();
                rows.add(List.of(above.get(0), above.get(1), Passage.joined(List.of(above.get(2), words), " ")));
            } else {
                rows.add(List.of(new Passage(TimeCode.toMillisecond(caption.start()), List.of()), caption.lines().getFirst(),
                        words));
            }
            name = caption.name();
        }
        return rows;
    }
}
