package org.polyvocal.model.pseudonym;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.polyvocal.model.Pseudonym;
import org.polyvocal.model.Span;
import org.polyvocal.model.pseudonym.Edges.Joint;

/// The names of a register, ready to be looked for in any number of texts, by any number of threads.
///
/// ```
/// var names = Names.of(study.pseudonyms());
/// names.in("Siân’s room", Locale.ENGLISH);   // Siân, to become Anna
/// ```
///
/// A name is found as a whole word: with its accents or without, in capitals, in small letters (which is doubtful), with any
/// white space between its words, the longest first. What is joined to it, as in “Siân’s”, stays.
public final class Names {
    private static final int SHORTEST_INFLECTED = 3;
    /// Languages whose names have an *s* of their own where English has an apostrophe and an s.
    private static final Set<String> WITH_GENITIVE = Set.of("de", "nl", "sv", "da", "no", "nb", "nn", "is");
    /// What Hebrew and Arabic join to the front of a name: and, in, to, from, as, that.
    private static final String PREFIXES = "והבלמשכوفبلك";
    private static final int MOST_PREFIXES = 3;
    private static final int FIRST_WITH_PREFIX = 0x590; // where the Hebrew block begins

    private final NameTree tree;

    private Names(NameTree tree) {
        this.tree = tree;
    }

    public static Names of(Collection<Pseudonym> register) {
        return new Names(new NameTree(register.stream().flatMap(Names::forms).toList()));
    }

    private static Stream<Form> forms(Pseudonym pseudonym) {
        return Stream.concat(Stream.of(pseudonym.name()), pseudonym.variants().stream())
                .map(written -> Form.of(pseudonym, written));
    }

    /// True when there is nothing to look for.
    public boolean isEmpty() {
        return tree.isEmpty();
    }

    /// Whether one of the names stands in the text, if only doubtfully.
    public boolean areIn(String text) {
        return !isEmpty() && !find(text, new Stretch(0, text.length()), Locale.ROOT, 1).isEmpty();
    }

    /// Every name in the text, in order, none overlapping another.
    public List<Occurrence> in(String text, Locale language) {
        return isEmpty() ? List.of() : find(text, new Stretch(0, text.length()), language, Integer.MAX_VALUE);
    }

    /// Every name that lies wholly within a stretch of the text.
    List<Occurrence> in(String text, Span within, Locale language) {
        return isEmpty() ? List.of() : find(text, new Stretch(within.start(), within.end()), language, Integer.MAX_VALUE);
    }

    private record Stretch(int from, int to) {}

    private List<Occurrence> find(String text, Stretch within, Locale language, int most) {
        var found = new ArrayList<Occurrence>();
        for (var at = within.from; at < within.to && found.size() < most;) {
            var point = text.codePointAt(at);
            if (!tree.mayBeginWith(point) || !mayBeginAt(text, at)) {
                at += Character.charCount(point);
                continue;
            }
            var occurrence = best(text, at, within.to, language);
            occurrence.ifPresent(found::add);
            at = occurrence.map(it -> it.span().end()).orElse(at + Character.charCount(point));
        }
        return List.copyOf(found);
    }

    private static boolean mayBeginAt(String text, int at) {
        return Edges.between(text, at) != Joint.CLOSED || isAfterPrefix(text, at);
    }

    private static boolean isAfterPrefix(String text, int at) {
        if (text.charAt(at) < FIRST_WITH_PREFIX) return false;
        var from = at;
        while (from > 0 && at - from < MOST_PREFIXES && PREFIXES.indexOf(text.charAt(from - 1)) >= 0) from--;
        return from < at && Edges.between(text, from) == Joint.OPEN;
    }

    /// The longest that is certain, or else the longest.
    private Optional<Occurrence> best(String text, int start, int limit, Locale language) {
        Optional<Occurrence> best = Optional.empty();
        for (var candidate : tree.from(text, start, limit)) {
            var occurrence = occurrence(text, start, candidate, language);
            if (occurrence.isPresent() && !isBetter(best, occurrence.get())) best = occurrence;
        }
        return best;
    }

    private static boolean isBetter(Optional<Occurrence> known, Occurrence next) {
        return known.filter(it -> it.likeness().isCertain() && !next.likeness().isCertain()
                || it.likeness().isCertain() == next.likeness().isCertain() && it.span().end() == next.span().end()).isPresent();
    }

    private static Optional<Occurrence> occurrence(String text, int start, NameTree.Candidate candidate, Locale language) {
        var found = text.substring(start, candidate.end());
        return standing(text, start, candidate, language).map(standing -> {
            var likeness = standing == Likeness.WITHIN ? standing : candidate.form().likeness(found);
            return new Occurrence(new Span(start, candidate.end()), candidate.form().pseudonym(), likeness,
                    candidate.form().instead(found));
        });
    }

    /// Whether the name stands there as a word of its own; nothing where it is a part of another.
    private static Optional<Likeness> standing(String text, int start, NameTree.Candidate candidate, Locale language) {
        var before = Edges.between(text, start);
        var after = Edges.between(text, candidate.end());
        var inflected = after == Joint.CLOSED && isInflected(text, start, candidate.end());
        if (after == Joint.CLOSED && !inflected) return Optional.empty();
        if (inflected && !WITH_GENITIVE.contains(language.getLanguage())) return Optional.of(Likeness.WITHIN);
        if (before == Joint.CLOSED) return Optional.of(Likeness.WITHIN);
        if (before == Joint.OPEN && after == Joint.OPEN || inflected) return Optional.of(Likeness.WRITTEN);
        return Optional.of(Edges.standsOut(text.substring(start, candidate.end()), before, after)
                ? Likeness.WRITTEN
                : Likeness.WITHIN);
    }

    /// *Gelderds* for the Gelderds, or for what is Gelderd’s.
    private static boolean isInflected(String text, int start, int end) {
        if (end - start < SHORTEST_INFLECTED || Edges.between(text, end + 1) != Joint.OPEN) return false;
        var last = text.charAt(end - 1);
        var next = text.charAt(end);
        return (next == 's' || next == 'S' && Character.isUpperCase(last)) && last != 's' && last < 0x250;
    }
}
