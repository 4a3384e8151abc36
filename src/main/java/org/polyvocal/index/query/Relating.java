package org.polyvocal.index.query;

import java.util.List;
import java.util.Optional;

/// Reads the words in capitals that stand between two passages.
///
/// ```
/// INSIDE   ENCLOSES   OVERLAPS   WITHIN SENTENCE   WITHIN 2 TURNS   WITHIN DOCUMENT   FOLLOWED BY TURN   FOLLOWED BY 2 TURNS
/// ```
///
/// @param tokens of how many pieces of the query it is made
record Relating(Relation relation, int tokens) {
    private static final String DIGITS = "\\d{1,4}";

    /// The relation that begins with this piece, if one does.
    ///
    /// @throws QueryProblem when it does not say how far
    static Optional<Relating> at(List<Token> tokens, int next) {
        return switch (word(tokens, next)) {
            case "INSIDE" -> Optional.of(new Relating(new Relation.Inside(), 1));
            case "ENCLOSES" -> Optional.of(new Relating(new Relation.Encloses(), 1));
            case "OVERLAPS" -> Optional.of(new Relating(new Relation.Overlaps(), 1));
            case "WITHIN" -> {
                var reach = reach(tokens, next + 1, next, "WITHIN");
                yield Optional.of(new Relating(new Relation.Within(reach), 1 + length(tokens, next + 1)));
            }
            case "FOLLOWED" -> {
                if (!word(tokens, next + 1).equals("BY")) yield Optional.empty();
                var reach = reach(tokens, next + 2, next, "FOLLOWED BY");
                yield Optional.of(new Relating(new Relation.FollowedBy(reach), 2 + length(tokens, next + 2)));
            }
            default -> Optional.empty();
        };
    }

    private static Reach reach(List<Token> tokens, int next, int relation, String name) {
        var word = word(tokens, next);
        return switch (word) {
            case "SENTENCE" -> Reach.same(Reach.Unit.SENTENCE);
            case "TURN" -> Reach.same(Reach.Unit.TURN);
            case "DOCUMENT" -> Reach.same(Reach.Unit.DOCUMENT);
            default -> {
                if (!word.matches(DIGITS) || !word(tokens, next + 1).matches("TURNS?")) {
                    var at = next < tokens.size() ? tokens.get(next) : tokens.get(relation);
                    throw new QueryProblem(at.at(), "index.query.reach", name);
                }
                yield new Reach(Reach.Unit.TURN, Integer.parseInt(word));
            }
        };
    }

    private static int length(List<Token> tokens, int next) {
        return word(tokens, next).matches(DIGITS) ? 2 : 1;
    }

    /// Empty for what is no bare word.
    private static String word(List<Token> tokens, int next) {
        return next < tokens.size() && tokens.get(next) instanceof Token.Bare(_, var words) ? words : "";
    }
}
