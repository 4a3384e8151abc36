package org.polyvocal.exchange.turns;

/// The label at the beginning of a line, and where after it the words begin; an empty label and 0 where there is none.
public record Label(String speaker, int talk) {
    static final Label NONE = new Label("", 0);

    /// Names stay out of logs.
    @Override
    public String toString() {
        return "Label of " + talk;
    }
}
