package org.polyvocal.model;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// A transcript: where it came from, what is known of its text, who speaks in it and when. The text itself stays in
/// the record and is asked for when it is needed.
///
/// @param name unique within the project
/// @param set  the group it is shown under; empty for none
/// @param turns in the order of the text, never overlapping
public record Document(Id<Document> id, String name, String set, Source source, TextProfile text, List<Speaker> speakers,
        List<Turn> turns, Instant added) implements Entity {
    public Document {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(set, "set");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(added, "added");
        speakers = List.copyOf(speakers);
        turns = List.copyOf(turns);
    }

    /// The same document with these speakers in the place of its own.
    public Document spokenBy(List<Speaker> speakers) {
        return new Document(id, name, set, source, text, speakers, turns, added);
    }

    public Document named(String name) {
        return new Document(id, name, set, source, text, speakers, turns, added);
    }

    public Document inSet(String set) {
        return new Document(id, name, set, source, text, speakers, turns, added);
    }

    public Optional<Speaker> speaker(Id<Speaker> id) {
        return speakers.stream().filter(speaker -> speaker.id().equals(id)).findFirst();
    }

    public Optional<Speaker> speaker(Turn turn) {
        return turn.speaker().flatMap(this::speaker);
    }

    /// The number of the turn that holds `offset`, counted from 1; empty between turns and in front matter.
    public Optional<Integer> turnAt(int offset) {
        var at = lastTurnFrom(offset);
        return at >= 0 && turns.get(at).span().contains(offset) ? Optional.of(at + 1) : Optional.empty();
    }

    /// Whether the transcript says of any turn when it begins.
    public boolean isTimed() {
        return turns.stream().anyMatch(turn -> turn.time().isPresent());
    }

    /// When the turn that holds `offset` begins, where the transcript says so.
    public Optional<Duration> timeAt(int offset) {
        return turnAt(offset).map(this::turn).flatMap(Turn::time);
    }

    /// Who says the turn that holds `offset`, where anybody is named.
    public Optional<Speaker> speakerAt(int offset) {
        return turnAt(offset).map(this::turn).flatMap(this::speaker);
    }

    /// The turn with this number, counted from 1.
    ///
    /// @throws IndexOutOfBoundsException when there is none
    public Turn turn(int number) {
        return turns.get(number - 1);
    }

    /// Who says the turn with this number; nobody where nobody is named, or there is no such turn.
    public Optional<Id<Speaker>> voice(int number) {
        return number < 1 || number > turns.size() ? Optional.empty() : turn(number).speaker();
    }

    /// The same document after a revision of its text or of who says what in it.
    public Document revised(TextProfile text, List<Speaker> speakers, List<Turn> turns) {
        return new Document(id, name, set, source, text, speakers, turns, added);
    }

    private int lastTurnFrom(int offset) {
        var low = 0;
        var high = turns.size();
        while (low < high) {
            var middle = (low + high) >>> 1;
            if (turns.get(middle).span().start() <= offset) low = middle + 1;
            else high = middle;
        }
        return low - 1;
    }

    /// Names stay out of logs.
    @Override
    public String toString() {
        return "Document " + id;
    }
}
