package org.polyvocal.desktop.control;

import java.util.Optional;
import java.util.function.Function;
import org.polyvocal.model.Code;
import org.polyvocal.model.Coder;
import org.polyvocal.model.Coding;
import org.polyvocal.model.Document;
import org.polyvocal.model.Study;

/// A coded passage with its words, its code and whose coding it is.
public record Quotation(Document document, Coding coding, Code code, Optional<Coder> coder, String words) {
    /// @return nothing when its document or code has gone
    public static Optional<Quotation> of(Study study, Coding coding, Function<Document, String> text) {
        return study.document(coding.document()).flatMap(document -> study.codebook().code(coding.code())
                .map(code -> new Quotation(document, coding, code, study.coder(coding.coder()),
                        coding.span().of(text.apply(document)))));
    }

    /// Words stay out of logs.
    @Override
    public String toString() {
        return "Quotation from " + document.id();
    }
}
