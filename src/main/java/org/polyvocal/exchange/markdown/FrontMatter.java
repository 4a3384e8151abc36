package org.polyvocal.exchange.markdown;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The block between two lines `---` at the beginning of a Markdown file, as far as it is simple: a name and a value, or a
/// list of values. It is written by hand, often not quite as YAML demands, so each line is taken for itself; what is nested
/// deeper is left where it is.
final class FrontMatter {
    private static final int MOST_LINES = 1_000;
    private static final Pattern FIELD = Pattern
            .compile("(?:\"([^\"]+)\"|'([^']+)'|([^\\s:#\\-\\[{\"'][^:]{0,80}?))\\s*:(?:\\s+(.*))?");
    private static final Pattern ITEM = Pattern.compile("\\s*-\\s+(.*)");
    private static final Pattern NESTED = Pattern.compile("\\s*[^\\s:]{1,40}:(?:\\s.*)?");
    private static final Pattern COMMENT = Pattern.compile("(?:^|\\s)#.*$");

    private final List<String> lines;
    private final Map<String, String> attributes = new LinkedHashMap<>();

    private FrontMatter(List<String> lines) {
        this.lines = lines;
    }

    /// Empty where there is none, or it never ends.
    static FrontMatter of(String text) {
        var lines = text.lines().limit(MOST_LINES).map(String::stripTrailing).toList();
        if (lines.isEmpty() || !lines.getFirst().equals("---")) return new FrontMatter(List.of());
        for (var end = 1; end < lines.size(); end++) {
            if (lines.get(end).matches("---|\\.\\.\\.")) return new FrontMatter(lines.subList(1, end));
        }
        return new FrontMatter(List.of());
    }

    Map<String, String> attributes() {
        for (var at = 0; at < lines.size();) {
            var end = endOfField(at);
            var field = FIELD.matcher(lines.get(at));
            if (field.matches()) {
                var name = Optional.ofNullable(field.group(1)).or(() -> Optional.ofNullable(field.group(2)))
                        .orElse(field.group(3));
                var value = value(Optional.ofNullable(field.group(4)).orElse("").strip(), lines.subList(at + 1, end));
                if (!value.isBlank()) attributes.putIfAbsent(name.strip(), value);
            }
            at = end;
        }
        return attributes;
    }

    /// A field goes on in lines that are indented, or are items.
    private int endOfField(int from) {
        var end = from + 1;
        while (end < lines.size() && (lines.get(end).isBlank() || Character.isWhitespace(lines.get(end).charAt(0))
                || ITEM.matcher(lines.get(end)).matches())) {
            end++;
        }
        return end;
    }

    private static String value(String written, List<String> below) {
        if (written.matches("[|>][+-]?\\d?")) return block(below, written.charAt(0) == '|' ? "\n" : " ");
        var plain = scalar(written);
        if (plain.startsWith("{") || plain.startsWith("&") || plain.startsWith("*") && plain.indexOf(' ') < 0) return "";
        if (plain.isEmpty()) return list(below);
        var whole = plain + below.stream().map(String::strip).filter(line -> !line.isEmpty()).map(line -> " " + line)
                .collect(Collectors.joining());
        return whole.startsWith("[") && whole.endsWith("]") ? items(whole.substring(1, whole.length() - 1)) : whole;
    }

    private static String block(List<String> below, String joint) {
        return String.join(joint, below.stream().map(String::strip).toList()).strip();
    }

    private static String list(List<String> below) {
        var items = new ArrayList<String>();
        for (var line : below) {
            var item = ITEM.matcher(line);
            if (item.matches() && !NESTED.matcher(item.group(1)).matches()) items.add(scalar(item.group(1).strip()));
        }
        return String.join(", ", items.stream().filter(item -> !item.isEmpty()).toList());
    }

    private static String items(String flow) {
        return String.join(", ",
                List.of(flow.split(",")).stream().map(item -> scalar(item.strip())).filter(item -> !item.isEmpty())
                        .toList());
    }

    private static String scalar(String written) {
        if (written.length() > 1 && (written.startsWith("\"") || written.startsWith("'"))) {
            var end = written.indexOf(written.charAt(0), 1);
            if (end > 0) return written.substring(1, end);
        }
        var bare = COMMENT.matcher(written).replaceFirst("").strip();
        return bare.equals("null") || bare.equals("~") ? "" : bare;
    }
}
