package org.polyvocal.exchange.refi.meaning;

import java.util.ArrayList;
import java.util.List;
import org.polyvocal.model.Rule;

/// A code's rule as one description: the definition, then what else there is under fixed headings.
public final class RuleText {
    private static final List<String> HEADINGS = List.of("Apply when:", "Do not apply when:", "Example:", "Source:");
    private static final String GAP = "\n\n";

    private RuleText() {}

    public static String write(Rule rule) {
        var parts = new ArrayList<String>();
        if (!rule.definition().isEmpty()) parts.add(rule.definition());
        var others = List.of(rule.applyWhen(), rule.doNotApplyWhen(), rule.example(), rule.source());
        for (var at = 0; at < others.size(); at++) {
            if (!others.get(at).isEmpty()) parts.add(HEADINGS.get(at) + "\n" + others.get(at));
        }
        return String.join(GAP, parts);
    }

    /// A description without our headings is a definition.
    public static Rule read(String description) {
        var parts = new ArrayList<>(List.of("", "", "", "", ""));
        var rest = description;
        for (var at = HEADINGS.size() - 1; at >= 0; at--) {
            var heading = HEADINGS.get(at) + "\n";
            var found = rest.lastIndexOf(GAP + heading);
            if (found >= 0) {
                parts.set(at + 1, rest.substring(found + GAP.length() + heading.length()));
                rest = rest.substring(0, found);
            } else if (rest.startsWith(heading)) {
                parts.set(at + 1, rest.substring(heading.length()));
                rest = "";
            }
        }
        return new Rule(rest, parts.get(1), parts.get(2), parts.get(3), parts.get(4));
    }
}
