package org.polyvocal.desktop.transcript.page;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.polyvocal.model.Code;
import org.polyvocal.model.Coder;
import org.polyvocal.model.Coding;
import org.polyvocal.model.Id;
import org.polyvocal.model.Span;

/// A coding with all that is needed to draw it.
///
/// @param own whether it is by the person at work; other coders' codings carry their initials
/// @param corroborated whether another source bears it out, which the shape of its stripe tells
public record ShownCoding(Coding coding, Code code, Coder coder, boolean own, boolean corroborated) {
    public static final Comparator<ShownCoding> READING_ORDER = Comparator.comparing(ShownCoding::coding,
            Coding.READING_ORDER);

    public ShownCoding {
        Objects.requireNonNull(coding, "coding");
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(coder, "coder");
    }

    public static List<ShownCoding> inReadingOrder(List<ShownCoding> codings) {
        return codings.stream().sorted(READING_ORDER).toList();
    }

    public Id<Coding> id() {
        return coding.id();
    }

    public Span span() {
        return coding.span();
    }

    public ShownCoding over(Span span) {
        return new ShownCoding(coding.over(span), code, coder, own, corroborated);
    }

    /// Names stay out of logs.
    @Override
    public String toString() {
        return "Shown " + coding;
    }
}
