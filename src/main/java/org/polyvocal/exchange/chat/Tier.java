package org.polyvocal.exchange.chat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// One line of a CHAT file with the lines that go on with it: `*KB1:` for what somebody says, `%com:` for what is noted
/// beside it, `@Date:` for what is known of the whole.
///
/// @param kind    `*`, `%` or `@`
/// @param name    without the kind and the colon
/// @param content lines that go on are joined by `\n`
record Tier(char kind, String name, String content) {
    private static final Pattern BEGINNING = Pattern.compile("([*%@])([^:\\s][^:\\t]{0,40}?)[ \\t]*(?::[ \\t]*(.*)|)");

    static List<Tier> in(String text) {
        var tiers = new ArrayList<Tier>();
        for (var line : text.lines().toList()) {
            var beginning = BEGINNING.matcher(line);
            if (beginning.matches()) {
                var content = beginning.group(3) == null ? "" : beginning.group(3);
                tiers.add(new Tier(beginning.group(1).charAt(0), beginning.group(2), content.strip()));
            } else if (!tiers.isEmpty() && !line.isBlank()) tiers.add(tiers.removeLast().goingOn(line.strip()));
        }
        return tiers;
    }

    boolean is(String header) {
        return kind == '@' && name.equalsIgnoreCase(header);
    }

    private Tier goingOn(String line) {
        return new Tier(kind, name, content + "\n" + line);
    }

    /// Content stays out of logs.
    @Override
    public String toString() {
        return "Tier of " + content.length();
    }
}
