package org.polyvocal.index.query;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.polyvocal.index.query.Query.Everything;
import org.polyvocal.model.Study;

/// Reads the query language, by descent: *or* of *and*s of pieces and of relations between pieces, a blank being an *and*.
///
/// ```
/// Query query = Parser.parse("trust* AND NOT code:\"Power\"", study);
/// ```
public final class Parser {
    private static final int DEEPEST = 100;

    private final String query;
    private final List<Token> tokens;
    private final Fields fields;
    private int next;
    private int depth;

    private Parser(String query, Fields fields) {
        this.query = query;
        this.tokens = Lexer.tokens(query);
        this.fields = fields;
    }

    /// @param study in which the names in the query are looked up
    /// @throws QueryProblem when the words are no query, or name something that the study does not have
    public static Query parse(String words, Study study) {
        return parse(words, new Fields(study));
    }

    static Query parse(String words, Fields fields) {
        var parser = new Parser(words, fields);
        return parser.tokens.isEmpty() ? new Everything() : parser.whole();
    }

    private Query whole() {
        var whole = any();
        if (next < tokens.size()) throw new QueryProblem(tokens.get(next).at(), "index.query.close");
        return whole;
    }

    private Query any() {
        var parts = new ArrayList<Query>();
        parts.add(all());
        while (isNext(Token.Or.class)) {
            next++;
            parts.add(all());
        }
        return parts.size() == 1 ? parts.getFirst() : new Query.Any(parts);
    }

    private Query all() {
        var parts = new ArrayList<Query>();
        parts.add(related());
        while (next < tokens.size() && !isNext(Token.Or.class) && !isNext(Token.Close.class)) {
            if (isNext(Token.And.class)) next++;
            parts.add(related());
        }
        return parts.size() == 1 ? parts.getFirst() : new Query.All(parts);
    }

    /// A piece, or what stands in relations to others, the first relation first.
    private Query related() {
        var found = piece();
        var relations = 0;
        for (var it = Relating.at(tokens, next); it.isPresent(); it = Relating.at(tokens, next)) {
            if (++relations > DEEPEST) throw new QueryProblem(tokens.get(next).at(), "index.query.deep");
            next += it.get().tokens();
            found = new Query.Related(found, it.get().relation(), piece());
        }
        return found;
    }

    private Query piece() {
        if (Relating.at(tokens, next).isPresent()) {
            throw new QueryProblem(tokens.get(next).at(), "index.query.between", ((Token.Bare) tokens.get(next)).words());
        }
        var token = taken();
        return switch (token) {
            case Token.Open(var at) -> inBrackets(at);
            case Token.Not(var at) -> deeper(at, () -> new Query.Not(related()));
            case Token.Field(var at, var name) -> fields.query(at, name, value(at, name));
            case Token.Bare bare -> Wording.of(bare);
            case Token.Quoted quoted -> Wording.of(quoted);
            case Token.Regex regex -> Wording.of(regex);
            case Token.And(var at) -> throw new QueryProblem(at, "index.query.between", "AND");
            case Token.Or(var at) -> throw new QueryProblem(at, "index.query.between", "OR");
            case Token.Close(var at) -> throw new QueryProblem(at, "index.query.close");
        };
    }

    private Query inBrackets(int at) {
        if (isNext(Token.Close.class)) throw new QueryProblem(at, "index.query.nothing");
        var inside = deeper(at, this::any);
        if (!isNext(Token.Close.class)) throw new QueryProblem(at, "index.query.open");
        next++;
        return inside;
    }

    private Query deeper(int at, Supplier<Query> inside) {
        if (++depth > DEEPEST) throw new QueryProblem(at, "index.query.deep");
        var found = inside.get();
        depth--;
        return found;
    }

    private Token value(int at, String field) {
        if (next < tokens.size() && touches(at + field.length() + 1)
                && (isNext(Token.Bare.class) || isNext(Token.Quoted.class))) {
            return tokens.get(next++);
        }
        throw new QueryProblem(at, "index.query.value", field);
    }

    private boolean touches(int end) {
        return tokens.get(next).at() == end;
    }

    private Token taken() {
        if (next == tokens.size()) throw new QueryProblem(query.length(), "index.query.end");
        return tokens.get(next++);
    }

    private boolean isNext(Class<? extends Token> kind) {
        return next < tokens.size() && kind.isInstance(tokens.get(next));
    }
}
