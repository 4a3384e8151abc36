package org.polyvocal.desktop.palette;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.polyvocal.desktop.palette.CodeMatch.Tier;
import org.polyvocal.model.Code;
import org.polyvocal.model.Codebook;
import org.polyvocal.model.Id;

/// Finds the codes that a person means by a few letters, in any order of words. Made once per codebook; a search through
/// some hundred codes takes less than a millisecond.
public final class CodeSearch {
    private final List<FoldedCode> codes;

    public CodeSearch(Codebook codebook) {
        this.codes = codebook.codes().stream().map(code -> new FoldedCode(codebook, code)).toList();
    }

    /// The best first. With nothing typed: the recent codes, then all others in the codebook's order. A recent code whose
    /// name has the typed letters precedes every other code, so that three strokes are enough for it.
    ///
    /// @param recent the codes used last, the latest first
    public List<CodeMatch> matches(String typed, List<Id<Code>> recent) {
        var used = ranks(recent);
        var phrase = Folded.fold(typed.strip()).replaceAll("\\s+", " ");
        return found(phrase).sorted(Comparator
                .comparing((CodeMatch match) -> !(used.containsKey(match.code().id()) && match.tier().compareTo(Tier.WORD) <= 0))
                .thenComparing(CodeMatch::tier)
                .thenComparing(match -> used.getOrDefault(match.code().id(), Integer.MAX_VALUE))).toList();
    }

    private Stream<CodeMatch> found(String phrase) {
        if (phrase.isEmpty()) return codes.stream().map(code -> CodeMatch.untyped(code.code()));
        var words = words(phrase);
        return codes.stream().flatMap(code -> code.match(phrase, words).stream());
    }

    /// A `>` between parent and child parts words as a blank does.
    static List<String> words(String phrase) {
        return Stream.of(phrase.split("[\\s>,;]+")).filter(word -> !word.isEmpty()).toList();
    }

    private static Map<Id<Code>, Integer> ranks(List<Id<Code>> recent) {
        var ranks = new HashMap<Id<Code>, Integer>();
        recent.forEach(code -> ranks.putIfAbsent(code, ranks.size()));
        return ranks;
    }
}
