package org.polyvocal.index.query;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.polyvocal.model.words.Messages;

/// A query in plain words, for the line under the search field.
public final class Explanation {
    private Explanation() {}

    public static String of(Query query) {
        return switch (query) {
            case Query.Everything _ -> Messages.say("index.explain.everything");
            case Query.All(var parts) -> joined("index.explain.and", parts);
            case Query.Any(var parts) -> joined("index.explain.or", parts);
            case Query.Not(var part) -> Messages.say("index.explain.not", inner(part));
            case Query.Phrase(var words) when words.size() == 1 -> of(words.getFirst());
            case Query.Phrase(var words) -> Messages.say("index.explain.phrase", text(words));
            case Query.Near(var words, var others) -> Messages.say("index.explain.near", text(words), others);
            case Query.InDocument(var name) -> Messages.say("index.explain.document", name.words());
            case Query.InSet(var name) -> Messages.say("index.explain.set", name.words());
            case Query.SaidBy(var name) -> Messages.say("index.explain.speaker", name.words());
            case Query.SaidAs(var role) -> Messages.say("index.explain.role", role.name().toLowerCase(Locale.ROOT));
            case Query.OfCase(_, var name) -> Messages.say("index.explain.case", name.words());
            case Query.Answered(_, var asked, var value) -> Messages.say("index.explain.answer", asked, value.words());
            case Query.Measured(_, var asked, _) -> Messages.say("index.explain.measure", asked);
            case Query.With(_, var name) -> Messages.say("index.explain.code", name);
            case Query.By(var name) -> Messages.say("index.explain.coder", name.words());
            case Query.Claiming(var claim) -> Messages.say("index.explain.claim", claim.word().replace('_', ' '));
            case Query.Standing(var stance) -> Messages.say("index.explain.stance", stance.word());
            case Query.Dated(var asked, _) -> Messages.say("index.explain.coded", asked);
            case Query.Related(var one, var relation, var other) -> related(inner(one), relation, inner(other));
            case Query.Noted(var words) -> Messages.say("index.explain.memo", of(words));
        };
    }

    private static String related(String one, Relation relation, String other) {
        return switch (relation) {
            case Relation.Inside() -> Messages.say("index.explain.inside", one, other);
            case Relation.Encloses() -> Messages.say("index.explain.encloses", one, other);
            case Relation.Overlaps() -> Messages.say("index.explain.overlaps", one, other);
            case Relation.Within(var reach) -> switch (reach.unit()) {
                case SENTENCE -> Messages.say("index.explain.sameSentence", one, other);
                case TURN -> Messages.say("index.explain.withinTurns", one, other, reach.steps());
                case DOCUMENT -> Messages.say("index.explain.sameDocument", one, other);
            };
            case Relation.FollowedBy(var reach) -> switch (reach.unit()) {
                case SENTENCE -> Messages.say("index.explain.followedInSentence", one, other);
                case TURN -> Messages.say("index.explain.followedInTurns", one, other, reach.steps());
                case DOCUMENT -> Messages.say("index.explain.followedInDocument", one, other);
            };
        };
    }

    private static String joined(String key, List<Query> parts) {
        return parts.stream().map(Explanation::inner).reduce((left, right) -> Messages.say(key, left, right)).orElseThrow();
    }

    private static String inner(Query part) {
        return part instanceof Query.All || part instanceof Query.Any || part instanceof Query.Related
                ? Messages.say("index.explain.group", of(part))
                : of(part);
    }

    private static String of(Pattern pattern) {
        return switch (pattern) {
            case Pattern.Inflected(var word) -> Messages.say("index.explain.inflected", word);
            case Pattern.Exact(var word) -> Messages.say("index.explain.exact", word);
            case Pattern.Wildcard(var glob) when glob.matches("[^*?]+\\*") ->
                Messages.say("index.explain.prefix", glob.substring(0, glob.length() - 1));
            case Pattern.Wildcard(var glob) when glob.matches("\\*[^*?]+") ->
                Messages.say("index.explain.suffix", glob.substring(1));
            case Pattern.Wildcard(var glob) -> Messages.say("index.explain.wildcard", glob);
            case Pattern.Fuzzy(var word, _) -> Messages.say("index.explain.fuzzy", word);
            case Pattern.Regex(var expression) -> Messages.say("index.explain.regex", expression);
        };
    }

    private static String text(List<Pattern> words) {
        return words.stream().map(Explanation::plain).collect(Collectors.joining(" "));
    }

    private static String plain(Pattern pattern) {
        return switch (pattern) {
            case Pattern.Inflected(var word) -> word;
            case Pattern.Exact(var word) -> word;
            case Pattern.Wildcard(var glob) -> glob;
            case Pattern.Fuzzy(var word, _) -> word;
            case Pattern.Regex(var expression) -> expression;
        };
    }
}
