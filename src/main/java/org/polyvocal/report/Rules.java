package org.polyvocal.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.polyvocal.model.Code;
import org.polyvocal.model.Codebook;
import org.polyvocal.model.words.Messages;
import org.polyvocal.report.page.Heading;
import org.polyvocal.report.page.Terms;
import org.polyvocal.report.page.Terms.Term;
import org.polyvocal.report.page.Terms.Tone;

/// What the codebook says of a code, as a heading and terms.
final class Rules {
    private static final int DEEPEST = 3;

    private Rules() {}

    static Heading heading(Codebook codebook, Code code) {
        var depth = codebook.lineage(code).size();
        return new Heading(Math.min(DEEPEST, depth), code.name(), Optional.of(code.look()), code.id().toString());
    }

    /// Empty when no part of the rule is written.
    static Optional<Terms> of(Codebook codebook, Code code) {
        var rule = code.rule();
        var terms = new ArrayList<Term>();
        add(terms, Tone.PLAIN, Messages.say("report.rule.definition"), rule.definition());
        add(terms, Tone.YES, Messages.say("report.rule.applyWhen"), rule.applyWhen());
        add(terms, Tone.NO, Messages.say("report.rule.doNotApplyWhen"), rule.doNotApplyWhen());
        add(terms, Tone.PLAIN, Messages.say("report.rule.example"), rule.example());
        add(terms, Tone.PLAIN, Messages.say("report.rule.source"), rule.source());
        return terms.isEmpty() ? Optional.empty() : Optional.of(new Terms(codebook.path(code), terms));
    }

    private static void add(List<Term> terms, Tone tone, String label, String text) {
        if (!text.isBlank()) terms.add(new Term(tone, label, text.strip()));
    }
}
