package org.polyvocal.exchange.markdown;

import java.util.List;
import java.util.regex.Pattern;
import org.polyvocal.exchange.encoding.PlainText;
import org.polyvocal.exchange.file.Original;
import org.polyvocal.exchange.turns.Recognition;
import org.polyvocal.exchange.turns.Script;
import org.polyvocal.model.Span;
import org.polyvocal.model.words.Problem;

/// Reads a Markdown file: its text exactly as it is, front matter included, in which nobody speaks.
public final class MarkdownFile {
    private static final Pattern STRONG = Pattern.compile("^ {0,3}(\\*\\*|__)(\\S.*)\\1[ \\t]*$", Pattern.MULTILINE);

    private MarkdownFile() {}

    /// @throws Problem when it is not text
    public static Script read(Original file) {
        var text = PlainText.of(file);
        return Recognition.of(text, strong(text)).attributed(FrontMatter.of(text).attributes());
    }

    /// The lines that are bold from end to end.
    private static List<Span> strong(String text) {
        return STRONG.matcher(text).results().map(line -> new Span(line.start(2), line.end(2))).toList();
    }
}
