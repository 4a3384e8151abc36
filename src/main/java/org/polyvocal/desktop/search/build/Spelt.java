package org.polyvocal.desktop.search.build;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.polyvocal.model.Code;
import org.polyvocal.model.Codebook;
import org.polyvocal.workbench.cases.Facet;

/// Writes words and names so that the query language reads them as what they are, whatever signs stand in them.
final class Spelt {
    private static final String QUOTES = "\"“”„‟«»";
    private static final String BLANKS = "\\s\\p{Z}\\p{Cc}";
    private static final Set<String> CAPITALS = Set.of("AND", "OR", "NOT", "INSIDE", "ENCLOSES", "OVERLAPS", "WITHIN",
            "FOLLOWED");
    private static final String BARE = "[\\p{L}\\p{N}_][\\p{L}\\p{M}\\p{N}_.-]*";

    private Spelt() {}

    /// Words in all their forms; a star stands for any letters.
    static String words(String typed) {
        return Stream.of(typed.split("[" + BLANKS + QUOTES + "()/:~?]+")).flatMap(Spelt::parts).filter(Spelt::hasLetter)
                .map(word -> CAPITALS.contains(word) ? word.toLowerCase(Locale.ROOT) : word).collect(Collectors.joining(" "));
    }

    private static Stream<String> parts(String word) {
        return word.indexOf('*') < 0
                ? Stream.of(word.replaceFirst("^-+", ""))
                : Stream.of(word.split("[^\\p{L}\\p{M}\\p{N}*]+"));
    }

    static String phrase(String typed) {
        var words = typed.replaceAll("[" + BLANKS + QUOTES + "*?]+", " ").strip();
        return hasLetter(words) ? '"' + words + '"' : "";
    }

    /// A question in the language itself.
    static String query(String typed) {
        return typed.strip();
    }

    /// A field with a name; of a quotation mark in it any sign is found.
    static String named(String field, String name) {
        var words = name.strip();
        if (words.isEmpty()) return "";
        return words.matches(BARE) && !CAPITALS.contains(words)
                ? field + ":" + words
                : Facet.query(field, List.of(words));
    }

    /// The shortest name that means this code and no other.
    static String code(Codebook codebook, Code code) {
        return named("code", Stream.of(code.name(), codebook.path(code), code.shortName(), code.reference())
                .filter(Predicate.not(String::isBlank)).filter(name -> !hasQuote(name))
                .filter(name -> codebook.named(name).filter(code::equals).isPresent())
                .findFirst().orElse(code.id().toString()));
    }

    static String attribute(String name) {
        return "case." + (name.matches("[\\p{L}\\p{M}\\p{N}._-]+") ? name : '"' + name + '"');
    }

    static boolean hasQuote(String name) {
        return name.chars().anyMatch(letter -> QUOTES.indexOf(letter) >= 0);
    }

    private static boolean hasLetter(String word) {
        return word.codePoints().anyMatch(letter -> Character.isLetterOrDigit(letter) || Character.isEmojiPresentation(letter));
    }
}
