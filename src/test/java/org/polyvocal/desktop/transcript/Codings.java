package org.polyvocal.desktop.transcript;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import org.polyvocal.desktop.transcript.page.ShownCoding;
import org.polyvocal.model.Code;
import org.polyvocal.model.Coder;
import org.polyvocal.model.Coding;
import org.polyvocal.model.Colour;
import org.polyvocal.model.Document;
import org.polyvocal.model.Id;
import org.polyvocal.model.Look;
import org.polyvocal.model.Passage;
import org.polyvocal.model.Rule;
import org.polyvocal.model.Span;
import org.polyvocal.model.evidence.Qualifiers;

/// Codings for tests, with nothing in them but a passage and a look.
public final class Codings {
    private static final Coder CODER = new Coder(Id.next(), "Ana Ferreira", new Colour("#5B50C9"));
    private static final Id<Document> DOCUMENT = Id.next();

    private Codings() {}

    public static ShownCoding of(Span span) {
        return of(span, Look.PALETTE.getFirst());
    }

    public static ShownCoding of(Span span, Look look) {
        var code = new Code(Id.next(), Optional.empty(), "", "Trust", "Trust", look, Rule.NONE, 0);
        var coding = new Coding(Id.next(), new Passage(DOCUMENT, span), code.id(), CODER.id(), Instant.EPOCH, Qualifiers.NONE,
                OptionalInt.empty(), "");
        return new ShownCoding(coding, code, CODER, true, false);
    }
}
