package org.polyvocal.model.revision;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.polyvocal.model.Document;
import org.polyvocal.model.Id;
import org.polyvocal.model.Role;
import org.polyvocal.model.Speaker;
import org.polyvocal.model.Turn;

/// Whatever somebody may do to a text: the laws of revisions are tried on it.
public final class RandomRevision {
    private static final List<String> WORDS = List.of("trust", "we", "e\u0301t\u0301e", "🎻", "שלום", "信任。", "👩🏽‍🏫", "don't",
            " ", "\n", "",
            "a: b", "[00:01:02]");
    private final RandomGenerator random;

    public RandomRevision(RandomGenerator random) {
        this.random = random;
    }

    /// A few steps of any kind.
    public Revision of(Document document, String text) {
        var revision = Revision.of(document, text);
        for (var n = 0; n <= random.nextInt(3); n++) revision = step(revision);
        return revision;
    }

    Revision step(Revision revision) {
        var turns = revision.document().turns();
        if (turns.isEmpty() || random.nextInt(3) == 0) return revision.edit(edits(revision.text()));
        return turnStep(revision);
    }

    /// A step that changes who says what, but nothing of what is said.
    Revision turnStep(Revision revision) {
        var turns = revision.document().turns();
        var number = 1 + random.nextInt(turns.size());
        return switch (random.nextInt(4)) {
            case 0 -> number < turns.size() ? revision.join(number) : revision;
            case 1 -> revision.give(number, speaker(revision.document()));
            case 2 -> some(revision.document().speakers()).map(it -> revision.rename(it.id(), name())).orElse(revision);
            default -> split(revision, number);
        };
    }

    private Revision split(Revision revision, int number) {
        Turn turn = revision.document().turn(number);
        var words = turn.talk().of(revision.text());
        var place = IntStream.range(1, words.length()).filter(at -> Character.isWhitespace(words.charAt(at)))
                .filter(at -> !words.substring(0, at).isBlank() && !words.substring(at).isBlank()).boxed().toList();
        return some(place).map(at -> revision.split(number, turn.talk().start() + at, speaker(revision.document())))
                .orElse(revision);
    }

    /// Edits that do not overlap and reach any distance, cutting characters in two now and then.
    List<TextEdit> edits(String text) {
        var edits = new ArrayList<TextEdit>();
        for (var from = random.nextInt(text.length() + 1); from <= text.length(); from += 1 + random.nextInt(text.length() + 1)) {
            var to = Math.min(text.length(), from + (random.nextBoolean() ? random.nextInt(4) : random.nextInt(40)));
            edits.add(new TextEdit(from, to, random.nextInt(4) == 0 ? "" : words()));
            from = to;
        }
        return edits;
    }

    private String words() {
        return some(WORDS).orElseThrow() + some(WORDS).orElseThrow();
    }

    private Speaker speaker(Document document) {
        return random.nextInt(3) == 0
                ? new Speaker(Id.next(), name(), Role.PARTICIPANT)
                : some(document.speakers()).orElseGet(() -> new Speaker(Id.next(), name(), Role.UNKNOWN));
    }

    private String name() {
        return some(List.of("Ana", "Q", "Dr. König", "R2", "ana", "问")).orElseThrow();
    }

    private <T> Optional<T> some(List<T> list) {
        return list.isEmpty() ? Optional.empty() : Optional.of(list.get(random.nextInt(list.size())));
    }
}
