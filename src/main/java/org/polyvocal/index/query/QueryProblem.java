package org.polyvocal.index.query;

import org.polyvocal.model.words.Problem;

/// A query that cannot be understood: the sentence says why, the position where.
public final class QueryProblem extends Problem {
    private static final long serialVersionUID = 1;
    private final int at;

    public QueryProblem(int at, String key, Object... details) {
        super(key, details);
        this.at = at;
    }

    /// Where in the query, in UTF-16 units from its beginning.
    public int at() {
        return at;
    }
}
