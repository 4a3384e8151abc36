package org.polyvocal.bench;

/// How large an invented study is.
public enum Size {
    /// A student's.
    S(12, 60, 1_000),
    /// A project's.
    M(120, 120, 20_000),
    /// As large as studies get.
    L(1_200, 300, 250_000);

    public static final int WORDS = 8_000;

    private final int interviews;
    private final int codes;
    private final int codings;

    Size(int interviews, int codes, int codings) {
        this.interviews = interviews;
        this.codes = codes;
        this.codings = codings;
    }

    public int interviews() {
        return interviews;
    }

    public int codes() {
        return codes;
    }

    public int codings() {
        return codings;
    }

    /// How many codings the interview with this number, from 1, has: all have the same number, give or take one.
    public int codingsOf(int interview) {
        return codings / interviews + (interview <= codings % interviews ? 1 : 0);
    }
}
