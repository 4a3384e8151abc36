package org.polyvocal.analysis.cooccurrence;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/// How two codings of one document lie to each other: the sense of *together* that a matrix counts.
///
/// @param within how far apart they may be, in characters or units; 0 where the kind knows no distance
public record Relation(Kind kind, int within) {
    public static final Relation OVERLAP = new Relation(Kind.OVERLAP, 0);
    public static final Relation IDENTICAL = new Relation(Kind.IDENTICAL, 0);
    public static final Relation ENCLOSES = new Relation(Kind.ENCLOSES, 0);
    public static final Relation CROSSES = new Relation(Kind.CROSSES, 0);
    public static final Relation TOUCHING = new Relation(Kind.ADJACENT, 0);
    public static final Relation SAME_DOCUMENT = new Relation(Kind.DOCUMENT, 0);
    private static final int ENOUGH = 1_000_000; // far beyond any text, and far from overflowing

    /// x and y stand for half-open spans of characters, or of the numbers of units.
    public enum Kind {
        /// Any shared character.
        OVERLAP("overlap", true),
        /// The same span.
        IDENTICAL("identical_span", true),
        /// x holds the whole of y and is longer.
        ENCLOSES("encloses", false),
        /// x overlaps the start of y.
        CROSSES("crosses", false),
        /// No shared character, and no more than so many between them; none: they touch.
        ADJACENT("adjacent", true),
        /// x ends before y begins, no more than so many characters before.
        PRECEDES("precedes", false),
        /// Sentences at most so far apart; 0: they share one.
        SENTENCES("sentence", true),
        /// Turns at most so far apart; 0: they share one.
        TURNS("turn", true),
        /// Words at most so far apart; 0: they share one.
        WORDS("word", true),
        /// Anywhere in the same document.
        DOCUMENT("document", true);

        private final String word;
        private final boolean symmetric;

        Kind(String word, boolean symmetric) {
            this.word = word;
            this.symmetric = symmetric;
        }

        /// The unit whose numbers are compared; empty where characters are.
        Optional<Segmentation.Unit> unit() {
            return switch (this) {
                case SENTENCES -> Optional.of(Segmentation.Unit.SENTENCE);
                case TURNS -> Optional.of(Segmentation.Unit.TURN);
                case WORDS -> Optional.of(Segmentation.Unit.WORD);
                case OVERLAP, IDENTICAL, ENCLOSES, CROSSES, ADJACENT, PRECEDES, DOCUMENT -> Optional.empty();
            };
        }
    }

    public Relation {
        Objects.requireNonNull(kind, "kind");
        if (within < 0 || within > ENOUGH) throw new IllegalArgumentException("not a distance: " + within);
    }

    public static Relation adjacent(int characters) {
        return new Relation(Kind.ADJACENT, characters);
    }

    public static Relation precedes(int characters) {
        return new Relation(Kind.PRECEDES, characters);
    }

    public static Relation sentences(int apart) {
        return new Relation(Kind.SENTENCES, apart);
    }

    public static Relation turns(int apart) {
        return new Relation(Kind.TURNS, apart);
    }

    public static Relation words(int apart) {
        return new Relation(Kind.WORDS, apart);
    }

    /// Whether it can be loosened: how far apart the two may be.
    public boolean knowsDistance() {
        return switch (kind) {
            case ADJACENT, PRECEDES, SENTENCES, TURNS, WORDS -> true;
            case OVERLAP, IDENTICAL, ENCLOSES, CROSSES, DOCUMENT -> false;
        };
    }

    /// This relation with another distance; without effect where it knows none.
    public Relation within(int distance) {
        return knowsDistance() ? new Relation(kind, distance) : this;
    }

    /// Whether x–y always means y–x.
    public boolean isSymmetric() {
        return kind.symmetric;
    }

    /// Whether places are counted in turns, sentences, words or documents rather than by characters.
    public boolean isOverUnits() {
        return kind.unit().isPresent() || kind == Kind.DOCUMENT;
    }

    /// The relation's name on the command line: `overlap`, `turn`, `turns:1`, `adjacent:10`.
    public String word() {
        return switch (kind) {
            case OVERLAP, IDENTICAL, ENCLOSES, CROSSES, DOCUMENT -> kind.word;
            case ADJACENT -> within == 0 ? "touching" : kind.word + ":" + within;
            case PRECEDES -> kind.word + ":" + within;
            case SENTENCES, TURNS, WORDS -> within == 0 ? kind.word : kind.word + "s:" + within;
        };
    }

    /// The relation of this name, in the words of the command line or of the published reference tables
    /// (`adjacent_<=10_chars`, `within_1_turn`, `same_sentence(share>=1)`).
    public static Optional<Relation> named(String name) {
        var words = name.strip().toLowerCase(Locale.ROOT).replaceFirst("\\(.*\\)$", "").replace('-', '_');
        return switch (words) {
            case "overlap" -> Optional.of(OVERLAP);
            case "identical", "identical_span" -> Optional.of(IDENTICAL);
            case "encloses" -> Optional.of(ENCLOSES);
            case "crosses" -> Optional.of(CROSSES);
            case "touching" -> Optional.of(TOUCHING);
            case "document", "same_document" -> Optional.of(SAME_DOCUMENT);
            case "sentence", "same_sentence" -> Optional.of(sentences(0));
            case "turn", "same_turn" -> Optional.of(turns(0));
            case "word", "same_word" -> Optional.of(words(0));
            default -> Distance.named(words);
        };
    }

    /// x is to y as this relation says.
    boolean holds(int xStart, int xEnd, int yStart, int yEnd) {
        return switch (kind) {
            case OVERLAP -> xStart < yEnd && yStart < xEnd;
            case IDENTICAL -> xStart == yStart && xEnd == yEnd;
            case ENCLOSES -> xStart <= yStart && yEnd <= xEnd && (xStart != yStart || xEnd != yEnd);
            case CROSSES -> xStart < yStart && yStart < xEnd && xEnd < yEnd;
            case ADJACENT -> {
                var gap = Math.max(xStart, yStart) - Math.min(xEnd, yEnd);
                yield gap >= 0 && gap <= within;
            }
            case PRECEDES -> xEnd <= yStart && yStart - xEnd <= within;
            case SENTENCES, TURNS, WORDS -> yStart - xEnd < within && xStart - yEnd < within;
            case DOCUMENT -> true;
        };
    }

    /// How far beyond the end of x a y that begins later may begin.
    int reach() {
        return switch (kind) {
            case OVERLAP, IDENTICAL, ENCLOSES, CROSSES, DOCUMENT -> -1;
            case ADJACENT, PRECEDES -> within;
            case SENTENCES, TURNS, WORDS -> within - 1;
        };
    }

    /// Names that carry a number.
    private enum Distance {
        ADJACENT(Kind.ADJACENT, "(?:adjacent|chars|characters):(\\d+)|adjacent_(?:<=)?(\\d+)_chars"), PRECEDES(Kind.PRECEDES,
                "precedes:(\\d+)|precedes_within_(\\d+)_chars"), SENTENCES(Kind.SENTENCES,
                        "sentences?:(\\d+)|within_(\\d+)_sentences?"), TURNS(Kind.TURNS,
                                "turns?:(\\d+)|within_(\\d+)_turns?"), WORDS(Kind.WORDS, "words?:(\\d+)|within_(\\d+)_words?");

        private final Kind kind;
        private final Pattern pattern;

        Distance(Kind kind, String pattern) {
            this.kind = kind;
            this.pattern = Pattern.compile(pattern);
        }

        static Optional<Relation> named(String words) {
            for (var each : values()) {
                var found = each.pattern.matcher(words);
                if (found.matches()) {
                    var digits = found.group(1) == null ? found.group(2) : found.group(1);
                    return Optional.of(digits).filter(it -> it.length() <= 6)
                            .map(it -> new Relation(each.kind, Integer.parseInt(it)));
                }
            }
            return Optional.empty();
        }
    }
}
