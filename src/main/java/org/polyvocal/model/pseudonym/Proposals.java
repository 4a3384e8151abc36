package org.polyvocal.model.pseudonym;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.polyvocal.model.Pseudonym;

/// Pseudonyms to choose from, in the language of a study: names of the same sort that occur nowhere in it.
public final class Proposals {
    private final Locale language;
    private final Predicate<String> occurs;

    /// @param occurs whether a word stands anywhere in the study, or is a replacement already
    public Proposals(Locale language, Predicate<String> occurs) {
        this.language = language;
        this.occurs = occurs;
    }

    /// A few for this name, with a first and a last name where it has both; none where all of ours occur.
    ///
    /// @param most how many
    public List<String> of(String name, Pseudonym.Kind kind, int most) {
        var words = Form.words(name).size();
        var proposals = switch (kind) {
            case PERSON -> words > 1 ? fullNames() : free(WordList.names("first", language));
            case PLACE, OTHER -> free(WordList.names("place", language));
            case SCHOOL -> schools();
        };
        return proposals.limit(most).toList();
    }

    private Stream<String> fullNames() {
        var first = free(WordList.names("first", language)).toList();
        var last = free(WordList.names("last", language)).toList();
        var parting = isWithoutBlanks(first) ? "" : " ";
        return IntStream.range(0, Math.min(first.size(), last.size()))
                .mapToObj(at -> parting.isEmpty() ? last.get(at) + first.get(at) : first.get(at) + parting + last.get(at));
    }

    private static boolean isWithoutBlanks(List<String> names) {
        return !names.isEmpty() && Character.isIdeographic(names.getFirst().codePointAt(0));
    }

    private Stream<String> schools() {
        var word = WordList.word("school.word", language);
        return WordList.phrases("school", language).stream()
                .filter(name -> !occurs.test(name)).map(name -> joined(name, word));
    }

    private static String joined(String name, String word) {
        if (word.startsWith("-")) return name + word;
        if (Character.isLowerCase(name.codePointAt(0))) return word + " " + name;
        return name.codePoints().anyMatch(point -> point > 0x2E80) ? name + word : name + " " + word;
    }

    private Stream<String> free(List<String> names) {
        return names.stream().filter(name -> !occurs.test(name));
    }
}
