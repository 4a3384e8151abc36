package org.polyvocal.desktop.transcript;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.polyvocal.desktop.transcript.page.Kind;
import org.polyvocal.desktop.transcript.page.Page;
import org.polyvocal.model.Span;

/// Finds words in a page as a reader would: whatever their case, whichever apostrophe or quotation mark was typed, and
/// wherever lines break between them.
final class Finder {
    private static final List<String> ALIKE = List.of("'’‘", "\"“”", "-‐‑–");

    private final Pattern pattern;

    Finder(String words) {
        pattern = Pattern.compile(expression(words.strip()), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /// Where the words stand in the document, in order; heads are not searched, since they are not its text.
    List<Span> in(Page page) {
        var found = new ArrayList<Span>();
        if (pattern.pattern().isEmpty()) return found;
        for (var stretch : page.stretches()) {
            if (stretch.kind() == Kind.HEAD) continue;
            var matcher = pattern.matcher(page.text()).region(stretch.document(), stretch.documentEnd());
            while (matcher.find()) found.add(new Span(matcher.start(), matcher.end()));
        }
        return found;
    }

    private static String expression(String words) {
        var expression = new StringBuilder();
        words.codePoints().forEach(point -> expression.append(expression(point)));
        return expression.toString().replaceAll("(\\\\s\\+)+", "\\\\s+");
    }

    private static String expression(int point) {
        if (Character.isWhitespace(point)) return "\\s+";
        return ALIKE.stream().filter(alike -> alike.indexOf(point) >= 0).findFirst()
                .map(alike -> "[" + Pattern.quote(alike) + "]")
                .orElseGet(() -> Pattern.quote(Character.toString(point)));
    }
}
