package org.polyvocal.workbench.pseudonyms;

import org.polyvocal.model.Document;
import org.polyvocal.model.pseudonym.Suggestion.Context;
import org.polyvocal.workbench.Session;

/// Where a word stands that may be a name, so that a person sees what it is.
public record Example(String document, String before, String name, String after) {
    static Example of(Session session, Document document, Context context) {
        var text = session.text(document);
        var around = Sight.around(text, context.span());
        return new Example(document.name(), Sight.line(text.substring(around.start(), context.span().start())),
                Sight.line(context.span().of(text)), Sight.line(text.substring(context.span().end(), around.end())));
    }

    /// Names stay out of logs.
    @Override
    public String toString() {
        return "Example of " + name.length() + " characters";
    }
}
