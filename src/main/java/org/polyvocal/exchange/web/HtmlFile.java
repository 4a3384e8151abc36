package org.polyvocal.exchange.web;

import org.polyvocal.exchange.file.Original;
import org.polyvocal.exchange.prose.Prose;
import org.polyvocal.exchange.turns.Script;
import org.polyvocal.model.words.Problem;

/// Reads an html file as a browser shows it: a block a line, white space drawn together, what is not shown left out, and
/// with it what leads around the site.
public final class HtmlFile {
    private HtmlFile() {}

    /// @throws Problem when it is not text, is too large, or holds no words
    public static Script read(Original file) {
        var prose = new Prose(file.name());
        Page.of(file).tell(prose);
        var script = prose.script();
        file.bounded(script.text());
        return script;
    }
}
