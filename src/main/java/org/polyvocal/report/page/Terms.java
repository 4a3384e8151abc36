package org.polyvocal.report.page;

import java.util.List;

/// What is laid down about one thing, such as the rule of a code: short labels with words behind them.
///
/// @param subject what they are about, for formats in which the heading is far away
public record Terms(String subject, List<Term> terms) implements Block {
    public Terms {
        terms = List.copyOf(terms);
    }

    public record Term(Tone tone, String label, String text) {
        /// Words stay out of logs.
        @Override
        public String toString() {
            return "Term";
        }
    }

    /// How a term is meant: `YES` tells when to do it and `NO` when not to.
    public enum Tone { PLAIN, YES, NO }
}
