package org.polyvocal.exchange.dedoose;

import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import org.polyvocal.exchange.arrival.Arrival;
import org.polyvocal.exchange.file.Original;
import org.polyvocal.exchange.transcript.Reading;
import org.polyvocal.exchange.transcript.Transcripts;
import org.polyvocal.exchange.turns.Remark;
import org.polyvocal.model.Code;
import org.polyvocal.model.Codebook;
import org.polyvocal.model.Coder;
import org.polyvocal.model.Coding;
import org.polyvocal.model.Entity;
import org.polyvocal.model.Id;
import org.polyvocal.model.Look;
import org.polyvocal.model.Memo;
import org.polyvocal.model.Passage;
import org.polyvocal.model.change.CodebookChanges;
import org.polyvocal.model.evidence.Qualifiers;
import org.polyvocal.model.loss.Losses;
import org.polyvocal.model.words.Messages;
import org.polyvocal.model.words.Problem;

/// A Word document whose comments say `Codes (120-180)` and then a code on each line. The passage is the one that the comment
/// is on, because the two numbers count Dedoose's own text, which the file does not have.
public final class CodedDocument {
    private static final Pattern HEAD = Pattern.compile("Codes\\s*\\(\\s*\\d+\\s*-\\s*\\d+\\s*\\)");
    /// What stands for a coder where nobody has entered a name.
    private static final Set<String> NOBODY = Set.of("", "coder", "author", "dedoose", "unknown");

    private final Reading reading;
    private final String fallback;
    private final Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
    private final Losses losses = new Losses();
    private final Map<String, Coder> coders = new LinkedHashMap<>();
    private final Map<String, Code> codes = new LinkedHashMap<>();
    private final List<Entity> marks = new ArrayList<>();

    private CodedDocument(Original file) {
        this.reading = Transcripts.read(file).getFirst();
        this.fallback = file.stem();
    }

    /// @throws Problem when it cannot be read, or has no codes
    public static Arrival read(Path path) {
        var file = Original.of(path);
        var document = new CodedDocument(file);
        document.reading.remarks().forEach(document::add);
        if (document.codes.isEmpty()) throw new Problem("exchange.dedoose.none", file.name());
        return document.arrival();
    }

    private void add(Remark remark) {
        var lines = remark.text().strip().lines().map(String::strip).toList();
        var coder = coder(remark.author());
        if (lines.isEmpty() || !HEAD.matcher(lines.getFirst()).matches()) {
            marks.add(new Memo(Id.next(), Optional.of(reading.document().id()), Optional.of(remark.span()), Optional.empty(),
                    coder.id(), now, remark.text()));
            losses.kept("note");
            return;
        }
        losses.kept("selection");
        lines.stream().skip(1).filter(line -> !line.isEmpty()).distinct().forEach(name -> add(remark, coder, code(name)));
    }

    private void add(Remark remark, Coder coder, Code code) {
        marks.add(new Coding(Id.next(), new Passage(reading.document().id(), remark.span()), code.id(), coder.id(), now,
                Qualifiers.NONE, OptionalInt.empty(), ""));
        losses.kept("coding");
    }

    /// The file is named after whoever coded it where the comments do not say who that was.
    private Coder coder(String author) {
        var name = NOBODY.contains(author.strip().toLowerCase(Locale.ROOT)) ? fallback : author.strip();
        return coders.computeIfAbsent(name, it -> {
            losses.kept("user");
            return new Coder(Id.next(), it, Look.PALETTE.get(coders.size() % Look.PALETTE.size()).colour());
        });
    }

    private Code code(String name) {
        return codes.computeIfAbsent(name, it -> {
            losses.kept("code");
            return CodebookChanges.draft(new Codebook(codes.values()), Optional.empty(), it);
        });
    }

    private Arrival arrival() {
        losses.kept("source");
        losses.remark("coding", Messages.say("exchange.dedoose.passage"));
        var entities = new ArrayList<Entity>(coders.values());
        entities.addAll(codes.values());
        entities.add(reading.document());
        entities.addAll(marks);
        return new Arrival("", "", Optional.empty(), entities, List.of(reading.manuscript()), losses);
    }
}
