package org.polyvocal.model.pseudonym;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.polyvocal.model.Naming;
import org.polyvocal.model.Pseudonym;

/// What stands for a variant of a name: the part of the replacement that answers to it. With *Tom Gelderd* replaced by *Ben
/// Hart*, *Gelderd* becomes *Hart*, *Mr Gelderd* becomes *Mr Hart*, *T.G.* becomes *B.H.*, and *Tommy* becomes *Ben*.
final class StandIn {
    private final Pseudonym pseudonym;
    private final List<String> name;
    private final List<String> replacement;

    private StandIn(Pseudonym pseudonym) {
        this.pseudonym = pseudonym;
        this.name = Form.words(pseudonym.name());
        this.replacement = Form.words(pseudonym.replacement());
    }

    static String of(Pseudonym pseudonym, String written) {
        return Naming.same(written, pseudonym.name()) ? pseudonym.replacement() : new StandIn(pseudonym).of(written);
    }

    private String of(String written) {
        return initials(written).or(() -> part(Form.words(written))).orElseGet(this::nickname);
    }

    /// Letters with points or without, one for each word of the name.
    private Optional<String> initials(String written) {
        var letters = written.codePoints().filter(Character::isLetter).toArray();
        var pointed = written.indexOf('.') >= 0 || letters.length == written.codePointCount(0, written.length());
        if (!pointed || letters.length < 2 || letters.length != name.size()) return Optional.empty();
        for (var at = 0; at < letters.length; at++) {
            if (!Naming.same(Character.toString(letters[at]), first(name.get(at)))) return Optional.empty();
        }
        var points = written.indexOf('.') >= 0;
        var parting = written.indexOf(' ') >= 0 ? " " : "";
        return Optional.of(replacement.stream().map(word -> first(word).toUpperCase(Locale.ROOT) + (points ? "." : ""))
                .collect(Collectors.joining(parting)));
    }

    private static String first(String word) {
        return word.substring(0, word.offsetByCodePoints(0, 1));
    }

    /// Words of the name, perhaps after others such as a title, which stay.
    private Optional<String> part(List<String> words) {
        for (var kept = 0; kept < words.size(); kept++) {
            var at = Collections.indexOfSubList(folded(name), folded(words.subList(kept, words.size())));
            if (at >= 0) {
                var standIn = answering(at, words.size() - kept);
                return Optional.of(kept == 0 ? standIn : String.join(" ", words.subList(0, kept)) + " " + standIn);
            }
        }
        return Optional.empty();
    }

    private static List<String> folded(List<String> words) {
        return words.stream().map(Naming::folded).toList();
    }

    private String answering(int at, int count) {
        if (replacement.size() == name.size()) return String.join(" ", replacement.subList(at, at + count));
        if (replacement.size() < 2) return pseudonym.replacement();
        return at + count == name.size() ? replacement.getLast() : replacement.getFirst();
    }

    /// A person's other first name is answered by a first name.
    private String nickname() {
        return pseudonym.kind() == Pseudonym.Kind.PERSON && name.size() > 1 ? replacement.getFirst() : pseudonym.replacement();
    }
}
