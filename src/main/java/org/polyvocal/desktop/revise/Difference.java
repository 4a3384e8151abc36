package org.polyvocal.desktop.revise;

/// Where the words of a passage differ before and after, with a little of what stands around it, on one line each.
///
/// @param around what is the same before the difference
/// @param after  what is the same behind it
record Difference(String around, String was, String is, String after) {
    private static final int CONTEXT = 28;
    private static final int LONGEST = 160;

    static Difference of(String before, String after) {
        if (before.equals(after)) return new Difference(cut(line(before)), "", "", "");
        var most = Math.min(before.length(), after.length());
        var head = 0;
        while (head < most && before.charAt(head) == after.charAt(head)) head++;
        while (head > 0 && !isBlank(before, head - 1)) head--;
        var tail = 0;
        while (tail < most - head && before.charAt(before.length() - 1 - tail) == after.charAt(after.length() - 1 - tail)) tail++;
        while (tail > 0 && !isBlank(before, before.length() - tail)) tail--;
        return new Difference(ending(before.substring(0, head)), cut(line(before.substring(head, before.length() - tail))),
                cut(line(after.substring(head, after.length() - tail))), beginning(before.substring(before.length() - tail)));
    }

    private static boolean isBlank(String text, int at) {
        return Character.isWhitespace(text.charAt(at));
    }

    private static String ending(String words) {
        var from = words.length() <= CONTEXT ? 0 : words.indexOf(' ', words.length() - CONTEXT) + 1;
        return line((from == 0 ? "" : "… ") + words.substring(from));
    }

    private static String beginning(String words) {
        var to = words.length() <= CONTEXT ? words.length() : Math.max(0, words.lastIndexOf(' ', CONTEXT));
        return line(words.substring(0, to) + (to == words.length() ? "" : " …"));
    }

    private static String cut(String words) {
        return words.codePointCount(0, words.length()) <= LONGEST
                ? words
                : words.substring(0, words.offsetByCodePoints(0, LONGEST)) + "…";
    }

    private static String line(String words) {
        return words.replaceAll("\\s+", " ");
    }

    /// Words stay out of logs.
    @Override
    public String toString() {
        return "Difference";
    }
}
