package org.polyvocal.model.revision;

/// A stretch of a text and what is to stand there instead. The stretch may be empty, where something is inserted, and so
/// may the replacement, where something is taken out.
///
/// @param replacement with line ends as every text here has them
public record TextEdit(int start, int end, String replacement) {
    public TextEdit {
        if (start < 0 || end < start) throw new IllegalArgumentException("no stretch: " + start + ".." + end);
        replacement = replacement.replace("\r\n", "\n").replace('\r', '\n');
    }

    /// How much longer the text becomes.
    int growth() {
        return replacement.length() - (end - start);
    }

    boolean isIdleIn(String text) {
        return replacement.length() == end - start && text.startsWith(replacement, start);
    }

    /// The same edit, with both halves of a surrogate pair where it has one of them.
    TextEdit sparingPairs(String text) {
        var from = splitsPair(text, start) ? start - 1 : start;
        var to = start == end ? from : splitsPair(text, end) ? end + 1 : end;
        return new TextEdit(from, to, replacement);
    }

    private static boolean splitsPair(String text, int at) {
        return at > 0 && at < text.length() && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
    }

    /// The same done to the text, with more of it said to be replaced, by itself.
    TextEdit reaching(int from, int to, String text) {
        return new TextEdit(from, to, text.substring(from, start) + replacement + text.substring(end, to));
    }

    /// This and the next one as one; what stands between them is replaced by itself.
    TextEdit joined(TextEdit next, String text) {
        return new TextEdit(start, next.end, replacement + text.substring(end, next.start) + next.replacement);
    }

    /// Words stay out of logs.
    @Override
    public String toString() {
        return "TextEdit " + start + ".." + end + " by " + replacement.length() + " units";
    }
}
