package org.polyvocal.bench;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.polyvocal.model.Code;
import org.polyvocal.model.Coder;
import org.polyvocal.model.Coding;
import org.polyvocal.model.Colour;
import org.polyvocal.model.Document;
import org.polyvocal.model.Id;
import org.polyvocal.model.Look;
import org.polyvocal.model.Passage;
import org.polyvocal.model.Rule;
import org.polyvocal.model.Span;
import org.polyvocal.model.evidence.Qualifiers;

/// An invented study of a given size, the same for the same seed: interviews, a codebook, and the codings of two coders
/// who often agree. Each interview is made when it is asked for, and does not depend on the others.
///
/// ```
/// var study = new CorpusGenerator(Size.L);
/// study.interviews().forEach(interview -> {
///     var document = …;                                   // read by the importer from interview.text()
///     var codings = study.codings(interview, document.id());
/// });
/// ```
public final class CorpusGenerator {
    private static final long SEED = 20261122;
    private static final int CODES_IN_A_THEME = 8;
    private static final Instant START = Instant.parse("2026-01-05T09:00:00Z");

    private final Size size;
    private final long seed;
    private final Vocabulary vocabulary;
    private final List<Coder> coders;
    private final List<Code> themes;
    private final List<Code> codes;

    public CorpusGenerator(Size size) {
        this(size, SEED);
    }

    public CorpusGenerator(Size size, long seed) {
        this.size = size;
        this.seed = seed;
        this.vocabulary = Vocabulary.of(seed);
        this.coders = List.of(new Coder(Id.next(), "Avery Lund", new Colour("#5B50C9")),
                new Coder(Id.next(), "Blake Osei", new Colour("#16702F")));
        this.themes = IntStream.range(0, (size.codes() + CODES_IN_A_THEME - 1) / CODES_IN_A_THEME)
                .mapToObj(CorpusGenerator::theme).toList();
        var names = names(new SplittableRandom(seed + 1), size.codes());
        this.codes = IntStream.range(0, size.codes()).mapToObj(at -> code(at, names.get(at))).toList();
    }

    public Size size() {
        return size;
    }

    public List<Coder> coders() {
        return coders;
    }

    /// The codes that are applied, [Size#codes] of them.
    public List<Code> codes() {
        return codes;
    }

    /// The codes that those are nested under, eight under each.
    public List<Code> themes() {
        return themes;
    }

    public Stream<Interview> interviews() {
        return IntStream.rangeClosed(1, size.interviews()).mapToObj(this::interview);
    }

    /// The interview with this number, from 1.
    public Interview interview(int number) {
        return interview(number, Size.WORDS);
    }

    /// One of another length.
    public Interview interview(int number, int words) {
        return new InterviewWriter(vocabulary, new SplittableRandom(seed * 31 + number)).write(number, words);
    }

    /// The codings of an interview that was read as this document, in the order in which they were made.
    public List<Coding> codings(Interview interview, Id<Document> document) {
        return codings(interview, document, size.codingsOf(interview.number()));
    }

    /// As many as are wanted.
    public List<Coding> codings(Interview interview, Id<Document> document, int wanted) {
        var made = new Coders(interview, new SplittableRandom(seed * 37 + interview.number()));
        return made.first(wanted).stream()
                .map(tag -> new Coding(Id.next(), new Passage(document, tag.span()), codes.get(tag.code()).id(),
                        coders.get(tag.coder()).id(), START.plus(Duration.ofMinutes(interview.number())), Qualifiers.NONE,
                        OptionalInt.empty(), ""))
                .toList();
    }

    /// Questions whose answers range from everywhere to nearly nowhere, in the language of the search field.
    public List<String> queries() {
        return List.of("school", vocabulary.ranked(2_500), vocabulary.ranked(30_000), "\"at the end of the day\"",
                "\"nobody told us why\"", "lead*", "t*ing", "collegue~", "/school(s|ing)?/", "\"head year\"~5");
    }

    /// A passage with a code and a coder, by their places in the lists.
    private record Tag(Span span, int code, int coder) {}

    private static Code theme(int at) {
        return new Code(Id.next(), Optional.empty(), "", "Theme %02d".formatted(at + 1), "",
                Look.PALETTE.get(at % Look.PALETTE.size()), Rule.NONE, at);
    }

    private Code code(int at, String name) {
        var theme = themes.get(at / CODES_IN_A_THEME);
        return new Code(Id.next(), Optional.of(theme.id()), "", name, "", theme.look(), Rule.NONE, at % CODES_IN_A_THEME);
    }

    private static List<String> names(RandomGenerator random, int count) {
        var names = new HashSet<String>();
        var inOrder = new ArrayList<String>();
        while (inOrder.size() < count) {
            var name = Vocabulary.one(random, Vocabulary.nouns()) + " " + Vocabulary.one(random, Vocabulary.nouns());
            if (names.add(name)) inOrder.add(Character.toUpperCase(name.charAt(0)) + name.substring(1));
        }
        return inOrder;
    }

    /// Two coders at work on one interview: the first chooses passages; the second often chooses the same or nearly so;
    /// and related codes often lie on overlapping passages.
    private final class Coders {
        private final Interview interview;
        private final RandomGenerator random;
        private final HashSet<Tag> seen = new HashSet<>();
        private final List<Tag> tags = new ArrayList<>();

        Coders(Interview interview, RandomGenerator random) {
            this.interview = interview;
            this.random = random;
        }

        List<Tag> first(int wanted) {
            while (tags.size() < wanted) {
                var tag = new Tag(passage(), likelyCode(), random.nextDouble() < 0.8 ? 0 : 1);
                if (!add(tag)) continue;
                if (random.nextDouble() < 0.35) add(new Tag(near(tag.span()), (tag.code() + 1) % codes.size(), tag.coder()));
                if (tag.coder() == 0 && random.nextDouble() < 0.6) {
                    add(new Tag(random.nextBoolean() ? tag.span() : near(tag.span()), tag.code(), 1));
                }
            }
            return tags.subList(0, wanted);
        }

        private boolean add(Tag tag) {
            return seen.add(tag) && tags.add(tag);
        }

        /// Some codes are used ten times as often as others.
        private int likelyCode() {
            return (int) (Math.pow(random.nextDouble(), 1.8) * codes.size());
        }

        private Span passage() {
            return random.nextDouble() < 0.55
                    ? stretch(interview.sentences(), (int) Math.exp(0.5 + 0.8 * random.nextGaussian()))
                    : stretch(interview.words(), (int) Math.min(250, 2 + Math.exp(2.7 + 0.9 * random.nextGaussian())));
        }

        private Span stretch(List<Span> parts, int more) {
            var first = random.nextInt(parts.size());
            return new Span(parts.get(first).start(), parts.get(Math.min(parts.size() - 1, first + more)).end());
        }

        /// The passage with its ends moved by a few words.
        private Span near(Span span) {
            var words = interview.words();
            var first = Math.clamp(wordAt(span.start()) + random.nextInt(-6, 7), 0, words.size() - 1);
            var last = Math.clamp(wordAt(span.end() - 1) + random.nextInt(-8, 9), first, words.size() - 1);
            return new Span(words.get(first).start(), words.get(last).end());
        }

        private int wordAt(int offset) {
            var low = 0;
            var high = interview.words().size() - 1;
            while (low < high) {
                var middle = (low + high + 1) >>> 1;
                if (interview.words().get(middle).start() <= offset) low = middle;
                else high = middle - 1;
            }
            return low;
        }
    }
}
