package org.polyvocal.index.text;

import java.util.Optional;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.WildcardQuery;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.CompiledAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;
import org.apache.lucene.util.automaton.Operations;
import org.apache.lucene.util.automaton.RegExp;
import org.apache.lucene.util.automaton.TooComplexToDeterminizeException;

/// What a word may look like, made ready to run through a dictionary.
public final class Shape {
    public static final int MOST_CHANGES = LevenshteinAutomata.MAXIMUM_SUPPORTED_DISTANCE;
    private static final int PATIENCE = Operations.DEFAULT_DETERMINIZE_WORK_LIMIT;

    private Shape() {}

    /// The shape of `glob`, in which `*` stands for any letters and `?` for one; empty when it is too complicated.
    public static Optional<CompiledAutomaton> ofWildcard(String glob) {
        try {
            return Optional.of(compiled(WildcardQuery.toAutomaton(new Term("", glob.replace("\\", "\\\\")), PATIENCE)));
        } catch (TooComplexToDeterminizeException e) {
            return Optional.empty();
        }
    }

    /// The shape of a regular expression; empty when it is none, or too complicated.
    public static Optional<CompiledAutomaton> ofRegex(String expression) {
        try {
            var automaton = new RegExp(expression, RegExp.NONE).toAutomaton();
            return Optional.of(compiled(Operations.determinize(automaton, PATIENCE)));
        } catch (IllegalArgumentException | TooComplexToDeterminizeException | StackOverflowError e) {
            return Optional.empty();
        }
    }

    /// The shape of the words that become `word` by at most so many changed, missing, added or swapped letters.
    public static CompiledAutomaton near(String word, int changes) {
        return compiled(new LevenshteinAutomata(word, true).toAutomaton(changes));
    }

    private static CompiledAutomaton compiled(Automaton automaton) {
        return new CompiledAutomaton(automaton);
    }
}
