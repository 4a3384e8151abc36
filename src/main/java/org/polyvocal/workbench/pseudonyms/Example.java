package org.polyvocal.workbench.pseudonyms;

import org.polyvocal.model.Document;
import org.polyvocal.model.Span;
import org.polyvocal.model.pseudonym.Suggestion.Context;
import org.polyvocal.workbench.Session;

/// Where a word stands that may be a name, so that a person sees what it is.
public record Example(String document, String before, String name, String after) {
    /// Where somebody speaks, it is the beginning of the turn, which is the name where speakers are named in the text.
    static Example of(Session session, Document document, Context context, String name) {
        var text = session.text(document);
        var span = new Span(context.span().start(), Math.min(context.span().end(), context.span().start() + name.length()));
        var around = Sight.around(text, span);
        return new Example(document.name(), Sight.line(text.substring(around.start(), span.start())),
                Sight.line(span.of(text)), Sight.line(text.substring(span.end(), around.end())));
    }

    /// Names stay out of logs.
    @Override
    public String toString() {
        return "Example of " + name.length() + " characters";
    }
}
