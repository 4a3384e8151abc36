package org.polyvocal.exchange.turns;

import java.util.regex.Pattern;

/// Where a turn ends: not after the headings and times that stand before the next, nor after the words that close the
/// transcript.
final class Endings {
    private static final Pattern STRUCTURE = Pattern.compile("#{1,6} \\S.*|[-–—_*=]{3,}");
    private static final Pattern HEADING = Pattern.compile(
            "[\\[(*_]*(?:part|section|chapter|tape|side|session|block|teil|abschnitt|kapitel|partie|chapitre|parte|sezione|seção"
                    + "|capítulo|deel|hoofdstuk|часть|глава|第)[ \\u00A0]?(?:\\d{1,2}|[ivx]{1,4}|[a-e]|one|two|three|four|[一二三四五六七八九十])"
                    + "(?![\\p{L}\\d])[^.?!。？！]{0,60}",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern CLOSING = Pattern.compile(
            "[\\[(<*_–—-]*\\s*(?:end of (?:the )?(?:transcript|transcription|interview|recording|audio|tape|file|session|conversation)\\b.*"
                    + "|(?:the )?(?:interview|recording|transcript|audio|tape|conversation|session) (?:ends|ended|concludes|concluded)\\b.*"
                    + "|transcri(?:bed|ption|pt) by .*|transcribed with .*|(?:\\S+ ){1,5}stopped transcription|meeting ended after .*"
                    + "|transcription ended after .*"
                    + "|ende (?:des|der) (?:interviews|transkripts|gesprächs|aufnahme|aufzeichnung|transkription)|transkribiert (?:von|mit) .*"
                    + "|fin de (?:l.|la )?(?:entretien|entrevista|enregistrement|grabación|transcripción|transcription|bande)"
                    + "|fine (?:dell.|della )(?:intervista|registrazione|trascrizione)|fim d[ae] (?:entrevista|gravação|transcrição)"
                    + "|конец (?:интервью|записи)|访谈结束|（?访谈完）?|录音结束|인터뷰 (?:종료|끝)|نهاية المقابلة|סוף הריאיון|סוף ההקלטה)"
                    + "\\s*[\\])>*_.–—-]*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private Endings() {}

    /// The last line that the words of a turn may reach, its first line at the least.
    ///
    /// @param from the line on which it begins
    /// @param next the line on which the next begins, or how many there are
    static int lastLine(Lines lines, int from, int next) {
        var last = next - 1;
        if (next == lines.count()) last = beforeClosing(lines, from);
        while (last > from && isOutside(lines, last, next)) last--;
        return last;
    }

    private static int beforeClosing(Lines lines, int from) {
        for (var line = from + 1; line < lines.count(); line++) {
            if (lines.end(line) - lines.start(line) <= 2 * Lines.REACH && CLOSING.matcher(lines.line(line)).matches())
                return line - 1;
        }
        return lines.count() - 1;
    }

    private static boolean isOutside(Lines lines, int line, int next) {
        if (lines.end(line) - lines.start(line) > Lines.REACH) return false;
        var text = lines.line(line);
        return text.isEmpty() || STRUCTURE.matcher(text).matches() || CLOSING.matcher(text).matches()
                || HEADING.matcher(text).matches() && lines.isBlank(line - 1)
                || next < lines.count() && Mark.isTime(lines, line);
    }
}
