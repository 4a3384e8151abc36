package org.polyvocal.analysis.agreement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.polyvocal.model.Coder;
import org.polyvocal.model.Coding;
import org.polyvocal.model.Document;
import org.polyvocal.model.Id;
import org.polyvocal.model.Span;

/// A passage about which two coders differ.
///
/// @param span   from the first to the last character that either coded
/// @param first  what the first coder has of the code there
/// @param second what the second coder has of it
/// @param others codings of other codes in the same place, by the one who does not have this code
public record Disagreement(Kind kind, Document document, Span span, List<Coding> first, List<Coding> second,
        List<Coding> others) {
    /// In what they differ.
    public enum Kind {
        /// One has the code, the other has nothing there.
        MISSED,
        /// Both have the code, from or to somewhere else.
        BOUNDARY,
        /// One has the code, the other has another there.
        OTHER_CODE
    }

    public Disagreement {
        first = List.copyOf(first);
        second = List.copyOf(second);
        others = List.copyOf(others);
    }

    /// In the order of the study and its texts; passages outside the universe of the terms are left out.
    public static List<Disagreement> between(Id<Coder> first, Id<Coder> second, Subject subject, List<Work> works, Terms terms) {
        return works.stream().filter(work -> work.coders().contains(first) && work.coders().contains(second))
                .flatMap(work -> new Reading(work, subject, Ground.of(work.document(), terms.by(Unit.CHARACTER, Rule.ANY)))
                        .between(first, second))
                .toList();
    }

    /// All that either has, first and second, in the order of the text.
    public Stream<Coding> codings() {
        return Stream.concat(first.stream(), second.stream()).sorted(Coding.READING_ORDER);
    }

    /// One document, looked through for one code.
    private record Reading(Work work, Subject subject, Ground ground) {
        Stream<Disagreement> between(Id<Coder> first, Id<Coder> second) {
            return places(first, second).stream().filter(place -> isInside(hull(place)))
                    .map(place -> disagreement(place, first, second))
                    .filter(it -> it.kind != Kind.BOUNDARY || !covered(it.first).equals(covered(it.second)));
        }

        /// Codings of the code by either that hang together.
        private List<List<Coding>> places(Id<Coder> first, Id<Coder> second) {
            List<List<Coding>> places = new ArrayList<>();
            var end = 0;
            for (var coding : work.codings()) {
                if (!subject.counted().contains(coding.code())) continue;
                if (!coding.coder().equals(first) && !coding.coder().equals(second)) continue;
                if (places.isEmpty() || coding.span().start() >= end) places.add(new ArrayList<>());
                places.getLast().add(coding);
                end = Math.max(end, coding.span().end());
            }
            return places;
        }

        private Disagreement disagreement(List<Coding> place, Id<Coder> first, Id<Coder> second) {
            var ofFirst = place.stream().filter(coding -> coding.coder().equals(first)).toList();
            var ofSecond = place.stream().filter(coding -> coding.coder().equals(second)).toList();
            var span = hull(place);
            if (!ofFirst.isEmpty() && !ofSecond.isEmpty()) {
                return new Disagreement(Kind.BOUNDARY, work.document(), span, ofFirst, ofSecond, List.of());
            }
            var silent = ofFirst.isEmpty() ? first : second;
            var others = work.codings().stream().filter(coding -> coding.coder().equals(silent) && coding.span().overlaps(span))
                    .toList();
            return new Disagreement(others.isEmpty() ? Kind.MISSED : Kind.OTHER_CODE, work.document(), span, ofFirst, ofSecond,
                    others);
        }

        private boolean isInside(Span span) {
            return ground.begins(ground.from(span.start()), span.end());
        }

        private static Span hull(List<Coding> place) {
            return new Span(place.getFirst().span().start(), place.stream().mapToInt(it -> it.span().end()).max().orElseThrow());
        }

        /// What codings cover together, as stretches that neither overlap nor touch.
        private static List<Span> covered(List<Coding> codings) {
            var covered = new ArrayList<Span>();
            for (var span : codings.stream().map(Coding::span).sorted(Comparator.naturalOrder()).toList()) {
                if (!covered.isEmpty() && span.start() <= covered.getLast().end()) {
                    var last = covered.removeLast();
                    covered.add(new Span(last.start(), Math.max(last.end(), span.end())));
                } else {
                    covered.add(span);
                }
            }
            return covered;
        }

        /// Names stay out of logs.
        @Override
        public String toString() {
            return "Reading of " + work.document().id();
        }
    }

    /// How much of what either coded both coded, where ends differ.
    public double shared() {
        var either = 0;
        var both = 0;
        for (var place = span.start(); place < span.end();) {
            var here = place;
            var next = codings().flatMap(it -> Stream.of(it.span().start(), it.span().end())).filter(it -> it > here)
                    .min(Comparator.naturalOrder()).orElse(span.end());
            var a = first.stream().anyMatch(it -> it.span().contains(here));
            var b = second.stream().anyMatch(it -> it.span().contains(here));
            if (a || b) either += next - place;
            if (a && b) both += next - place;
            place = next;
        }
        return either == 0 ? 0 : (double) both / either;
    }

    /// Memos and names stay out of logs.
    @Override
    public String toString() {
        return "Disagreement (" + kind + ") in " + document.id();
    }
}
