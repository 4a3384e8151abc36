package org.polyvocal.exchange.markdown;

import org.polyvocal.exchange.encoding.PlainText;
import org.polyvocal.exchange.file.Original;
import org.polyvocal.exchange.turns.Recognition;
import org.polyvocal.exchange.turns.Script;
import org.polyvocal.model.words.Problem;

/// Reads a Markdown file: its text exactly as it is, front matter included, in which nobody speaks.
public final class MarkdownFile {
    private MarkdownFile() {}

    /// @throws Problem when it is not text
    public static Script read(Original file) {
        var text = PlainText.of(file);
        return Recognition.of(text).attributed(FrontMatter.of(text).attributes());
    }
}
