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
            .compile("\\s*(?:\\*\\*)?([\\p{L}\\d][^:：=\\n]{0,40}?)(?:\\*\\*)?\\s*[:：=](?:\\*\\*)?\\s*(.*)");
    private static final Pattern LEGEND = Pattern.compile("\\s*(\\p{L}{1,3}\\d?)\\s*[:=–-]\\s*(\\p{L}[\\p{L} ]{2,30})\\s*");

    static FrontMatter of(Lines lines) {
        var told = new HashMap<String, Role>();
        var end = header(lines, yaml(lines));
        for (var line = 0; line < end; line++) tell(lines.line(line), told);
        for (var line = end; line < Math.min(lines.count(), end + FARTHEST); line++) legend(lines.line(line), told);
        return new FrontMatter(end, told);
    }

    private static int yaml(Lines lines) {
        if (!lines.line(0).equals("---")) return 0;
        for (var line = 1; line < lines.count(); line++) if (lines.line(line).matches("---|\\.\\.\\.")) return line + 1;
        return 0;
    }

    /// The last line that can only be front matter decides; what stands above it, and what follows it closely, goes with it.
    private static int header(Lines lines, int from) {
        var end = from;
        for (var line = from; line < Math.min(lines.count(), from + FARTHEST); line++) {
            if (isField(lines.line(line))) end = line + 1;
            else if (speaks(lines, line)) break;
        }
        while (end > from && end < lines.count() && !lines.isBlank(end) && isCaption(lines.line(end))) end++;
        return end;
    }

    private static boolean isField(String line) {
        var field = FIELD.matcher(line);
        return field.matches() && Labels.isFront(field.group(1)) || line.equals("SUMMARY KEYWORDS") || line.equals("SPEAKERS");
    }

    private static boolean speaks(Lines lines, int line) {
        return !isCaption(lines.line(line)) && Convention.COLON.mark(lines, line).or(() -> Convention.EMPHASIS.mark(lines, line))
                .isPresent();
    }

    private static boolean isCaption(String line) {
        return line.length() <= CAPTION && !line.matches(".*[.?!…]['”’\"]?") && !line.matches(".*" + Stamp.BRACKETED + ".*");
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
