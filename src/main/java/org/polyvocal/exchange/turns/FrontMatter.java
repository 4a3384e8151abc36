package org.polyvocal.exchange.turns;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.polyvocal.model.Role;

/// What stands before the conversation: a Markdown header between `---` lines, a title, `Date: …`, `Interviewer: …`,
/// `I = Interviewer`. Nobody speaks there, but it may say who is who.
///
/// @param end the first line after it
record FrontMatter(int end, Map<String, Role> told) {
    private static final int FARTHEST = 60;
    private static final int CAPTION = 100;
    private static final Pattern FIELD = Pattern
            .compile("\\s*(?:\\*\\*)?([\\p{L}\\d][^:：=\\n]{0,40}?)(?:\\*\\*)?\\s*[:：=](?![/\\\\])(?:\\*\\*)?\\s*(.*)");
    private static final Pattern SENTENCE = Pattern.compile(".*[.?!…。？！؟]['”’\"]?");
    private static final Pattern STAMPED = Pattern.compile(Stamp.BRACKETED);
    private static final Pattern LEGEND = Pattern.compile("\\s*(\\p{L}{1,3}\\d?)\\s*[:=–-]\\s*(\\p{L}[\\p{L} ]{2,30})\\s*");

    static FrontMatter of(Lines lines) {
        var told = new HashMap<String, Role>();
        var yaml = yaml(lines);
        var header = header(lines, yaml);
        var end = lines.nearest(header, 1) < 0 ? yaml : header;
        for (var line = 0; line < end; line++) tell(lines.line(line), told);
        for (var line = end; line < Math.min(lines.count(), end + FARTHEST); line++) legend(lines.line(line), told);
        return new FrontMatter(end, told);
    }

    private static int yaml(Lines lines) {
        if (!lines.line(0).equals("---")) return 0;
        for (var line = 1; line < Math.min(lines.count(), FARTHEST * 2); line++) {
            if (lines.line(line).matches("---|\\.\\.\\.")) return line + 1;
        }
        return 0;
    }

    /// The last line that can only be front matter decides; what stands above it, and what follows it closely, goes with it.
    private static int header(Lines lines, int from) {
        var end = from;
        var talk = false;
        for (var line = from; line < Math.min(lines.count(), from + FARTHEST); line++) {
            var text = lines.line(line);
            if (isField(text)) end = line + 1;
            else if (speaks(lines, line)) break;
            else if (!talk && isCaption(text) && isUnheardOf(lines, line)) end = line + 1;
            talk |= !isCaption(text);
        }
        return end > from ? endOfHeader(lines, end) : end;
    }

    /// Without a blank line after it, the header ends where somebody speaks.
    private static int endOfHeader(Lines lines, int from) {
        var block = lines.endOfBlock(from);
        var open = block == lines.count() || block > from + FARTHEST;
        var end = from;
        while (end < block && isCaption(lines.line(end)) && !isTimed(lines, end) && !(open && speaks(lines, end))) end++;
        return end;
    }

    private static boolean isField(String line) {
        var field = FIELD.matcher(line);
        return field.matches() && OpeningWords.isOfHead(Labels.key(field.group(1))) || line.equals("SUMMARY KEYWORDS")
                || line.equals("SPEAKERS");
    }

    /// `Something: value` where nothing else is called so: whoever speaks in an interview speaks again.
    private static boolean isUnheardOf(Lines lines, int line) {
        var field = FIELD.matcher(lines.line(line));
        return field.matches() && !field.group(2).isEmpty() && !Labels.isCode(field.group(1))
                && !RoleWords.isRole(field.group(1)) && !recurs(lines, line, field.group(1));
    }

    private static boolean speaks(Lines lines, int line) {
        if (isTimed(lines, line)) return true;
        var mark = Convention.COLON.mark(lines, line).or(() -> Convention.EMPHASIS.mark(lines, line));
        return mark.filter(it -> !isCaption(lines.line(line)) || recurs(lines, line, it.label())).isPresent();
    }

    private static boolean isTimed(Lines lines, int line) {
        return Convention.LINE_AND_TIME.mark(lines, line).isPresent();
    }

    /// Whether the label stands on a later line, too, before a colon or a time.
    private static boolean recurs(Lines lines, int line, String label) {
        var text = lines.text();
        for (var at = text.indexOf(label, lines.end(line)); at >= 0; at = text.indexOf(label, at + 1)) {
            var after = at + label.length();
            while (after < text.length()
                    && (Labels.isBlank(text.charAt(after)) && text.charAt(after) != '\n' || text.charAt(after) == '*'))
                after++;
            if (!Character.isLetterOrDigit(text.charAt(at - 1)) && after < text.length()
                    && ":：[(".indexOf(text.charAt(after)) >= 0)
                return true;
        }
        return false;
    }

    private static boolean isCaption(String line) {
        return line.length() <= CAPTION && !SENTENCE.matcher(line).matches() && !STAMPED.matcher(line).find();
    }

    /// `Interviewer: Ana Ferreira` tells both of the label and of the name; a list of names tells of each.
    private static void tell(String line, Map<String, Role> told) {
        var field = FIELD.matcher(line);
        if (!field.matches()) return;
        RoleWords.of(field.group(1)).filter(role -> role != Role.UNKNOWN && field.group(1).length() > 2).ifPresent(role -> {
            for (var name : field.group(2).split("[,;&/]| and | und | et | y ")) told.put(Labels.key(name), role);
        });
    }

    private static void legend(String line, Map<String, Role> told) {
        for (var part : line.split("[,;]")) {
            var entry = LEGEND.matcher(part);
            if (entry.matches()) {
                RoleWords.of(entry.group(2)).ifPresent(role -> told.putIfAbsent(Labels.key(entry.group(1)), role));
            }
        }
    }

    /// Names stay out of logs.
    @Override
    public String toString() {
        return "Front matter up to line " + end;
    }
}
