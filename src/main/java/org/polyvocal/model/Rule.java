package org.polyvocal.model;

import java.util.Objects;

/// What a code means and when to use it. A part that is not written yet is empty.
///
/// @param source the literature or the seed that the code comes from
public record Rule(String definition, String applyWhen, String doNotApplyWhen, String example, String source) {
    public static final Rule NONE = new Rule("", "", "", "", "");

    public Rule {
        Objects.requireNonNull(definition, "definition");
        Objects.requireNonNull(applyWhen, "applyWhen");
        Objects.requireNonNull(doNotApplyWhen, "doNotApplyWhen");
        Objects.requireNonNull(example, "example");
        Objects.requireNonNull(source, "source");
    }

    /// Examples are what people said, and stay out of logs.
    @Override
    public String toString() {
        return "Rule";
    }
}
